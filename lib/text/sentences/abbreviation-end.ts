import { isSentenceStarter, type Abbreviation } from './abbreviations.ts'
import { isUpper, kind as kinds } from './characters.ts'
import { isBetweenVerbs } from './clause-verbs.ts'
import { companyNouns } from './company-nouns.table.ts'
import type { NextWord } from './next-word.ts'
import { beginsCount, isClosed, isRoman, isStart, previousIsNumber, startsSentence, type Period } from './period.ts'
import { markBefore, previousToken, smallText } from './token-before.ts'

const prepositions = /* @__PURE__ */ new Set('na v ve z ze do u k ke od pod nad za přes kolem okolo poblíž nedaleko blízko podél před mezi vedle adresa adresu adrese a je dle viz též'.split(' '))

/** Whether the period of a known abbreviation also ends a sentence. */
export function isAbbreviationEnd(period: Period, abbreviation: Abbreviation): boolean {
  const { text, next } = period
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
      if (isRoman(next.word) && !isSentenceStarter(next.word)) return false
      return (previousIsNumber(period, start) || startsSentence(next)) && !isClosed(period)
    case 'digits':
      if (!isCapital) return isBracketed(next)
      return !isRoman(next.word) || isSentenceStarter(next.word)
    case 'word':
      return isCapital && !isPlaceForAbbreviation(period, start)
    case 'unit':
      if (goesOnInBracket(period) || (next.kind === 'number' && !beginsCount(period))) return false
      return previousIsNumber(period, start) || text.slice(start, period.at).length > 1
    case 'either':
      if (next.kind === 'number') return !/^[12]\d{3}$/u.test(next.word) && !/[([]/u.test(next.before)
      return !goesOnInBracket(period)
    case 'company':
      return !goesOnInBracket(period) && !(isCapital && (/[.,;)]/u.test(next.after) || isNamedAfter(period, start)))
  }
}

/** `Předseda z. s. Sluníčko odešel.`: no name stands before the legal form, so what follows is one. */
function isNamedAfter(period: Period, start: number): boolean {
  const { text, from, at, next } = period
  const noun = previousToken(text, from, start)
  // The genitive of many ends names: Asociace ředitelů z. s.
  if (!companyNoun.test(smallText(noun)) || noun.text.endsWith('ů')) return false
  if (isStart(period, noun.start)) return true
  return !isUpper(noun.text.charCodeAt(0)) && !startsSentence(next) && !isBetweenVerbs(text, from, start, at + 1)
}

const companyNoun = /* @__PURE__ */ patternOfNouns()

function patternOfNouns(): RegExp {
  return new RegExp(`^(?:${companyNouns.map(([stem]) => stem).join('|')})`)
}

/** `(2)` begins a paragraph of law; the mark of `(viz obr. A)` does not. */
const isBracketed = (next: NextWord): boolean => next.kind === 'item' && next.before.includes('(')

const goesOnInBracket = (period: Period): boolean =>
  isClosed(period) || (period.next.kind !== 'item' && period.next.before !== '' && /[([]/.test(period.next.before))

function isPlaceForAbbreviation(period: Period, start: number): boolean {
  const { text, from } = period
  if (isStart(period, start) || /[,;:(/–-]/.test(markBefore(text, from, start))) return true
  const previous = previousToken(text, from, start)
  return prepositions.has(smallText(previous)) || isUpper(previous.text.charCodeAt(0)) || (previous.kinds & kinds.digit) !== 0
}
