import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'
import type { Draft } from './draft.ts'
import { withoutTitle } from './read-html.ts'
import { Refusal } from './refusal.ts'
import { takeLinks } from './take-links.ts'
import { takePictures } from './take-pictures.ts'

const fieldNames = ['published', 'category', 'publisher', 'language', 'source', 'description'] as const
const kept: readonly string[] = ['title', 'spoken', 'foreign', ...fieldNames]
const parser = unified().use(remarkParse).use(remarkGfm)

/** Reads Markdown, with or without front matter of its own; a first heading is the title. */
export function readMarkdown(text: string, folder: string): Draft {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const match = /^---\n([\s\S]*?\n)?---\n/.exec(source)
  const fields = frontMatterOf(match?.[1] ?? '')
  const field = (name: string): string | undefined => {
    const value = fields[name]
    return typeof value === 'string' ? value.trim() || undefined : value instanceof Date ? value.toISOString().slice(0, 10) : undefined
  }
  const whole = parser.parse(source.slice(match?.[0].length ?? 0))
  const [first] = whole.children
  const title = field('title') ?? (first?.type === 'heading' ? headingText(first) : undefined)
  const { body, dropped } = withoutTitle(whole, title)
  const { spoken, foreign } = fields as Pick<Draft, 'spoken' | 'foreign'>
  const unknown = Object.keys(fields).filter((name) => !kept.includes(name))
  const links = takeLinks(body, undefined)
  const pictures = takePictures(links.body, folder)
  return {
    title,
    ...Object.fromEntries(fieldNames.map((name) => [name, field(name)])),
    spoken,
    foreign,
    dropped: field('title') ? dropped : [],
    ...pictures,
    notes: [...unknown.map((name) => `the front matter key '${name}' has no place in an article and was left out`), ...links.notes, ...pictures.notes],
  }
}

function frontMatterOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = parse(text)
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? (fields as Record<string, unknown>) : {}
  } catch (error) {
    throw new Refusal(`the front matter is not valid YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}; correct it`)
  }
}

function headingText(node: unknown): string {
  const { value, children } = node as { value?: string; children?: unknown[] }
  return value ?? (children ?? []).map(headingText).join('').trim()
}
