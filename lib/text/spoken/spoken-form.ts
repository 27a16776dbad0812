import type { TextRange } from '../range.ts'

/** Written `start`…`end` is spoken as `spoken`. What lies between two replacements is spoken as written. */
export interface Replacement extends TextRange {
  readonly spoken: string
}

/** The two-way map of places: replacements in order, not overlapping, offsets into the written text. */
export type Alignment = readonly Replacement[]

export interface SpokenForm {
  readonly spoken: string
  readonly alignment: Alignment
}

/** Readings that an editor or the glossary gives; they win over every rule. */
export type SpokenLexicon = readonly LexiconEntry[]

export interface LexiconEntry {
  /** As it stands in the text, capitals included; it is found only as a whole word. */
  readonly written: string
  readonly spoken: string
}

export interface SpokenFormOptions {
  readonly lexicon?: SpokenLexicon
}
