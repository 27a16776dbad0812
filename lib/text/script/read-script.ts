import type { TextRange } from '../range.ts'
import type { Replacement } from '../spoken/spoken-form.ts'
import { unescapePacked, unpackNumber } from './packing.ts'
import { readBlocks } from './read-blocks.ts'
import type { ReadingScript, SpokenUtterance } from './reading-script.ts'
import { applyReplacements, hasSpeech } from './spoken-text.ts'

/**
 * Reads what `encodeScript` packed. `textOf` gives the text of the element of a block (of an image: its alternative
 * text) and is called only when utterances of that block are asked for.
 */
export function readScript(packed: string, textOf: (blockId: string) => string): ReadingScript {
  const [head = '', ...sources] = packed.split('|')
  const lang = unescapePacked(head.slice(1))
  const { blocks, headers, sentences, bodies } = readBlocks(sources)

  const utterances = (index: number): readonly SpokenUtterance[] => {
    const sentence = sentences[index]
    const block = sentence && blocks[sentence.block]
    if (!sentence || !block) return []
    const spoken = readUtterances(textOf(block.id), sentence.range, bodies[index] ?? '', block.lang ?? lang)
    const said = index === block.firstSentence ? saidBefore(headers[sentence.block] ?? []) : ''
    return said === '' ? spoken : spoken.map((utterance, i) => i === 0 ? withPrefix(utterance, said) : utterance)
  }

  const saidBefore = (refs: readonly (number | string)[]): string => {
    const texts = refs.map(ref => typeof ref === 'string' ? ref : blockSpoken(ref)).filter(text => text !== '')
    return texts.length === 0 ? '' : `${texts.join(', ')}: `
  }

  const blockSpoken = (index: number): string => {
    const block = blocks[index]
    if (!block) return ''
    const range = Array.from({ length: block.sentenceCount }, (_, i) => block.firstSentence + i)
    const lines = range.flatMap(i => readUtterances(textOf(block.id), sentences[i]?.range ?? { start: 0, end: 0 }, bodies[i] ?? '', lang))
    return lines.map(line => line.spoken).join(' ').replace(/[.:]$/u, '')
  }

  return { lang, blocks, sentences, utterances }
}

const withPrefix = (utterance: SpokenUtterance, said: string): SpokenUtterance => ({
  ...utterance,
  spoken: said + utterance.spoken,
  alignment: [{ start: 0, end: 0, spoken: said }, ...utterance.alignment],
})

interface OpenPiece {
  start: number
  end: number
  lang: string
  replacements: Replacement[]
}

/** Any body gives a result; replacements that leave the text, as after a change of the page, are passed over. */
function readUtterances(text: string, range: TextRange, body: string, lang: string): SpokenUtterance[] {
  if (body === '!') return []
  const pieces: OpenPiece[] = [{ start: range.start, end: range.end, lang, replacements: [] }]
  let at = range.start
  for (const mark of body.match(/[+=@~][^+=@~]*/gu) ?? []) {
    const piece = pieces.at(-1)
    if (!piece) break
    const value = mark.slice(1)
    switch (mark.charAt(0)) {
      case '+': {
        const start = Math.min(range.end, piece.start + unpackNumber(value))
        piece.end = Math.min(piece.end, trimmedEnd(text, piece.start, start))
        pieces.push({ start, end: range.end, lang, replacements: [] })
        break
      }
      case '=':
        pieces.push({ ...piece, replacements: [] })
        at = piece.start
        break
      case '@':
        piece.lang = unescapePacked(value)
        break
      case '~': {
        const [distance = '', length = '', ...spoken] = value.split('.')
        const start = at + unpackNumber(distance)
        at = start + unpackNumber(length)
        if (at <= range.end) piece.replacements.push({ start, end: at, spoken: unescapePacked(spoken.join('.')) })
        break
      }
    }
  }
  return pieces.map((piece, i) => toUtterance(text, piece, i === pieces.length - 1))
}

function toUtterance(text: string, { start, end, lang, replacements }: OpenPiece, isLast: boolean): SpokenUtterance {
  const range = { start, end }
  const spoken = applyReplacements(text, range, replacements)
  const alignment = replacements.map(replacement => ({ ...replacement, start: replacement.start - start, end: replacement.end - start }))
  if (!isLast || !hasSpeech(spoken) || /[.!?…:;,][^\p{L}\p{N}]*$/u.test(spoken.slice(-40))) return { range, lang, spoken, alignment }
  // A voice lowers its tone and pauses at a full stop, which headings, items and cells lack.
  const stop = { start: end - start, end: end - start, spoken: '.' }
  return { range, lang, spoken: `${spoken}.`, alignment: [...alignment, stop] }
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}
