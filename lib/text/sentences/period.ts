import { abbreviationEndingWith, isSentenceStarter, type Abbreviation } from './abbreviations.ts'
import { isDigit, isLetter } from './characters.ts'
import { isNumberEnd } from './number-period.ts'
import type { NextWord } from './next-word.ts'
import { markBefore, previousToken, tokenBefore, type Token } from './token-before.ts'

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

/** Words after which one letter is a mark and not an initial: plán B., písm. a., vitamin C. */
const beforeLetter = /^(?:plán\p{L}*|písm\.|písmen\p{L}*|bod\p{L}*|skupin\p{L}*|kategori\p{L}*|tříd\p{L}*|část\p{L}*|přílo[hz]\p{L}*|variant\p{L}*|vitam[ií]n\p{L}*|typ\p{L}*|zón\p{L}*|sekto\p{L}*|blok\p{L}*|budov\p{L}*|vchod\p{L}*|linií?|link\p{L}*|tras\p{L}*|úrov\p{L}*|stup\p{L}*|odstav\p{L}*|oddíl\p{L}*|žloutenk\p{L}*|hepatitid\p{L}*|chřipk\p{L}*|formulář\p{L}*|tabulk\p{L}*|objekt\p{L}*|pavilon\p{L}*|sál\p{L}*|řad\p{L}*|lig\p{L}*|jev\p{L}*|osob[ay]|strán\p{L}*|verz\p{L}*)$/iu

const roman = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u
const letters = /^(?:\p{L}\.)*\p{L}$/u
const preposition = /^(?:na|v|ve|z|ze|do|u|k|ke|od|pod|nad|za|přes|kolem|okolo|poblíž|nedaleko|blízko|podél|přes|před|mezi|vedle|adresa|dle|viz|též)$/iu

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
export const itemCode = /^(?:\p{Lu}(?:\.(?:[IVX]{1,5}|\d{1,2}|[a-z]))+|[IVX]{2,5}(?:\.(?:[A-Z]|\d{1,2}|[a-z]))+)$/u

/** `ČL.` is an acronym, not `čl.`, unless all around is written in capitals. */
const isAcronym = (word: string): boolean => /^[\p{Lu}\d]{2,}$/u.test(word)

/** A capital alone is an initial, whatever a small one would mean; `N. V.` with two parts is not alone. */
const isInitial = (token: Token, abbreviation: Abbreviation): boolean =>
  abbreviation.start === token.start && token.text.length === 1 && token.text !== token.text.toLowerCase()

function isAbbreviationEnd(period: Period, abbreviation: Abbreviation): boolean {
  const { text, from, next } = period
  const { kind, goesOnWith, start } = abbreviation
  if (goesOnWith.has(next.word) || goesOnWith.has(next.before)) return false
  const isCapital = next.kind === 'capital'
  switch (kind) {
    case 'always':
      return false
    case 'name':
      return isBracketed(next)
    case 'likely':
      return isBracketed(next) || startsSentence(next)
    case 'number':
      if (!isCapital) return isBracketed(next)
      if (roman.test(next.word) && !isSentenceStarter(next.word)) return false
      return (previousIsNumber(period, start) || startsSentence(next)) && !isClosed(period)
    case 'digits':
      if (!isCapital) return isBracketed(next)
      return !roman.test(next.word) || isSentenceStarter(next.word)
    case 'word':
      return isCapital && !isPlaceForAbbreviation(period, start)
    case 'unit':
      if (next.kind === 'number' || goesOnInBracket(period)) return false
      return previousIsNumber(period, start) || text.slice(start, period.at).length > 1
    case 'either':
      if (next.kind === 'number') return !/^[12]\d{3}$/u.test(next.word)
      return !goesOnInBracket(period)
    case 'company':
      return !goesOnInBracket(period) && !(isCapital && /[.,;)]/u.test(next.after))
  }
}

function isLetterEnd(period: Period, token: Token): boolean {
  const { text, from, next } = period
  if (isStart(period, token.start)) return false
  const previous = previousToken(text, from, token.start).text
  if (beforeLetter.test(previous) || /^\d+\.$/u.test(previous)) return true
  if (next.kind === 'number') return false
  if (next.kind === 'item') return true
  const isCapital = token.text !== token.text.toLowerCase()
  return isCapital ? startsSentence(next) : /\d$/u.test(previous) && !isClosed(period)
}

function isNumeralEnd(period: Period, token: Token): boolean {
  const { next } = period
  if (isStart(period, token.start)) return false
  return next.kind === 'item' || startsSentence(next)
}

/** `A` and `V` begin a sentence, `A.` and `V.` are initials. */
const startsSentence = (next: NextWord): boolean =>
  next.kind === 'capital' && (next.word === '§' || isSentenceStarter(next.word)) && next.after !== '.'

/** `(a. s.) Praha`: the period belongs to the abbreviation and the sentence goes on after the bracket. */
const isClosed = (period: Period): boolean => /[)\]}]/u.test(period.closing)

/** `(2)` begins a paragraph of law; the mark of `(viz obr. A)` does not. */
const isBracketed = (next: NextWord): boolean => next.kind === 'item' && next.before.includes('(')

const goesOnInBracket = (period: Period): boolean =>
  isClosed(period) || (period.next.kind !== 'item' && /[([]/u.test(period.next.before))

function previousIsNumber(period: Period, start: number): boolean {
  const previous = previousToken(period.text, period.from, start).text
  return /\d$/u.test(previous) || /^(?:mil|mld|tis|několik|pár)\.?$/u.test(previous)
}

function isPlaceForAbbreviation(period: Period, start: number): boolean {
  const { text, from } = period
  if (isStart(period, start) || /[,;:(/–-]/u.test(markBefore(text, from, start))) return true
  const previous = previousToken(text, from, start).text
  return preposition.test(previous) || /^\p{Lu}/u.test(previous) || /\d/u.test(previous)
}

/** Whether only marks stand between the start of the sentence and `at`. */
export const isStart = (period: Period, at: number): boolean => at <= period.firstWord

/** Letters without a vowel or a syllabic r, l: `vzd.`, `Sgt.`; not `vlk`, `smrt`, `ČR`, `hmm`. */
const isUnknownAbbreviation = (word: string): boolean =>
  /^[bcčdďfghjklmnňpqrřsštťvwxzž]{2,5}$/iu.test(word) && word.slice(1) === word.slice(1).toLowerCase()
  && !/[^rl][rl](?:[^rl]|$)/iu.test(word) && !/^hm$|^ps+t$|(.)\1$/iu.test(word)
