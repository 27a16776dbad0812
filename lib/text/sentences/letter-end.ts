import { letterNouns } from './letter-nouns.table.ts'
import { isClosed, isStart, startsSentence, type Period } from './period.ts'
import { previousToken, type Token } from './token-before.ts'

/** Whether the period after one letter, or after initials, ends a sentence. */
export function isLetterEnd(period: Period, token: Token): boolean {
  const { text, from, next } = period
  if (isStart(period, token.start)) return false
  const previous = previousToken(text, from, token.start).text
  if (isLetterNoun(previous) || /^\d+\.$/u.test(previous)) return true
  if (next.kind === 'number') return false
  if (next.kind === 'item') return true
  const isCapital = token.text !== token.text.toLowerCase()
  return isCapital ? startsSentence(next) : /\d$/u.test(previous) && !isClosed(period)
}

/** `plán`, `skupiny`: one letter after them is a mark and not an initial. */
const isLetterNoun = (word: string): boolean => word !== '' && letterNouns.some(([stem]) => word.toLowerCase().startsWith(stem))

/** Whether the period after a Roman numeral ends a sentence: mostly it makes an ordinal. */
export function isNumeralEnd(period: Period, token: Token): boolean {
  const { next } = period
  if (isStart(period, token.start)) return false
  return next.kind === 'item' || startsSentence(next)
}
