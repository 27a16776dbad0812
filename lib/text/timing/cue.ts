import type { TextRange } from '../range.ts'

/** A word of a recording. */
export interface TimedWord {
  /** Where it begins in the text of its block (UTF-16 code units). */
  readonly offset: number
  /** When it begins in the recording. */
  readonly milliseconds: number
}

/** An utterance of the script in a recording; the pause after it belongs to it. */
export interface Cue {
  /** The `id` of the element that shows the block. */
  readonly block: string
  /** The written range in the text of the block. */
  readonly range: TextRange
  /** Milliseconds in the recording; it ends where the next cue begins. */
  readonly start: number
  readonly end: number
  readonly words: readonly TimedWord[]
  /** What was written there when it was recorded; white space may be another. */
  readonly text: string
}
