import type { Block } from '../block.ts'
import { escapePacked, IdCounter, kindLetters, packNumber, version } from './packing.ts'
import type { PlannedBlock, PlannedPiece, PlannedSentence, ScriptPlan } from './plan.ts'

/** Packs a script into one string for the page; the written text is not in it. `readScript` reads it. */
export function encodeScript({ lang, blocks }: ScriptPlan): string {
  const ids = new IdCounter()
  return [`${version}${escapePacked(lang)}`, ...blocks.map((block, i) => encodeBlock(block, blocks[i - 1]?.block, ids.pack(block.block.id)))].join('|')
}

function encodeBlock({ block, headers, sentences }: PlannedBlock, before: Block | undefined, id: string): string {
  const marks = [kindLetters[block.kind] + (block.level === undefined ? '' : packNumber(block.level)) + encodeItem(block, before)]
  if (id !== '') marks.push(id)
  if (block.lang !== undefined) marks.push(`@${escapePacked(block.lang)}`)
  for (const source of block.sources ?? []) marks.push(`<${escapePacked(source)}`)
  for (const header of headers) marks.push(typeof header === 'number' ? `$${packNumber(header)}` : `'${escapePacked(header)}`)

  let end = -1
  const encoded = sentences.map(sentence => {
    const gap = sentence.range.start - end
    end = sentence.range.end
    return encodeSentence(sentence, gap)
  })
  return [marks.join(','), ...encoded].join('^')
}

function encodeItem({ item }: Block, before: Block | undefined): string {
  if (item === undefined) return ''
  const followsBefore = before?.item?.count === item.count && before.item.index + 1 === item.index
  return followsBefore ? '.' : `${packNumber(item.index)}.${packNumber(item.count)}`
}

function encodeSentence({ range, pieces }: PlannedSentence, gap: number): string {
  const head = (gap === 1 ? '' : `${packNumber(gap)}.`) + packNumber(range.end - range.start)
  if (pieces.length === 0) return `${head}!`
  let start = range.start
  let at = range.start
  const body = pieces.map((piece, i) => {
    let encoded = ''
    if (i > 0) {
      encoded = piece.range.start === start ? '=' : `+${packNumber(piece.range.start - start)}`
      start = piece.range.start
      if (encoded === '=') at = start
    }
    encoded += encodePiece(piece, at)
    at = piece.replacements.at(-1)?.end ?? at
    return encoded
  })
  return head + body.join('')
}

function encodePiece({ lang, replacements }: PlannedPiece, from: number): string {
  let at = from
  const encoded = replacements.map(({ start, end, spoken }) => {
    const distance = start - at
    at = end
    return `~${packNumber(distance)}.${packNumber(end - start)}.${escapePacked(spoken)}`
  })
  return (lang === undefined ? '' : `@${escapePacked(lang)}`) + encoded.join('')
}
