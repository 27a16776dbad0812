import { adjectiveReadings } from '../grammar/adjective.ts'
import { analyse, isKnownNoun } from '../grammar/analysis.ts'
import { cardinal } from '../grammar/cardinal.ts'
import type { Reading } from '../grammar/agreement.ts'
import { governorBefore } from '../grammar/governor.ts'
import { noun, nounForm } from '../grammar/noun.ts'
import { ordinal } from '../grammar/ordinal.ts'
import { choose } from '../grammar/phrase.ts'
import { events } from '../events.table.ts'
import type { Scan } from '../reading/scan.ts'
import { caseOfDate, months } from './date.ts'
import { romanValue } from './roman.ts'

const counted = new RegExp(`^(?:${events.map(([stem]) => stem).join('|')})`, 'u')
const number = '(?:[0-9]{1,3}|[IVXL]+)\\.'
const link = '(?:\\s?[-–—]\\s?|,\\s|\\s(?:A|AŽ|DO|NEBO)\\s)'
const inCapitals = new RegExp(`${number}(?:(?<link>${link})(?:${number}${link})*${number})?\\s?(?<words>\\p{Lu}{3,}(?:\\s\\p{Lu}+){0,4})(?!\\p{L})`, 'uy')
const asTitle = new RegExp(`${number}(?<link>)\\s(?<words>\\p{Lu}\\p{Ll}+[ýáéí]\\s\\p{Ll}{3,})(?!\\p{L})`, 'uy')

/** An ordinal before what it counts in a heading: XII. REPREZENTAČNÍ PLES, 16. A 17. DUBNA, 5. Vánoční jarmark; II. PŘEDMĚT SMLOUVY is a chapter. Gives the place after, or 0. */
export function headingOrdinal(scan: Scan, index: number): number {
  if (scan.textAt(index + 1) !== '.' || /^[.,:/-]$/u.test(scan.textAt(index - 1))) return 0
  const groups = (scan.match(index, inCapitals) ?? scan.match(index, asTitle))?.groups
  const text = scan.textAt(index)
  const value = /^[0-9]/u.test(text) ? Number(text) : romanValue(text)
  if (value === undefined || value === 0) return 0
  if (isChapter(scan, index)) return sayNumber(scan, index, value)
  if (groups === undefined) return 0
  const reading = readingOf(scan, index, (groups['words'] ?? '').toLowerCase().split(' '))
  if (reading === undefined) return sayChapter(scan, index, value, groups['words'] ?? '')
  scan.say(index, index + 2, `${ordinal(value, reading)}${scan.at(index + 2).kind === 'word' ? ' ' : ''}`)
  const between = groups['link'] ?? ''
  const { start } = scan.at(index + 2)
  if (/[-–—]/u.test(between)) scan.sayText(start, start + between.length, ' až ')
  return between === '' ? index + 2 : scan.tokenAt(start + between.length, index + 2)
}

/** "1. ÚVOD": a short word that would pass for an acronym. */
function sayChapter(scan: Scan, index: number, value: number, words: string): number {
  const [word = ''] = words.split(' ')
  if (scan.before(index) >= 0 || !/^(?!(?:ČÁST|ROK|DÍL|KROK|FÁZE|DEN)$)\p{Lu}{3,4}$/u.test(word) || !isKnownNoun(word.toLowerCase())) return 0
  return sayNumber(scan, index, value)
}

function sayNumber(scan: Scan, index: number, value: number): number {
  scan.say(index, index + 1, cardinal(value))
  return index + 1
}

/** "V. Závěrečná ustanovení": a heading of one line, no name with its initial. */
function isChapter(scan: Scan, index: number): boolean {
  if (!/^[IVX]$/u.test(scan.textAt(index)) || scan.before(index) >= 0 || scan.tokens.length > 16 || /[.!?]$/u.test(scan.text)) return false
  const { first = '', second = '' } = scan.match(index, /.\.\s(?<first>\p{Lu}\p{Ll}+)(?:\s(?<second>\p{Ll}+))?/uy)?.groups ?? {}
  const word = first.toLowerCase()
  return isKnownNoun(word) || (adjectiveReadings(word).length > 0 && isKnownNoun(second))
}

const days = new Set(months.map(month => nounForm(noun(month), false, 2)))

/** A day of a month (16. DUBNA), or what adjectives before a counted noun and the noun can be together; undefined if another word stands between or none is counted. */
function readingOf(scan: Scan, index: number, words: readonly string[]): Reading | undefined {
  if (days.has(words[0] ?? '')) return { gender: 'i', plural: false, case: caseOfDate(scan, index) }
  const at = words.findIndex(word => counted.test(word) || months.includes(word))
  const event = words[at]
  if (event === undefined) return undefined
  const readings = words.slice(0, at).filter(word => word !== 'a').reduce<readonly Reading[]>((fitting, word) => {
    const own = adjectiveReadings(word)
    return fitting.filter(({ gender, plural, case: inCase }) => own.some(other => other.gender === gender && other.plural === plural && other.case === inCase))
  }, analyse(event))
  const governor = governorBefore(scan, index)
  const singular = readings.filter(({ plural }) => !plural)
  const fitsPlural = readings.some(({ plural, case: inCase }) => plural && governor.cases.includes(inCase)) && !singular.some(({ case: inCase }) => governor.cases.includes(inCase))
  return choose(singular.length === 0 || fitsPlural ? readings : singular, governor)
}
