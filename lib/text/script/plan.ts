import type { Block } from '../block.ts'
import type { TextRange } from '../range.ts'
import type { Replacement } from '../spoken/spoken-form.ts'

/** What is spoken in one piece, with offsets into the text of the block. */
export interface PlannedPiece {
  readonly range: TextRange
  /** BCP 47 tag, where it is not that of the block. */
  readonly lang?: string
  readonly replacements: readonly Replacement[]
}

export interface PlannedSentence {
  readonly range: TextRange
  /** Empty: nothing to say. */
  readonly pieces: readonly PlannedPiece[]
}

export interface PlannedBlock {
  readonly block: Block
  /** Headers of a cell: the index of an earlier block with that text, or the spoken form. */
  readonly headers: readonly (number | string)[]
  readonly sentences: readonly PlannedSentence[]
}

/** A reading script with everything worked out, before it is packed for the page. */
export interface ScriptPlan {
  readonly lang: string
  readonly blocks: readonly PlannedBlock[]
}
