import { isSentenceStarter } from './abbreviations.ts'
import { isDigit, isLower, isSpace } from './characters.ts'
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

const roman = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** A Roman numeral to 89; C, D and M are left to initials and acronyms. */
export const isRoman = (word: string): boolean => word.length < 9 && roman.test(word)

/** `A` and `V` begin a sentence, `A.` and `V.` are initials. */
export const startsSentence = (next: NextWord): boolean =>
  next.kind === 'capital' && next.after !== '.' && (next.word === '§' || isSentenceStarter(next.word))

/** `(a. s.) Praha`: the period belongs to the abbreviation and the sentence goes on after the bracket. */
export const isClosed = ({ closing }: Period): boolean => closing !== '' && /[)\]}]/.test(closing)

const amounts = /* @__PURE__ */ new Set('mil. mld. tis. mil mld tis několik pár'.split(' '))

/** Whether a number stands before an abbreviation: `5 min.`, `několik tis.` */
export function previousIsNumber(period: Period, start: number): boolean {
  const previous = previousToken(period.text, period.from, start).text
  return isDigit(previous.charCodeAt(previous.length - 1)) || amounts.has(previous)
}

const longestGap = 20

/** `Kč. 15 zastupitelů`: the number counts what follows, and is not the minutes of `8 hod. 30 min.`. */
export function beginsCount({ text, next: { kind, word, end } }: Period): boolean {
  if (kind !== 'number' || word.length > 3 || !isSpace(text.charCodeAt(end))) return false
  let start = end + 1
  while (start < end + longestGap && isSpace(text.charCodeAt(start))) start++
  for (let i = start; i < start + 3; i++) if (!isLower(text.charCodeAt(i))) return false
  return !/^(?:hod|min|sek|vteř|tis|mil|mld|hal)/.test(text.slice(start, start + 4))
}

const labels = /* @__PURE__ */ new Set('§ §§ odst. čl. č. čís. str. s. písm. roce roku tel. tab. obr.'.split(' '))
const labelStem = /^(?:odstavc|článk|bod|příloh)/

/** Whether the number after a small word is a cardinal, so that its period is the end of a sentence. */
export const isLabel = (word: string): boolean => labels.has(word) || labelStem.test(word)
