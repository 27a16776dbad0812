import { isAbbreviationEnd } from './abbreviation-end.ts'
import { abbreviationEndingWith, type Abbreviation } from './abbreviations.ts'
import { isDigit, isLetter } from './characters.ts'
import { isLetterEnd, isNumeralEnd } from './letter-end.ts'
import { isNumberEnd } from './number-end.ts'
import { isClosed, previousIsNumber, roman, type Period } from './period.ts'
import { tokenBefore, type Token } from './token-before.ts'

const letters = /^(?:\p{L}\.)*\p{L}$/u

/** Whether a period before a word that is not small, or before a number or list mark, ends a sentence. */
export function isPeriodEnd(period: Period): boolean {
  const { text, from, at, next } = period
  const token = tokenBefore(text, from, at)
  const last = token.text.codePointAt(token.text.length - 1) ?? 0
  if (token.text === '' || !(isLetter(last) || isDigit(last))) return true
  if (isDigit(last)) return itemCode.test(token.text) ? next.kind === 'item' : isNumberEnd(period, token)

  if (text.charAt(token.start - 1) === '/') return true
  if (itemCode.test(token.text)) return next.kind === 'item'
  const abbreviation = isAcronym(token.text) && !isAcronym(next.word) ? undefined : abbreviationEndingWith(text, from, token)
  if (abbreviation && !isInitial(token, abbreviation)) return isAbbreviationEnd(period, abbreviation)
  if (letters.test(token.text)) return isLetterEnd(period, token)
  if (roman.test(token.text)) return isNumeralEnd(period, token)
  if (token.text.endsWith('Dr')) return false
  if (isUnknownAbbreviation(token.text)) return previousIsNumber(period, token.start) && !isClosed(period)
  return true
}

/** `B.II.6.`, `A.1.`: a mark of an item of a statement, with a name after it. */
const itemCode = /^(?:\p{Lu}(?:\.(?:[IVX]{1,5}|\d{1,2}|[a-z]))+|[IVX]{2,5}(?:\.(?:[A-Z]|\d{1,2}|[a-z]))+)$/u

/** `ČL.` is an acronym, not `čl.`, unless all around is written in capitals. */
const isAcronym = (word: string): boolean => /^[\p{Lu}\d]{2,}$/u.test(word)

/** A capital alone is an initial, whatever a small one would mean; `N. V.` with two parts is not alone. */
const isInitial = (token: Token, abbreviation: Abbreviation): boolean =>
  abbreviation.start === token.start && token.text.length === 1 && token.text !== token.text.toLowerCase()

/** Letters without a vowel or a syllabic r, l: `vzd.`, `Sgt.`; not `vlk`, `smrt`, `ČR`, `hmm`. */
const isUnknownAbbreviation = (word: string): boolean =>
  /^[bcčdďfghjklmnňpqrřsštťvwxzž]{2,5}$/iu.test(word) && word.slice(1) === word.slice(1).toLowerCase()
  && !/[^rl][rl](?:[^rl]|$)/iu.test(word) && !/^hm$|^ps+t$|(.)\1$/iu.test(word)
