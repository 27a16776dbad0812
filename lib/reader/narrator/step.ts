import type { ReadingScript } from '#lib/text/index.ts'
import type { ReadingMode, Repeat } from '../settings/settings.ts'

/** What follows when a sentence has been read: on to another one, a stop at one, or the end. */
export type Step =
  | { readonly type: 'read'; readonly sentence: number }
  | { readonly type: 'stop'; readonly sentence: number }
  | { readonly type: 'end' }

/** @param isRead whether a sentence is read at all: what is skipped or empty is passed over. */
export function stepAfter(script: ReadingScript, sentence: number, mode: ReadingMode, repeat: Repeat, isRead: (sentence: number) => boolean): Step {
  if (repeat === 'sentence') return { type: 'read', sentence }
  const count = script.sentences.length
  const next = findRead(sentence + 1, count, isRead)
  const isBlockDone = next === undefined || script.sentences[next]?.block !== script.sentences[sentence]?.block
  if (isBlockDone && repeat === 'paragraph') {
    const first = script.blocks[script.sentences[sentence]?.block ?? -1]?.firstSentence ?? sentence
    return { type: 'read', sentence: findRead(first, sentence + 1, isRead) ?? sentence }
  }
  if (next === undefined) {
    const first = repeat === 'text' ? findRead(0, count, isRead) : undefined
    return first === undefined ? { type: 'end' } : { type: 'read', sentence: first }
  }
  const isStop = mode === 'sentence' || (mode === 'paragraph' && isBlockDone)
  return { type: isStop ? 'stop' : 'read', sentence: next }
}

function findRead(from: number, to: number, isRead: (sentence: number) => boolean): number | undefined {
  for (let sentence = from; sentence < to; sentence += 1) if (isRead(sentence)) return sentence
  return undefined
}
