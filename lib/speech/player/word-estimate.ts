/** A voice begins a little after it says so, and a mark that comes late disturbs less than one that runs ahead. */
const delayMilliseconds = 60
const lateness = 1.04

export interface WordEstimate {
  readonly charIndex: number
  readonly charLength: number
  /** Milliseconds until the next word should begin; undefined for the last word. */
  readonly next: number | undefined
}

/**
 * The word that a voice of known pace should be at, `elapsed` milliseconds after it began `text`.
 *
 * @param millisecondsPerCharacter at the speed that is spoken
 */
export function estimateWord(text: string, millisecondsPerCharacter: number, elapsed: number): WordEstimate | undefined {
  const dueAt = (index: number) => (index === 0 ? 0 : delayMilliseconds + index * millisecondsPerCharacter * lateness)
  let current: WordEstimate | undefined
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (current && dueAt(index) > elapsed) return { ...current, next: dueAt(index) - elapsed }
    current = { charIndex: index, charLength: word.length, next: undefined }
  }
  return current
}
