/** Where the words of a spoken text begin, with their lengths (UTF-16 code units). */
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
export function startWordClock(text: string, millisecondsPerCharacter: number, onWord: (word: SpokenWord) => void): () => void {
  const words = [...text.matchAll(/\S+/gu)]
  let next = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const startedAt = performance.now()
  const tick = () => {
    const word = words[next]
    if (!word) return
    onWord({ charIndex: word.index, charLength: word[0].length })
    next += 1
    const following = words[next]
    if (!following) return
    const due = startedAt + delayMilliseconds + following.index * millisecondsPerCharacter * late
    timer = setTimeout(tick, Math.max(0, due - performance.now()))
  }
  tick()
  return () => clearTimeout(timer)
}
