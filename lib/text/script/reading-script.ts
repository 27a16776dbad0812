import type { BlockKind } from '../block.ts'
import type { TextRange } from '../range.ts'
import type { SpokenForm } from '../spoken/spoken-form.ts'

/** What goes to a synthesizer in one piece: at most a sentence, or a clause of a long one. */
export interface SpokenUtterance extends SpokenForm {
  /**
   * The written range in the text of the block; the alignment counts from its start. A replacement of no length is
   * something said that is not written there: the headers of a cell, the full stop of a heading.
   */
  readonly range: TextRange
  /** BCP 47 tag. */
  readonly lang: string
}

export interface ScriptSentence {
  /** Index into `ReadingScript.blocks`. */
  readonly block: number
  /** The written range in the text of the block. */
  readonly range: TextRange
}

export interface ScriptBlock {
  /** The `id` of the element that shows the block. */
  readonly id: string
  readonly kind: BlockKind
  readonly level?: number
  /** BCP 47 tag, where it is not the script's. */
  readonly lang?: string
  readonly item?: { readonly index: number; readonly count: number }
  readonly sources?: readonly string[]
  /** Index of its first sentence in `ReadingScript.sentences`, and how many it has. */
  readonly firstSentence: number
  readonly sentenceCount: number
}

/**
 * What is read aloud, in order. The written text itself is not in it: `textOf` reads it from the page
 * (in Node: from the block), so that no text is sent twice.
 */
export interface ReadingScript {
  readonly lang: string
  readonly blocks: readonly ScriptBlock[]
  readonly sentences: readonly ScriptSentence[]
  /**
   * Computed when asked for: a long document costs nothing until it is read. Empty for a sentence with nothing to say
   * (marks or emoji only) and for an index outside `sentences`.
   */
  utterances(sentence: number): readonly SpokenUtterance[]
}
