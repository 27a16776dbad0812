import { isCapitals, isDigit, kind as kinds } from './characters.ts'
import type { NextWord } from './next-word.ts'
import { beginsCount, isClosed, isLabel, isStart, type Period } from './period.ts'
import { markBefore, previousToken, smallText, type Token } from './token-before.ts'

const enumerator = /^\d{1,3}(?:\.\d{1,3})*[a-z]?$/
const dayAndMonth = /^\d{1,2}\.\d{1,2}$/
const months = /* @__PURE__ */ new Set('ledna února března dubna května máje června července srpna září října listopadu prosince'.split(' '))
const headings = /* @__PURE__ */ new Set('čl. článek § bod část kapitola hlava oddíl díl příloha krok tabulka obrázek obr. tab. č.'.split(' '))

/** Whether the period after a number ends a sentence; the next word is not small. */
export function isNumberEnd(period: Period, token: Token): boolean {
  const { text, from, next } = period
  const previous = previousToken(text, from, token.start)
  if (isEnumerator(period, token, previous)) return false
  const number = (token.kinds & ~kinds.digit) === 0 ? token.text : token.text.replace(/^.*[\d.]-(?=\d+$)/, '')
  if (next.kind === 'number' && dayAndMonth.test(number) && /^[12]\d{3}$/.test(next.word)) return false
  const digits = digitsAtEnd(number)
  if (digits.length < 3 && isClosed(period)) return false

  const isCardinal = digits.length > 2 || digits.length < number.length || isLabel(smallText(previous))
  switch (next.kind) {
    case 'item':
      return true
    case 'number':
      if (next.before !== '' && /[-–—]/.test(next.before)) return false
      return isCardinal || Number(digits) > 31 || isNextEnumerator(period) || isNewCount(period)
    default:
      return isCardinal || !(isOrdinalBefore(period, digits, previous) || isMinute(period, token))
  }
}

function digitsAtEnd(number: string): string {
  let start = number.length
  while (start > 0 && isDigit(number.charCodeAt(start - 1))) start--
  return number.slice(start)
}

/** `1. Žadatel`, `1.2. Úvod`, `Čl. 5. Závěr`: the number belongs to what follows it. */
function isEnumerator(period: Period, token: Token, label: Token): boolean {
  const { text, from } = period
  if (isStart(period, token.start)) return enumerator.test(token.text)
  if (label.text === '' || !headings.has(smallText(label)) || !enumerator.test(token.text)) return false
  if (isStart(period, label.start)) return true
  const first = previousToken(text, from, label.start)
  return label.text === 'č.' && headings.has(smallText(first)) && isStart(period, first.start)
}

/** In `2. … podle odst. 12. 3. Žadatel` the sentence has number 2, so 3 begins the next. */
function isNextEnumerator({ text, from, next }: Period): boolean {
  const own = /^\(?(\d{1,3})[.)]/.exec(text.slice(from, from + 6))?.[1]
  return own !== undefined && next.after === '.' && Number(next.word) === Number(own) + 1
}

/** `3. ZŠ`, `1. B`, `28. Října`: an ordinal with a name that is written with a capital. */
function isOrdinalBefore(period: Period, digits: string, previous: Token): boolean {
  const { word, before, after } = period.next
  if (before !== '') {
    if (/[([]/.test(before)) return true
    if (!/^["„»]$/.test(before)) return false
  }
  if (months.has(word.toLowerCase())) return true
  if (isDayOfRomanMonth(digits, previous, period.next)) return true
  if (word.length > 3 && inCapitals.has(previous.text) && isCapitals(word)) return true
  if (word.length > 1) return word.length < (isShouted(previous) ? 4 : 6) && isCapitals(word)
  const isClass = digits.length === 1 && !/^\d+\.$/.test(previous.text)
  if (/^[A-F]$/.test(word) && isClass) return true
  return /^[B-HJ-NP-RT-Y]$/.test(word) && word !== 'V' && after !== '.'
}

/** `do 2. I.`, `od 24. XII.` */
const isDayOfRomanMonth = (digits: string, previous: Token, { word, after }: NextWord): boolean =>
  after === '.' && Number(digits) < 32 && /^(?:[Oo]d|[Dd]o|[Dd]ne|[Kk]e?|[Pp]řed|[Pp]o)$/.test(previous.text) && /^(?:I{1,3}|I?[VX]|VI{1,3}|XI{1,2})$/.test(word)

/** `ZÁPIS DO 1. TŘÍD`: prepositions of a text in capitals. */
const inCapitals = /* @__PURE__ */ new Set('DO OD Z ZE NA V VE K KE PO PŘED PRO PŘI O'.split(' '))

/** In a text all in capitals a short word is no acronym. */
const isShouted = ({ kinds: found, text }: Token): boolean => text.length > 1 && (found & (kinds.upper | kinds.lower)) === kinds.upper

/** `Góly: 12. Kuchta, 85. Novák.`: a list of names with numbers before them. */
const isMinute = ({ text, from, next }: Period, token: Token): boolean =>
  /[,.)]/.test(next.after) && next.before === '' && /[:,(–]/.test(markBefore(text, from, token.start))

/** `skončil 12. 15 zastupitelů`: a date would have a period after its second number. */
const isNewCount = (period: Period): boolean =>
  beginsCount(period) && !/[\d.]/.test(markBefore(period.text, period.from, period.at - 2))
