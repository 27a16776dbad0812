/** One line of an easy-read text. */
export interface EasyReadLine {
  readonly id: string
  readonly text: string
  readonly kind: 'heading' | 'sentence' | 'item'
  /** The glossary terms that are marked in it. */
  readonly terms?: readonly string[] | undefined
}

/** A word of the glossary, with its forms and its explanation. */
export interface ExplainedTerm {
  readonly term: string
  readonly forms: readonly string[]
  readonly explanation: string
}

/** A warning that an editor has looked at and lets stand. */
export interface Confirmation {
  readonly rule: string
  /** Words that stand in the warning or in its line; all warnings of the rule where there are none. */
  readonly words?: string | undefined
  readonly reason: string
}

export interface EasyReadText {
  readonly lines: readonly EasyReadLine[]
  /** The full text with its title and date: whatever the easy text states must stand there. */
  readonly source: string
  /** The whole glossary. */
  readonly glossary: readonly ExplainedTerm[]
  readonly confirmed?: readonly Confirmation[] | undefined
  /** Whether readers with disabilities have checked it, and who. */
  readonly isChecked: boolean
}
