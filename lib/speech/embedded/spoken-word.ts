/** A word as it is heard. */
export interface SpokenWord {
  /** UTF-16 code units of the text that is spoken; without the marks around the word. */
  readonly start: number
  readonly end: number
  /** When it begins, from the beginning of the sound. */
  readonly milliseconds: number
}

/** What is to be said, and how. */
export interface SynthesisRequest {
  readonly text: string
  /** Language of the voice, without a region: `cs`, `en`. */
  readonly lang: string
  /** 1 is the voice's own speed. */
  readonly rate: number
  /** 1 is the voice's own pitch; 0 to 2. */
  readonly pitch: number
}

/** A stretch of sound that ends where the voice takes breath, with the words that begin in it. */
export interface SpokenClause<Samples> {
  /** One channel. */
  readonly samples: Samples
  readonly words: readonly SpokenWord[]
}
