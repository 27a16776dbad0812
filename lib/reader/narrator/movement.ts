import type { ReadingScript } from '#lib/text/index.ts'
import type { Unit } from '../reader-api.ts'

/** The sentence one unit on or back; undefined at the end of the text. `isRead`: what is skipped is passed over. */
export function sentenceBy(script: ReadingScript, sentence: number, unit: Unit, step: 1 | -1, isRead: (sentence: number) => boolean): number | undefined {
  if (unit === 'sentence') {
    for (let index = sentence + step; script.sentences[index]; index += step) if (isRead(index)) return index
    return undefined
  }
  for (let index = (script.sentences[sentence]?.block ?? 0) + step; script.blocks[index]; index += step) {
    const block = script.blocks[index]
    if (!block || block.sentenceCount === 0 || (unit === 'heading' && block.kind !== 'heading')) continue
    if (isRead(block.firstSentence)) return block.firstSentence
  }
  return undefined
}
