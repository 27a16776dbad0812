import type { Draft } from './draft.ts'
import { findDay, type WrittenDay } from './day.ts'
import { beginsItem, joinLines, readLists } from './read-lists.ts'
import { Refusal } from './refusal.ts'

/** `2023-07-03T14:05:24+02:003 července, 2023|Aktuality|`: what a web page's metadata look like when it is copied as text. */
const metadataLine = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})(.*)$/

/** What may stand round the date in a line that says nothing else. */
const beforeDate = /^(?:(?:datum(?: zveřejnění| vydání| vložení)?|zveřejněno|vydáno|publikováno|vloženo|(?:ze )?dne|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle)[:,]?\s*)*$/i
const afterDate = /^(?:[\s,v]*\d{1,2}[:.]\d{2}(?: *(?:h|hod|hodin)\.?)?)?\.?\s*(?:\|.*)?$/
/** `V Liberci dne`, `Liberec,`: the place of a press release before its date. */
const place = /^(?:Ve? )?\p{Lu}[\p{L} ]{1,40},?\s+(?:dne\s+)?$/u

/**
 * Reads a press release copied from a web page as plain text: the title, repeated in the first lines, a line with the date,
 * and one paragraph or item of a list a line. The words of the body are kept to the letter.
 */
export function readText(text: string): Draft {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  // A date above the title is none.
  const titleIndex = lines.findIndex((line, index) => bare(line) !== '' && !datedAs(line.trim(), index).some(({ isAlone }) => isAlone))
  const title = bare(lines[titleIndex] ?? '')
  const dated = datedLine(lines, titleIndex)

  const dropped: string[] = []
  const blocks: string[][] = [[]]
  let isHead = true
  lines.forEach((line, index) => {
    if (index === titleIndex) return
    if (line.trim() === '') blocks.push([])
    else if (index === dated?.index && dated.isAlone && (isHead || dated.isMetadata)) {
      dropped.push(line)
      isHead = !dated.isMetadata
    } else if (isHead && (bare(line) === title || bare(line) === '')) dropped.push(line)
    else {
      isHead = false
      blocks.at(-1)?.push(line.trimEnd())
    }
  })
  const texts = unwrapped(blocks.filter((block) => block.length > 0))
  if (texts.length === 0) throw new Refusal('there is a title, but no text under it; nothing was imported')
  const notes = dated && !dropped.includes(lines[dated.index] ?? '') && dated.day ? [`published: ${dated.day}, taken from the line “${lines[dated.index]?.trim()}” (--published changes it)`] : []
  const row = texts.find((line, index) => looksLikeRow(line) && looksLikeRow(texts[index + 1] ?? ''))
  if (row !== undefined) notes.push(`the lines from “${row.replaceAll('\t', ' ')}” on look like a table, and became paragraphs; make them a table in article.md, or import the page or the document that they come from`)
  return {
    title,
    ...(dated && { published: dated.day, ...(dated.day === undefined && { impossibleDay: { written: dated.written, line: dated.index + 1 } }) }),
    category: dated?.fields[0] || undefined,
    body: { type: 'root', children: readLists(texts) },
    dropped,
    notes,
    pictures: [],
  }
}

const looksLikeRow = (line: string): boolean => /\S\t+\S|^\s*\|.*\|$/.test(line) && !beginsItem(line)

/** Lines under the title in which its repetitions and the date stand. */
const longestHead = 20

interface DatedLine extends Omit<WrittenDay, 'index'> {
  /** Of the line, from 0. */
  readonly index: number
  /** It says nothing but the date and, behind bars, the category. */
  readonly isAlone: boolean
  /** It is what a page's metadata look like. */
  readonly isMetadata: boolean
  /** What stands behind bars. */
  readonly fields: readonly string[]
}

/** The line round the title that says when the text was published: metadata, else a date alone, else a place and a date. */
function datedLine(lines: readonly string[], titleIndex: number): DatedLine | undefined {
  const found = lines.slice(0, titleIndex + 1 + longestHead).flatMap((text, index) => (index === titleIndex ? [] : datedAs(text.trim(), index)))
  return found.find(({ isMetadata }) => isMetadata) ?? found.find(({ isAlone }) => isAlone) ?? found[0]
}

function datedAs(line: string, index: number): readonly DatedLine[] {
  const [, iso, rest = ''] = metadataLine.exec(line) ?? []
  const found = findDay(iso ?? line)
  if (!found) return []
  const fields = (after: string): readonly string[] => after.split('|').slice(1).map((field) => field.trim())
  if (iso !== undefined) return [{ ...found, index, isAlone: true, isMetadata: true, fields: fields(rest) }]
  const [before, after] = [line.slice(0, found.index), line.slice(found.index + found.written.length)]
  const isAlone = beforeDate.test(before) && afterDate.test(after)
  if (isAlone) return [{ ...found, index, isAlone, isMetadata: false, fields: fields(after) }]
  return place.test(before) && /^\.?$|^\s*[–—-]\s/.test(after) ? [{ ...found, index, isAlone, isMetadata: false, fields: [] }] : []
}

/** A line without the bars that stand for an empty breadcrumb. */
const bare = (line: string): string => line.replace(/^\s*\|+|\|+\s*$/g, '').trim()

const wrappedLine = { shortest: 50, longest: 100 }

/**
 * Paragraphs of the blocks between empty lines: a line each, unless the lines were broken at the edge of a page, as in mail.
 * Then all but the last of a block, or of an item of a list, are about as long as the page is wide, and most do not end a sentence.
 */
function unwrapped(blocks: readonly (readonly string[])[]): readonly string[] {
  const lines = blocks.flatMap((block) => block.slice(0, -1).filter((_, index) => !beginsItem(block[index + 1] ?? '')))
  const isFull = (line: string) => line.length >= wrappedLine.shortest && line.length <= wrappedLine.longest && !/[.!?:“"]$/.test(line)
  const isWrapped = blocks.length > 1 && lines.length > 0 && lines.filter(isFull).length >= lines.length * 0.8
  return isWrapped ? blocks.flatMap(joinLines) : blocks.flat()
}
