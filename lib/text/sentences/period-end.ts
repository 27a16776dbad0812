import { isAbbreviationEnd } from './abbreviation-end.ts'
import { abbreviationEndingWith, type Abbreviation } from './abbreviations.ts'
import { isUpper, kind as kinds, kindsOf } from './characters.ts'
import { isLetterEnd, isNumeralEnd } from './letter-end.ts'
import { isNumberEnd } from './number-end.ts'
import { isClosed, isRoman, previousIsNumber, type Period } from './period.ts'
import { previousToken, tokenBefore, type Token } from './token-before.ts'

/** Whether a period before a word that is not small, or before a number or list mark, ends a sentence. */
export function isPeriodEnd(period: Period): boolean {
  const { text, from, at, next } = period
  const token = tokenBefore(text, from, at)
  const last = kindsOf(token.text.charCodeAt(token.text.length - 1))
  if (token.text === '' || (last & (kinds.letter | kinds.digit)) === 0) return true
  if (isItemCode(token)) return next.kind === 'item'
  if ((last & kinds.digit) !== 0) return isNumberEnd(period, token)

  if (text.charAt(token.start - 1) === '/') return true
  // příloha Č. 2 in a heading of capitals; 2 dosp. + 3 děti
  if (next.kind === 'number' && (token.text === 'Č' || (next.before === '+' && next.word.length < 3))) return false
  const abbreviation = isAcronym(token.text) && !isAcronym(next.word) ? undefined : abbreviationEndingWith(text, from, token)
  if (abbreviation && !isInitial(token, abbreviation) && !isSurname(period, token, abbreviation)) return isAbbreviationEnd(period, abbreviation)
  if (isLetters(token)) return isLetterEnd(period, token)
  if (isRoman(token.text)) return isNumeralEnd(period, token)
  if (token.text.endsWith('Dr')) return false
  if (isUnknownAbbreviation(token.text)) return previousIsNumber(period, token.start) && !isClosed(period)
  return true
}

/** `K`, `J.V` */
const isLetters = ({ text, kinds: found }: Token): boolean => text.length === 1 || ((found & kinds.terminator) !== 0 && /^(?:\p{L}\.)*\p{L}$/u.test(text))

/** `B.II.6.`, `A.1.`: a mark of an item of a statement, with a name after it. */
const isItemCode = ({ text, kinds: found }: Token): boolean =>
  (found & kinds.terminator) !== 0 && isUpper(text.charCodeAt(0)) && itemCode.test(text)

const itemCode = /^(?:.(?:\.(?:[IVX]{1,5}|\d{1,2}|[a-z]))+|[IVX]{2,5}(?:\.(?:[A-Z]|\d{1,2}|[a-z]))+)$/s

/** `ČL.` is an acronym, not `čl.`, unless all around is written in capitals. */
function isAcronym(word: string): boolean {
  for (let i = 0; i < word.length; i++) if ((kindsOf(word.charCodeAt(i)) & (kinds.upper | kinds.digit)) === 0) return false
  return word.length > 1
}

/** A capital alone is an initial, whatever a small one would mean; `N. V.` with two parts is not alone. */
const isInitial = (token: Token, abbreviation: Abbreviation): boolean =>
  abbreviation.start === token.start && token.text.length === 1 && token.text !== token.text.toLowerCase()

/** `J. Max`, `F. Tab`: a name after an initial. */
const isSurname = ({ text, from }: Period, { text: word, start }: Token, { kind }: Abbreviation): boolean =>
  word.length > 2 && isUpper(word.charCodeAt(0)) && (kind === 'number' || kind === 'digits' || kind === 'unit' || kind === 'word')
  && /^\p{Lu}\.$/u.test(previousToken(text, from, start).text)

/** Letters without a vowel or a syllabic r, l: `vzd.`, `Sgt.`; not `vlk`, `smrt`, `ČR`, `hmm`. */
const isUnknownAbbreviation = (word: string): boolean => {
  if (word.length < 2 || word.length > 5) return false
  const small = word.toLowerCase()
  if (!/^[bcčdďfghjklmnňpqrřsštťvwxzž]+$/.test(small) || word.slice(1) !== small.slice(1)) return false
  return (word.length === 2 || !/[^rl][rl](?:[^rl]|$)/.test(small)) && !/^hm$|^ps+t$|(.)\1$/.test(small)
}
