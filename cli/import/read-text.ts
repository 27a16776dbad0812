import type { Paragraph, Root } from 'mdast'
import type { Draft } from './draft.ts'
import { Refusal } from './refusal.ts'

/** `2023-07-03T14:05:24+02:003 července, 2023|Aktuality|`: what a web page's metadata look like when it is copied as text. */
const metadataLine = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})(.*)$/

/**
 * Reads a press release copied from a web page as plain text: the title, repeated in the first lines, a line of metadata,
 * and one paragraph a line. The words of the body are kept to the letter.
 */
export function readText(text: string): Draft {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const titleIndex = lines.findIndex((line) => bare(line) !== '')
  const title = bare(lines[titleIndex] ?? '')
  const metadataIndex = lines.findIndex((line, index) => index <= titleIndex + longestHead && metadataLine.test(line.trim()))
  const metadata = metadataIndex < 0 ? undefined : metadataLine.exec(lines[metadataIndex]?.trim() ?? '')
  const fields = metadata?.[2]?.split('|').map((field) => field.trim()) ?? []

  const dropped: string[] = []
  const blocks: string[][] = [[]]
  let isHead = true
  lines.forEach((line, index) => {
    if (index === titleIndex) return
    if (line.trim() === '') blocks.push([])
    else if (index === metadataIndex) {
      dropped.push(line)
      isHead = false
    } else if (isHead && (bare(line) === title || bare(line) === '')) dropped.push(line)
    else {
      isHead = false
      blocks.at(-1)?.push(line.trim())
    }
  })
  const texts = unwrapped(blocks.filter((block) => block.length > 0))
  if (texts.length === 0) throw new Refusal('there is a title, but no text under it; nothing was imported')
  return { title, published: metadata?.[1], category: fields[1] || undefined, body: paragraphsOf(texts), dropped, notes: [], pictures: [] }
}

/** Lines under the title in which its repetitions and the metadata stand. */
const longestHead = 20

/** A line without the bars that stand for an empty breadcrumb. */
const bare = (line: string): string => line.replace(/^\s*\|+|\|+\s*$/g, '').trim()

const wrappedLine = { shortest: 50, longest: 100 }

/**
 * Paragraphs of the blocks between empty lines: a line each, unless the lines were broken at the edge of a page, as in mail.
 * Then all but the last of a block are about as long as the page is wide, and most do not end a sentence.
 */
function unwrapped(blocks: readonly (readonly string[])[]): readonly string[] {
  const lines = blocks.flatMap((block) => block.slice(0, -1))
  const isFull = (line: string) => line.length >= wrappedLine.shortest && line.length <= wrappedLine.longest && !/[.!?:“"]$/.test(line)
  const isWrapped = blocks.length > 1 && lines.length > 0 && lines.filter(isFull).length >= lines.length * 0.8
  return isWrapped ? blocks.map((block) => block.join(' ')) : blocks.flat()
}

function paragraphsOf(texts: readonly string[]): Root {
  return { type: 'root', children: texts.map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })) }
}
