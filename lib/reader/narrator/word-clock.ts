import type { Clock } from './clock.ts'

/** Where a word begins in the spoken text, with its length (UTF-16 code units). */
export interface SpokenWord {
  readonly charIndex: number
  readonly charLength: number
}

/** Voices begin a little after they say so, and a mark that comes late disturbs less than one that runs ahead. */
const delayMilliseconds = 60
const late = 1.04

/**
 * Guesses the word for a voice that reports none, by the measured pace of the voice. The last word stays until the
 * utterance ends; what it returns stops the clock.
 */
export function startWordClock(clock: Clock, text: string, millisecondsPerCharacter: number, onWord: (word: SpokenWord) => void): () => void {
  const words = [...text.matchAll(/\S+/gu)]
  const startedAt = clock.now()
  let next = 0
  let cancel = () => {}
  const tick = () => {
    const word = words[next]
    if (!word) return
    onWord({ charIndex: word.index, charLength: word[0].length })
    next += 1
    const following = words[next]
    if (!following) return
    const due = startedAt + delayMilliseconds + following.index * millisecondsPerCharacter * late
    cancel = clock.after(Math.max(0, due - clock.now()), tick)
  }
  tick()
  return () => cancel()
}
