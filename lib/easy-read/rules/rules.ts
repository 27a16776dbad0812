import { facts } from './facts.ts'
import type { Rule } from './rule.ts'
import { clauses, digits, length, oneSentence } from './sentences.ts'
import { abbreviations, dates, romanNumerals, signs, speech } from './signs.ts'
import { explanations, sameWord, unmarkedTerms } from './terms.ts'
import { conditional, longWords, negation, passive, verbalNouns } from './wording.ts'

/** What a machine can decide or guess of one line, by the name that an editor uses to confirm a warning. */
export const rules = {
  facts,
  length,
  'one-sentence': oneSentence,
  explanations,
  'unmarked-terms': unmarkedTerms,
  abbreviations,
  'roman-numerals': romanNumerals,
  signs,
  dates,
  clauses,
  digits,
  speech,
  passive,
  'verbal-nouns': verbalNouns,
  'long-words': longWords,
  negation,
  conditional,
  'same-word': sameWord,
} as const satisfies Readonly<Record<string, Rule>>

export type RuleName = keyof typeof rules
