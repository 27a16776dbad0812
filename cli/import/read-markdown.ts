import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'
import type { Draft } from './draft.ts'
import { withoutTitle } from './read-html.ts'
import { takePictures } from './take-pictures.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

/** Reads Markdown, with or without front matter of its own; a first heading is the title. */
export function readMarkdown(text: string, folder: string): Draft {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const match = /^---\n([\s\S]*?\n)?---\n/.exec(source)
  const fields = (match ? parse(match[1] ?? '') : {}) as Record<string, unknown>
  const field = (name: string): string | undefined => {
    const value = fields[name]
    return typeof value === 'string' ? value.trim() || undefined : value instanceof Date ? value.toISOString().slice(0, 10) : undefined
  }
  const whole = parser.parse(source.slice(match?.[0].length ?? 0))
  const [first] = whole.children
  const title = field('title') ?? (first?.type === 'heading' ? headingText(first) : undefined)
  const { body, dropped } = withoutTitle(whole, title)
  const names = ['published', 'category', 'publisher', 'language', 'source', 'description'] as const
  return { title, ...Object.fromEntries(names.map((name) => [name, field(name)])), dropped: field('title') ? dropped : [], ...takePictures(body, folder) }
}

function headingText(node: unknown): string {
  const { value, children } = node as { value?: string; children?: unknown[] }
  return value ?? (children ?? []).map(headingText).join('').trim()
}
