import { beginsCount, isStart, type Period } from './period.ts'
import { markBefore, previousToken, type Token } from './token-before.ts'

const enumerator = /^\d{1,3}(?:\.\d{1,3})*[a-z]?$/u
const dayAndMonth = /^\d{1,2}\.\d{1,2}$/u
const month = /^(?:Ledna|Února|Března|Dubna|Května|Máje|Června|Července|Srpna|Září|Října|Listopadu|Prosince)$/iu
/** The number after these is a cardinal, so its period is the end of a sentence. */
const label = /^(?:§+|odst\.|odstavc\p{L}*|čl\.|článk\p{L}*|č\.|čís\.|str\.|s\.|bod\p{L}*|písm\.|příloh\p{L}*|roce|roku|tel\.|tab\.|obr\.)$/iu
const heading = /^(?:čl\.|článek|§|bod|část|kapitola|hlava|oddíl|díl|příloha|krok|tabulka|obrázek|obr\.|tab\.|č\.)$/iu

/** Whether the period after a number ends a sentence; the next word is not small. */
export function isNumberEnd(period: Period, token: Token): boolean {
  const { text, from, next } = period
  if (isEnumerator(period, token)) return false
  const number = token.text.replace(/^.*[\d.]-(?=\d+$)/u, '')
  const digits = /\d*$/u.exec(number)?.[0] ?? ''
  if (dayAndMonth.test(number) && next.kind === 'number' && /^[12]\d{3}$/u.test(next.word)) return false
  const previous = previousToken(text, from, token.start).text
  const isCardinal = label.test(previous) || digits.length > 2 || !/^\d+$/u.test(number)
  if (/[)\]}]/u.test(period.closing) && digits.length < 3) return false

  switch (next.kind) {
    case 'item':
      return true
    case 'number':
      if (/[-–—]/u.test(next.before)) return false
      return isCardinal || Number(digits) > 31 || isNextEnumerator(period) || isNewCount(period)
    default:
      return isCardinal || !isOrdinalBefore(period, digits, previous)
  }
}

/** `1. Žadatel`, `1.2. Úvod`, `Čl. 5. Závěr`: the number belongs to what follows it. */
function isEnumerator(period: Period, token: Token): boolean {
  const { text, from } = period
  if (!enumerator.test(token.text)) return false
  if (isStart(period, token.start)) return true
  const label = previousToken(text, from, token.start)
  if (!heading.test(label.text)) return false
  if (isStart(period, label.start)) return true
  const first = previousToken(text, from, label.start)
  return label.text === 'č.' && heading.test(first.text) && isStart(period, first.start)
}

/** In `2. … podle odst. 12. 3. Žadatel` the sentence has number 2, so 3 begins the next. */
function isNextEnumerator({ text, from, next }: Period): boolean {
  const own = /^\(?(\d{1,3})[.)]/u.exec(text.slice(from, from + 6))?.[1]
  return own !== undefined && next.after === '.' && Number(next.word) === Number(own) + 1
}

/** `3. ZŠ`, `1. B`, `28. Října`: an ordinal with a name that is written with a capital. */
function isOrdinalBefore(period: Period, digits: string, previous: string): boolean {
  const { word, before, after } = period.next
  if (/[([]/u.test(before)) return true
  if (before !== '' && !/^["„»(]$/u.test(before)) return false
  if (month.test(word)) return true
  if (word.length > 1) return word.length < 6 && /^[\p{Lu}]{2,}$/u.test(word)
  const isClass = digits.length === 1 && !/^\d+\.$/u.test(previous)
  if (/^[A-F]$/u.test(word) && isClass) return true
  return /^[B-HJ-NP-RT-Y]$/u.test(word) && word !== 'V' && after !== '.'
}

/** `skončil 12. 15 zastupitelů`: a date would have a period after its second number. */
const isNewCount = (period: Period): boolean =>
  beginsCount(period) && !/[\d.]/u.test(markBefore(period.text, period.from, period.at - 2))
