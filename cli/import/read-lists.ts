import type { List, Paragraph, RootContent } from 'mdast'
import { months } from './day.ts'

/** A line of text that may be an item of a list: what stands before it, and its words. */
interface Item {
  /** The bullet; or what follows the number. */
  readonly mark: string
  readonly number?: number
  readonly text: string
  /** Columns before it. */
  readonly indent: number
  /** Items of the list inside it. */
  readonly inner: Item[]
}

/** Bullets that stand nowhere but before items; the last one is that of Word. A hyphen may begin a line of a dialogue too. */
const clearBullets = '•·●▪■◦‣\uf0b7'
const item = new RegExp(String.raw`^\s*(?:(?<bullet>[${clearBullets}*–—-])|(?<number>\d{1,3})(?<mark>[.)]))\s+(?<text>\S.*)$`, 'su')
/** `1. května` and `1. 5.` are days. */
const dayOfMonth = new RegExp(String.raw`^(?:(?:${months.join('|')})(?!\p{L})|\d{1,2}\.)`, 'iu')

function itemOf(line: string): Item | undefined {
  const { bullet, number, mark, text } = item.exec(line)?.groups ?? {}
  if (text === undefined) return undefined
  const rest = { text, indent: (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length, inner: [] }
  return number === undefined ? { mark: bullet ?? '', ...rest } : { mark: mark ?? '', number: Number(number), ...rest }
}

/**
 * Lines that follow each other are a list where they have one bullet or count on. One line alone is a list only behind a
 * bullet that has no other use; numbers before one and the same word (`1. místo`, `2. místo`) and before months are ordinals.
 */
function isList(items: readonly Item[]): boolean {
  const [first] = items
  if (!first) return false
  if (first.number === undefined) return items.length > 1 || clearBullets.includes(first.mark)
  const firstWords = new Set(items.map(({ text }) => text.split(/[\s:,]/, 1)[0]))
  return items.length > 1 && firstWords.size > 1 && !items.some(({ text }) => dayOfMonth.test(text))
}

const goesOn = (before: Item, { mark, number }: Item): boolean => mark === before.mark && number === (before.number === undefined ? undefined : before.number + 1)

/** The items from a line on that may be one list, with the lists inside them, and the line after them. */
function itemsFrom(lines: readonly string[], start: number): { readonly items: readonly Item[]; readonly end: number } {
  const items: Item[] = []
  let at = start
  for (let next = itemOf(lines[at] ?? ''); next; next = itemOf(lines[at] ?? '')) {
    const last = items.at(-1)
    if (last && next.indent >= last.indent + leastIndent) {
      const inside = itemsFrom(lines, at)
      if (!isList(inside.items) || last.inner.length > 0) break
      last.inner.push(...inside.items)
      at = inside.end
    } else if (!last || (last.indent < next.indent + leastIndent && goesOn(last, next))) {
      items.push(next)
      at += 1
    } else break
  }
  return { items, end: at }
}

/** So many columns to the right begin a list inside an item. */
const leastIndent = 2

/** The stretches of `lines` that are lists, and what is none; in their order. */
function stretches(lines: readonly string[]): readonly (string | readonly Item[])[] {
  const found: (string | readonly Item[])[] = []
  for (let at = 0; at < lines.length; ) {
    const { items, end } = itemsFrom(lines, at)
    found.push(isList(items) ? items : (lines[at] ?? ''))
    at = isList(items) ? end : at + 1
  }
  return found
}

/** Paragraphs and lists of the texts between line breaks; what is indented under an item is a list inside it. */
export function readLists(texts: readonly string[]): RootContent[] {
  return stretches(texts).map((stretch): RootContent => (typeof stretch === 'string' ? paragraph(stretch) : list(stretch)))
}

/** The lines of a block that was broken at the edge of a page: a paragraph, or the items of a list. */
export function joinLines(lines: readonly string[]): readonly string[] {
  const groups: string[][] = []
  for (const line of lines) {
    if (groups.length === 0 || itemOf(line)) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  const joined = groups.map(([first = '', ...rest]) => [first.trimEnd(), ...rest.map((line) => line.trim())].join(' '))
  return stretches(joined).some((stretch) => typeof stretch !== 'string') ? joined : [lines.map((line) => line.trim()).join(' ')]
}

/** Whether a line begins as an item does. */
export const beginsItem = (line: string): boolean => itemOf(line) !== undefined

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value: value.trim() }] })

function list(items: readonly Item[]): List {
  const start = items[0]?.number
  return {
    type: 'list',
    ordered: start !== undefined,
    start: start ?? null,
    spread: false,
    children: items.map(({ text, inner }) => ({ type: 'listItem', spread: false, children: [paragraph(text), ...(inner.length > 0 ? [list(inner)] : [])] })),
  }
}
