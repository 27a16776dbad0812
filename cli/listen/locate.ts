import type { TextRange } from '#lib/text/index.ts'

/** Words before and after the one looked for; fewer if that many are not found together, as around a link. */
const contexts = [[3, 2], [1, 1], [0, 0]] as const

/**
 * The offset in `source`, at or after `from`, of the words of `text` in `range`; marks between words may differ, as those
 * of Markdown and YAML do. Undefined if they are not there.
 */
export function locate(source: string, from: number, text: string, range: TextRange): number | undefined {
  const token = text.slice(range.start, range.end)
  for (const [before, after] of contexts) {
    const left = wordsOf(text.slice(0, range.start)).slice(-before || Infinity)
    const right = wordsOf(text.slice(range.end)).slice(0, after)
    const pattern = [...left.map(escape), `(?<token>${exactly(token)})`, ...right.map(escape)].join(between)
    const match = matchFrom(source, from, pattern)
    if (match?.indices?.groups?.token) return match.indices.groups.token[0]
  }
  return undefined
}

/** The offset of the first words of a block, at or after `from`; `from` itself if they are not found. */
export function locateStart(source: string, from: number, text: string): number {
  const words = wordsOf(text).slice(0, 4)
  return (words.length > 0 && matchFrom(source, from, words.map(escape).join(between))?.index) || from
}

/** Line and column of an offset, both counted from 1; the column in characters. */
export function lineAndColumn(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: [...before.slice(before.lastIndexOf('\n') + 1)].length + 1 }
}

const between = String.raw`[^\p{L}\p{N}]*`
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
/** White space of a token may be a wrapped line in the file. */
const exactly = (token: string): string => token.split(/\s+/u).map(escape).join(String.raw`\s+`)

function matchFrom(source: string, from: number, pattern: string): RegExpExecArray | null {
  const expression = new RegExp(pattern, 'dgu')
  expression.lastIndex = from
  return expression.exec(source)
}
