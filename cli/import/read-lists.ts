import type { List, Paragraph, RootContent } from 'mdast'
import { months } from './day.ts'

/** A line of text that may be an item of a list: what stands before it, and its words. */
interface Item {
  /** The bullet; or what follows the number. */
  readonly mark: string
  readonly number?: number
  readonly text: string
}

/** Bullets that stand nowhere but before items; the last one is that of Word. A hyphen may begin a line of a dialogue too. */
const clearBullets = '•·●▪■◦‣\uf0b7'
const item = new RegExp(String.raw`^(?:(?<bullet>[${clearBullets}*–—-])|(?<number>\d{1,3})(?<mark>[.)]))\s+(?<text>\S.*)$`, 'su')
/** `1. května` and `1. 5.` are days. */
const dayOfMonth = new RegExp(String.raw`^(?:(?:${months.join('|')})(?!\p{L})|\d{1,2}\.)`, 'iu')

function itemOf(line: string): Item | undefined {
  const { bullet, number, mark, text } = item.exec(line)?.groups ?? {}
  if (text === undefined) return undefined
  return number === undefined ? { mark: bullet ?? '', text } : { mark: mark ?? '', number: Number(number), text }
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

/** The stretches of `lines` that are lists, and what is none; in their order. */
function stretches(lines: readonly string[]): readonly (string | readonly Item[])[] {
  const found: (string | readonly Item[])[] = []
  for (let at = 0; at < lines.length; ) {
    const items: Item[] = []
    for (let next = itemOf(lines[at] ?? ''); next && (items.length === 0 || goesOn(items.at(-1) as Item, next)); next = itemOf(lines[at + items.length] ?? '')) items.push(next)
    found.push(isList(items) ? items : (lines[at] ?? ''))
    at += isList(items) ? items.length : 1
  }
  return found
}

/** Paragraphs and lists of the texts between line breaks. */
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
  const joined = groups.map((group) => group.join(' '))
  return stretches(joined).some((stretch) => typeof stretch !== 'string') ? joined : [lines.join(' ')]
}

/** Whether a line begins as an item does. */
export const beginsItem = (line: string): boolean => itemOf(line) !== undefined

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })

function list(items: readonly Item[]): List {
  const start = items[0]?.number
  return {
    type: 'list',
    ordered: start !== undefined,
    start: start ?? null,
    spread: false,
    children: items.map(({ text }) => ({ type: 'listItem', spread: false, children: [paragraph(text)] })),
  }
}
