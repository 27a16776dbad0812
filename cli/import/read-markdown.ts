import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'
import { findDay } from './day.ts'
import type { Draft } from './draft.ts'
import { withoutTitle } from './read-html.ts'
import { Refusal, type Fault } from './refusal.ts'
import { takeLinks } from './take-links.ts'
import { takePictures } from './take-pictures.ts'
import { checkMarkdown } from '#lib/content/check-markdown.ts'

const fieldNames = ['published', 'category', 'publisher', 'language', 'source', 'description'] as const
const kept: readonly string[] = ['title', 'spoken', 'foreign', ...fieldNames]
const parser = unified().use(remarkParse).use(remarkGfm)

/** Reads Markdown, with or without front matter of its own; a first heading is the title. */
export function readMarkdown(text: string, folder: string): Draft {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const match = /^---\n([\s\S]*?\n)?---\n/.exec(source)
  const head = match?.[1] ?? ''
  const fields = frontMatterOf(head)
  const field = (name: string): string | undefined => {
    const value = fields[name]
    return typeof value === 'string' ? value.trim() || undefined : value instanceof Date ? value.toISOString().slice(0, 10) : undefined
  }
  const markdown = source.slice(match?.[0].length ?? 0)
  const whole = parser.parse(markdown)
  const [first] = whole.children
  const title = field('title') ?? (first?.type === 'heading' ? headingText(first) : undefined)
  const { body, dropped } = withoutTitle(whole, title)
  const { spoken, foreign } = fields as Pick<Draft, 'spoken' | 'foreign'>
  const unknown = Object.keys(fields).filter((name) => !kept.includes(name))
  const links = takeLinks(body, undefined)
  const pictures = takePictures(links.body, folder)
  const linesBefore = (match?.[0] ?? '').split('\n').length - 1
  const faults = checkMarkdown(pictures.body, markdown).map(({ line, message }): Fault => ({ line: line + linesBefore, message }))
  if (faults.length > 0) throw new Refusal(faults)
  const lines = Object.fromEntries(head.split('\n').flatMap((text, index) => (/^\w+(?=:)/.exec(text) ?? []).map((name) => [name, index + 2] as const)))
  const published = findDay(field('published') ?? '')
  return {
    title,
    ...Object.fromEntries(fieldNames.map((name) => [name, field(name)])),
    ...(published && { published: published.day, ...(published.day === undefined && { impossibleDay: { written: published.written, line: lines.published } }) }),
    lines,
    spoken,
    foreign,
    dropped: field('title') ? dropped : [],
    ...pictures,
    notes: [...unknown.map((name) => `'${name}' at the head of the file has no place in an article and was left out`), ...links.notes, ...pictures.notes],
  }
}

function frontMatterOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = parse(text)
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? (fields as Record<string, unknown>) : {}
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : []
    const line = Number(/ at line (\d+)/.exec(reason)?.[1] ?? 1) + 1
    throw new Refusal([{ line, message: `what stands at the head of the file between the lines --- cannot be read (${reason.replace(/ at line \d+, column \d+:?$/, '')}); put text with a colon or quotes between 'single quotes'` }])
  }
}

function headingText(node: unknown): string {
  const { value, children } = node as { value?: string; children?: unknown[] }
  return value ?? (children ?? []).map(headingText).join('').trim()
}
