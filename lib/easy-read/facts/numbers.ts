import { rememberLast } from '../remember-last.ts'
import { numbersInWords, unitOf } from './number-words.ts'

const lettersOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+|[^\p{L}\p{M}\s]+/gu) ?? []
const numeral = /\d+(?:[ \u00a0\u202f.]\d{3}(?!\d))*(?:,\d+)?/g
/** Numbers in digits; `8 tisíc` is 8000, as `8 000` is. */
const digitsOf = (text: string): readonly string[] => {
  const whole = text.replace(/(\d+)[ \u00a0]tisíc\p{L}*/gu, '$1000')
  return (whole.match(numeral) ?? []).map((number) => number.replace(/[ \u00a0\u202f.]/g, ''))
}

const statedNumbers = rememberLast((source: string) => new Set([...digitsOf(source), ...numbersInWords(lettersOf(source)).map(String)]))
const statedDays = rememberLast((source: string) => new Set(daysOf(source)))

/** Numbers that `text` states in digits or in words, and `source` states in neither. */
export function numbersNotIn(text: string, source: string): readonly string[] {
  const stated = statedNumbers(source)
  const claimed = [...digitsOf(text), ...numbersInWords(lettersOf(text)).filter((number) => number > 2).map(String)]
  return claimed.filter((number) => !stated.has(number))
}

/** Number words that an easy text would write in digits, from `least` on. */
export function numberWords(text: string, least: number): readonly string[] {
  return lettersOf(text).filter((word) => (unitOf(word) ?? 0) >= least)
}

const months = ['led', 'únor', 'břez', 'dub', 'květ', 'červ', 'červen(?:ec|ce|ci|cem)', 'srp', 'září', 'říj', 'listopad', 'prosin']
const monthOf = (word: string): number => {
  if (/^červen(?:ec|ce|ci|cem)$/.test(word)) return 7
  return months.findIndex((stem, index) => index !== 6 && word.startsWith(stem)) + 1
}

/** Days with their months, `3. července` as `3. 7.`: a number may stand in the source and its month be another. */
function daysOf(text: string): readonly string[] {
  const named = [...text.toLowerCase().matchAll(/(\d{1,2})\.\s?(\p{L}+)/gu)].flatMap(([, day, month]) => {
    const number = monthOf(month ?? '')
    return number > 0 ? [`${Number(day)}. ${number}.`] : []
  })
  const digits = [...text.matchAll(/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/g)].map(([, day, month]) => `${Number(day)}. ${Number(month)}.`)
  return [...named, ...digits]
}

/** Days that `text` names and `source` does not. */
export function daysNotIn(text: string, source: string): readonly string[] {
  const stated = statedDays(source)
  return daysOf(text).filter((day) => !stated.has(day))
}
