import type { TextRange } from '../range.ts'

/** Why a voice will likely misread a word. */
export type FindingKind = 'digits' | 'mixed' | 'capitals' | 'abbreviation' | 'foreign' | 'symbol' | 'unsayable'

/** A written word that a voice will likely misread even in its spoken form. */
export interface Finding extends TextRange {
  readonly kind: FindingKind
  /** As it is written. */
  readonly token: string
  /** Why, and after a semicolon what to do. */
  readonly message: string
}

export const messages: Readonly<Record<FindingKind, string>> = {
  digits: 'digits stay digits, and each voice reads them in its own way; write them in words in a spoken entry',
  mixed: 'letters and digits in one word; add a spoken entry',
  capitals: 'a voice may spell these capitals or make a word of them; add a row to lib/text/spoken/acronyms.tsv, or a spoken entry',
  abbreviation: 'an abbreviation that is not known, and a voice may stop at its full stop; add a row to lib/text/spoken/abbreviations.tsv, or write the word in full',
  foreign: 'letters that Czech voices read otherwise; name its language under foreign, add a spoken entry, or a row to lib/text/lint/sayable-words.tsv if voices say it right',
  symbol: 'a sign that voices leave out or call by an English name; add a row to lib/text/spoken/symbols.tsv, or write it in words',
  unsayable: 'there is no vowel to say it with; add a row to lib/text/spoken/acronyms.tsv or abbreviations.tsv, or a spoken entry',
}
