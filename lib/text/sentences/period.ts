import { isSentenceStarter } from './abbreviations.ts'
import type { NextWord } from './next-word.ts'
import { previousToken } from './token-before.ts'

/** A single period with what stands around it. */
export interface Period {
  readonly text: string
  /** Start of the sentence that the period may end. */
  readonly from: number
  /** Offset of the first letter or digit of the sentence. */
  readonly firstWord: number
  /** Offset of the period. */
  readonly at: number
  /** Quotation marks and brackets between the period and the white space. */
  readonly closing: string
  readonly next: NextWord
}

/** Whether only marks stand between the start of the sentence and `at`. */
export const isStart = (period: Period, at: number): boolean => at <= period.firstWord

/** A Roman numeral to 89; C, D and M are left to initials and acronyms. */
export const roman = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/** `A` and `V` begin a sentence, `A.` and `V.` are initials. */
export const startsSentence = (next: NextWord): boolean =>
  next.kind === 'capital' && (next.word === '§' || isSentenceStarter(next.word)) && next.after !== '.'

/** `(a. s.) Praha`: the period belongs to the abbreviation and the sentence goes on after the bracket. */
export const isClosed = (period: Period): boolean => /[)\]}]/u.test(period.closing)

/** Whether a number stands before an abbreviation: `5 min.`, `několik tis.` */
export function previousIsNumber(period: Period, start: number): boolean {
  const previous = previousToken(period.text, period.from, start).text
  return /\d$/u.test(previous) || /^(?:mil|mld|tis|několik|pár)\.?$/u.test(previous)
}

/** `Kč. 15 zastupitelů`: the number counts what follows, and is not the minutes of `8 hod. 30 min.`. */
export function beginsCount({ text, next: { kind, word, end } }: Period): boolean {
  return kind === 'number' && word.length < 4
    && /^\s(?!hod|min|sek|vteř|tis|mil|mld|hal|až)\p{Ll}{3,}/u.test(text.slice(end, end + 24).replace(/^\s+/u, ' '))
}
