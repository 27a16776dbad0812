import type { TextRange } from './range.ts'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'caption' | 'image' | 'note'

/** A stretch of a block in another language than the block itself. */
export interface ForeignRange extends TextRange {
  /** BCP 47 tag, as written in the `lang` attribute. */
  readonly lang: string
}

/**
 * One block of a document in reading order: a heading, paragraph, list item, table cell, caption or image.
 * Sentences never cross a block.
 */
export interface Block {
  /** The `id` of the element that shows the block; unique in the page. */
  readonly id: string
  readonly kind: BlockKind
  /** Exactly the `textContent` of that element (an image: its alternative text). */
  readonly text: string
  /** Heading level, 1 to 6. */
  readonly level?: number
  /** BCP 47 tag, where it is not the document's. */
  readonly lang?: string
  readonly foreign?: readonly ForeignRange[]
  /** A spoken form written by an editor for the whole block; it always wins. */
  readonly spoken?: string
  /** An item of a list: its place, counted from 1, and the number of items. */
  readonly item?: { readonly index: number; readonly count: number }
  /** A cell of a table: the texts of its headers, spoken before it. */
  readonly headers?: readonly string[]
  /** Blocks that an easy-read sentence comes from (ids in the full text). */
  readonly sources?: readonly string[]
}
