import type { SynthesisRequest } from './spoken-word.ts'
import { isSameSound, type Take } from './take.ts'

export interface PickUp {
  /** Milliseconds of the take that have been heard. */
  readonly from: number
  /** UTF-16 code units of its text that stand before what is wanted. */
  readonly before: number
}

/** Where in a take that was cut off the wanted text begins: reading goes on with the very sound it was paused in. */
export function pickUp({ request, words }: Take, wanted: SynthesisRequest): PickUp | undefined {
  if (!isSameSound(request, wanted) || wanted.text === '' || !request.text.endsWith(wanted.text)) return undefined
  const before = request.text.length - wanted.text.length
  if (before === 0) return { from: 0, before }
  const word = words.find(({ end }) => end > before)
  // From the middle of a word, or from a word that has not been synthesized: it is said anew.
  return word && word.start >= before && !/\p{L}|\p{N}/u.test(request.text.slice(before, word.start)) ? { from: word.milliseconds, before } : undefined
}
