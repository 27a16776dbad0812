import type { Case } from '../grammar/agreement.ts'
import { cardinal } from '../grammar/cardinal.ts'
import { governorBefore } from '../grammar/governor.ts'
import { noun, nounForm } from '../grammar/noun.ts'
import { ordinal } from '../grammar/ordinal.ts'
import type { Scan } from '../reading/scan.ts'
import { rangeLink } from './range.ts'

export const months: readonly string[] = ['leden', 'únor', 'březen', 'duben', 'květen', 'červen', 'červenec', 'srpen', 'září', 'říjen', 'listopad', 'prosinec']
const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

const day = '(?<day>0?[1-9]|[12][0-9]|3[01])'
const month = '(?<month>0?[1-9]|1[0-2]|XII|XI|X|IX|VIII|VII|VI|IV|V|III|II|I)'
const year = '(?<year>[12][0-9]{3})'
const inNumbers = new RegExp(`${day}\\.\\s?${month}\\.(?:\\s?${year}(?![0-9]))?(?![0-9])`, 'uy')
/** The period after the month forgotten: od 4.4 do 31.8.2023. */
const withoutPeriod = new RegExp(`${day}\\.\\s?(?<month>0?[1-9]|1[0-2])(?=\\s?(?:do|až|[-–/])\\s?[0-9]{1,2}\\.\\s?[0-9]{1,2}\\.\\s?[12][0-9]{3})`, 'uy')
/** With two figures of the year: 09.10.20 12:41. */
const shortYear = /(?<day>0[1-9]|[12][0-9]|3[01])\.(?<month>0[1-9]|1[0-2])\.(?<year>[0-4][0-9])(?![0-9]|[.,][0-9])/uy
const iso = /(?<year>[12][0-9]{3})-(?<month>0[1-9]|1[0-2])-(?<day>[0-2][0-9]|3[01])(?![0-9-])/uy
const slashed = /(?<day>0?[1-9]|[12][0-9]|3[01])\/(?<month>0?[1-9]|1[0-2])\/(?<year>20[0-9]{2})(?![0-9/])/uy

interface Found {
  readonly day: { readonly value: number; readonly end: number }
  readonly month: { readonly value: number; readonly start: number; readonly end: number }
  readonly year: { readonly value: number; readonly start: number; readonly end: number } | undefined
  readonly end: number
}

const afterDay = new Set('.-/')

/** Dates in numbers: 3. 7. 2023, 31.12., 2023-07-03, also the first of a range (1. 7.–31. 8.). Gives the place after, or 0. */
export function date(scan: Scan, index: number): number {
  if (!afterDay.has(scan.textAt(index + 1))) return 0
  const found = find(scan, index)
  if (found !== undefined && isPoint(scan, index, found)) return 0
  if (found === undefined) return firstDay(scan, index)
  const inCase = caseOfDate(scan, index)
  const dayName = ordinal(found.day.value, { gender: 'i', plural: false, case: inCase })
  const monthName = nounForm(noun(months[found.month.value - 1] ?? ''), false, inCase)
  const { start } = scan.at(index)
  const isYearFirst = found.year !== undefined && found.year.start < found.month.start
  if (isYearFirst) scan.sayText(start, found.end, `${dayName} ${monthName} ${cardinal(found.year?.value ?? 0)}`)
  else {
    const isGlued = found.day.end === found.month.start
    scan.sayText(start, found.day.end, dayName)
    const keepsPeriod = found.year === undefined && scan.isEnd(scan.tokenAt(found.end, index))
    scan.sayText(found.month.start, keepsPeriod ? found.month.end - 1 : found.month.end, `${isGlued ? ' ' : ''}${monthName}`)
    if (found.year !== undefined) {
      scan.sayText(found.year.start, found.year.end, `${found.year.start === found.month.end ? ' ' : ''}${cardinal(found.year.value)}`)
    }
  }
  return dash(scan, scan.tokenAt(found.end, index), rangeLink(scan, index))
}

/** "Podle bodu 12. 3. Žadatel doloží": the number of a point ends the sentence, that of the next one follows. */
const isPoint = (scan: Scan, index: number, { end, year }: Found): boolean =>
  year === undefined && /^\s\p{Lu}/u.test(scan.text.slice(end, end + 2)) && /^(?:bod\p{L}*|odst|odstav\p{L}+|článk\p{L}+|§|skupin\p{L}+)$/u.test(scan.textAt(scan.before(index)))

const days = /(?<day>0?[1-9]|[12][0-9]|3[01])\.(?<link>\s?[-–—]\s?|,\s?|\s(?:a|až|i|nebo|do|na)\s(?:ve?\s)?(?:(?:po|út|st|čt|pá|so|ne|pondělí|úterý|střed[uy]|čtvrtka?|čtvrtek|pátek|pátku|sobot[uy]|neděl[ie])\s)?)(?=[0-9]{1,2}\.)/uy

/** The first day of two in one month: 24.–28. 7., 5. a 6. 9. 2024. */
function firstDay(scan: Scan, index: number): number {
  const found = scan.match(index, days)
  if (found === undefined || scan.textAt(index - 1) === '.') return 0
  if (!leadsToDate(scan, index)) return 0
  const dayText = found.groups?.['day'] ?? ''
  const { start } = scan.at(index)
  scan.sayText(start, start + dayText.length + 1, ordinal(Number(dayText), { gender: 'i', plural: false, case: caseOfDate(scan, index) }))
  const link = found.groups?.['link'] ?? ''
  if (!/[-–—]/u.test(link)) return index + 2
  scan.sayText(found.index + found[0].length - link.length, found.index + found[0].length, rangeLink(scan, index))
  return scan.tokenAt(found.index + found[0].length, index)
}

/** After some days linked with one another a whole date follows: 1.–3., 8.–10. a 15. 5. */
function leadsToDate(scan: Scan, index: number): boolean {
  let at = index
  for (let steps = 0; steps < 8; steps += 1) {
    const link = scan.match(at, days)
    if (link === undefined) return false
    at = scan.tokenAt(link.index + link[0].length, at)
    if (find(scan, at) !== undefined) return true
  }
  return false
}

function find(scan: Scan, index: number): Found | undefined {
  const inOrder = scan.match(index, inNumbers) ?? scan.match(index, withoutPeriod)
  if (inOrder !== undefined && inOrder.groups?.['year'] === undefined && !inOrder[0].includes(' ') && /^ve?$/iu.test(scan.textAt(scan.before(index)))) return undefined
  const short = scan.match(index, shortYear)
  const isShort = short?.groups !== undefined && (/^\s[0-9]{1,2}:[0-9]{2}/u.test(scan.text.slice(short.index + short[0].length, short.index + short[0].length + 6)) || /^(?:dne|datum|ze|od|do|ke?)$/iu.test(scan.textAt(scan.textAt(scan.before(index)) === ':' ? scan.before(scan.before(index)) : scan.before(index))))
  if (isShort && short.groups !== undefined) {
    const { start } = scan.at(index)
    const end = start + short[0].length
    const { day: dayText = '', month: monthText = '', year: yearText = '' } = short.groups
    return { day: { value: Number(dayText), end: start + 3 }, month: { value: Number(monthText), start: start + 3, end: start + 6 }, year: { value: 2000 + Number(yearText), start: end - 2, end }, end }
  }
  const match = inOrder ?? scan.match(index, iso) ?? (scan.textAt(scan.before(index)) === '.' ? undefined : scan.match(index, slashed))
  const groups = match?.groups
  if (match === undefined || groups === undefined || scan.textAt(index - 1) === '.' || (scan.textAt(index - 1) === ',' && scan.at(index - 2).kind === 'digits')) return undefined
  const [dayText, monthText, yearText] = [groups['day'] ?? '', groups['month'] ?? '', groups['year']]
  const { start } = scan.at(index)
  const end = start + match[0].length
  if (inOrder === undefined) {
    const place = { value: Number(yearText), start, end }
    return { day: { value: Number(dayText), end }, month: { value: Number(monthText), start: start + 1, end }, year: place, end }
  }
  const romanValue = romanMonths.indexOf(monthText) + 1
  const monthStart = start + match[0].indexOf(monthText, dayText.length + 1)
  const monthEnd = Math.min(monthStart + monthText.length + 1, end)
  if (romanValue > 0 && yearText === undefined && !isRomanMonth(scan, index, monthText, end)) return undefined
  if (yearText === undefined && isSectionNumber(scan, index, match[0])) return undefined
  const year = yearText === undefined ? undefined : { value: Number(yearText), start: end - yearText.length, end }
  return {
    day: { value: Number(dayText), end: start + dayText.length + 1 },
    month: { value: romanValue || Number(monthText), start: monthStart, end: monthEnd },
    year,
    end,
  }
}

/** "od 24. XII. do 2. I.", but "5. I. třída", "4. II. etapa" and "1. V. Novák" are no dates. */
const isRomanMonth = (scan: Scan, index: number, month: string, end: number): boolean =>
  !/^\s?(?:\p{Lu}\p{Ll}|tříd|etap|stup|kategori|kol|patr|poschod|ligy?)/u.test(scan.text.slice(end, end + 10)) && (month.length > 1 || /^(?:od|do|dne|ke?|ze?)$/iu.test(scan.textAt(scan.before(index))))

/** "2.1. Úvod" at the start and "odst. 1.2. zákona" are numbers of sections; "24.12. zavírá" and "24.12. Štědrý den" are days. */
function isSectionNumber(scan: Scan, index: number, written: string): boolean {
  if (written.includes(' ')) return false
  const { start } = scan.at(index)
  const next = scan.text.slice(start + written.length, start + written.length + 2)
  if (index === 0) return /^\s\p{Lu}/u.test(next) && !/^(?:2[1-9]|3[01])/u.test(written)
  return /^(?:bod|bodu|bodě|kapitol[aey]|odst|čl|část|části)$/iu.test(scan.textAt(scan.before(index)).replace('.', '') || scan.textAt(scan.before(index) - 1))
}

/** A date stands in the genitive (třetího července), but after k, před, po, s, mezi in their case. */
export function caseOfDate(scan: Scan, index: number): Case {
  const governor = governorBefore(scan, index)
  const [first] = governor.cases
  if (governor.kind !== 'preposition' || first === undefined) return 2
  // only the words right before: "v pátek 20. září", "na 28. září" are genitives too
  const word = scan.textAt(scan.before(index)).toLowerCase()
  const governing = /^(?:k|ke|ku|před|po|s|se|mezi|nad|kromě|proti|oproti|vůči|díky|a|až|do|od)$/u.test(word)
  // "škola se 1. září otevřela": with a day it is s prvním, so se belongs to the verb
  const ofVerb = word === 'se' && scan.match(index, /[0-9]+\.\s\p{Ll}+em(?!\p{L})/uy) === undefined
  return governing && !ofVerb && first !== 4 ? first : 2
}

/** Between two dates a dash is said "až". */
function dash(scan: Scan, index: number, link: string): number {
  const found = scan.match(index, /\s?[-–—]\s?(?=[0-9]{1,2}\.\s?(?:[0-9]{1,2}\.|[IVX]+\.|\p{Ll}{4}))/uy)
  if (found === undefined) return index
  const next = scan.tokenAt(found.index + found[0].length, index)
  scan.sayText(found.index, found.index + found[0].length, link)
  return next
}
