/** `error`: the text must not be published so. `warning`: an editor looks and decides. */
export type Level = 'error' | 'warning'

export interface EasyReadFinding {
  readonly level: Level
  /** The sentence, item or heading it is about. */
  readonly id: string
  /** What is wrong and what to do, in English, for editors. */
  readonly message: string
}

/** One line of an easy-read text. */
export interface EasyReadLine {
  readonly id: string
  readonly text: string
  readonly kind: 'heading' | 'sentence' | 'item'
}
