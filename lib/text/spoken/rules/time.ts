import { cardinal } from '../grammar/cardinal.ts'
import { amountName } from '../grammar/count.ts'
import { isDirect, type Case } from '../grammar/agreement.ts'
import { governorBefore } from '../grammar/governor.ts'
import { ordinal } from '../grammar/ordinal.ts'
import { noun, nounForm } from '../grammar/noun.ts'
import type { Scan } from '../reading/scan.ts'
import { unitAt } from './unit.ts'
import { rangeLink } from './range.ts'
import { speaksOfRatio } from './number.ts'
import { isOfClass } from '../grammar/word-class.ts'

const clock = /(?<hours>[01]?[0-9]|2[0-4])(?<mark>[:.,]|\.\s(?=[0-9]{2}\s?h(?:od)?(?!\p{L})))(?<minutes>[0-5][0-9])(?::(?<seconds>[0-5][0-9]))?(?!:?[0-9]|[.][0-9])/uy
const hourWord = /\s?(?:hod(?:in\p{L}*|\.|(?!\p{L}))|h(?![\p{L}]))/iuy
const toOther = /h?\s?(?:[-–—]|až|a|do|nebo)\s?(?=[0-9])/iuy

interface Time {
  readonly hours: string
  readonly minutes: string
  readonly seconds: string | undefined
  readonly end: number
}

/** Times of day: 8:00, 15.30 hod., 8.00–17.30 h, od 8:00 do 12:00. Gives the place after, or 0. */
export function time(scan: Scan, index: number): number {
  const lap = scan.textAt(index + 1) === ':' ? sayRecord(scan, index) || sayLap(scan, index) : 0
  if (lap > 0) return lap
  const first = timeAt(scan, index)
  if (first === undefined) return wholeHour(scan, index)
  if (!isTime(scan, index, first)) return 0
  const inCase = caseOfTime(scan, index)
  const link = scan.match(first.end, toOther)
  const next = link === undefined ? -1 : scan.tokenAt(link.index + link[0].length, first.end)
  const second = next < 0 ? undefined : timeAt(scan, next)
  const isFirstOfTwo = second !== undefined && link !== undefined
  // whole hours name the hours once: osm až dvanáct hodin
  const isShort = isFirstOfTwo && first.minutes === '00' && second.minutes === '00' && (isDash(link[0]) || /až|do/iu.test(link[0]))
  const isGlued = isShort && /^h/iu.test(link[0])
  const isWritten = !isGlued && first.minutes === '00' && scan.match(first.end, hourWord) !== undefined
  const around = wasBetween(scan, index) ? ['mezi'] : scan.wasSaid(scan.before(index)) ? null : /^(?:mezi|po|před|kolem|okolo)$/iu.exec(scan.textAt(scan.before(index)))
  if (around !== null && first.seconds === undefined && (first.minutes === '00' || !/^(?:kolem|okolo)$/iu.test(around[0] ?? ''))) {
    const end = sayHourOfDay(scan, index, first, inCase, isFirstOfTwo && first.minutes === '00' && second.minutes === '00')
    if (!isFirstOfTwo || !isDash(link[0])) return end
    scan.sayText(link.index, link.index + link[0].length, rangeLink(scan, index))
    return next
  }
  // 17:00hodin
  const space = isWritten && scan.match(first.end, /hodin/iuy) !== undefined ? ' ' : ''
  scan.say(index, first.end, `${timeName(first, inCase, !isShort && !isWritten)}${space}`)
  if (isFirstOfTwo && isDash(link[0])) {
    scan.sayText(link.index, link.index + link[0].length, rangeLink(scan, index))
    return next
  }
  // 10:00h do 16:00h: the letter is said once
  if (isGlued) {
    scan.say(first.end, first.end + 1, '')
    return first.end + 1
  }
  const toWhole = scan.match(first.end, /\s?[-–—]\s?(?=[0-9]{1,2}(?:\s?h(?:od)?|\.\s?[0-9]{1,2}\.\s?(?:[12][0-9]{3}|[0-9]{1,2}[:.])))/uy)
  if (toWhole !== undefined) {
    scan.sayText(toWhole.index, toWhole.index + toWhole[0].length, rangeLink(scan, index))
    return scan.tokenAt(toWhole.index + toWhole[0].length, first.end)
  }
  return sayDash(scan, index, sayHourWord(scan, first, inCase))
}

/** "od 9:00 hod. – 12:00 hod.": the dash after the first word for hours. */
function sayDash(scan: Scan, index: number, end: number): number {
  const dash = scan.textAt(end - 1) === '.' || scan.at(end - 1).kind === 'word' ? scan.match(end, /\s?[-–—]\s?(?=[0-9])/uy) : undefined
  const next = dash === undefined ? -1 : scan.tokenAt(dash.index + dash[0].length, end)
  if (dash === undefined || timeAt(scan, next) === undefined) return end
  scan.sayText(dash.index, dash.index + dash[0].length, rangeLink(scan, index))
  return next
}

/** 46:17 min, "zvítězila časem 18:42": minutes and seconds of a race. */
function sayLap(scan: Scan, index: number): number {
  const found = scan.match(index, isRaceTime(scan, index) ? raceTime : lap)
  if (found?.groups === undefined) return 0
  const end = scan.tokenAt(found.index + found[0].length, index)
  const { cases, kind } = governorBefore(scan, index)
  const inCase = (kind === 'verb' || kind === 'preposition') && cases.includes(4) ? 4 : 1
  const say = (value: number, name: string) => `${count(value, inCase)} ${counted(value, name, inCase)}`
  const keepsPeriod = found[0].endsWith('.') && scan.isEnd(end)
  scan.sayText(found.index, found.index + found[0].length - (keepsPeriod ? 1 : 0), `${say(Number(found.groups['minutes']), 'minuta')} ${say(Number(found.groups['seconds']), 'sekunda')}`)
  return end
}

/** "800 m za 2:07,34": hundredths of a second tell that it is no time of day. */
function sayRecord(scan: Scan, index: number): number {
  const found = scan.match(index, /(?<minutes>[0-9]{1,3}):(?<seconds>[0-5][0-9]),(?<parts>[0-9]{1,3})(?![0-9])(?:\s?(?:min\.?|s)(?!\p{L}))?/uy)
  if (found?.groups === undefined) return 0
  const { minutes = '', seconds = '', parts = '' } = found.groups
  const keepsPeriod = found[0].endsWith('.') && scan.isEnd(scan.tokenAt(found.index + found[0].length, index))
  scan.sayText(found.index, found.index + found[0].length - (keepsPeriod ? 1 : 0), `${count(Number(minutes), 4)} ${counted(Number(minutes), 'minuta', 4)} ${amountName({ whole: Number(seconds), decimals: parts }, { case: 1, gender: 'f', agrees: true })} sekundy`)
  return scan.tokenAt(found.index + found[0].length, index)
}

/** What stands between hours and minutes. */
const marks = new Set(':.,')
const dashes = new Set('-–—')

const lap = /(?<minutes>[0-9]{1,3}):(?<seconds>[0-5][0-9])\s?min(?:\.|(?!\p{L}))/uy
const raceTime = /(?<minutes>[0-9]{1,3}):(?<seconds>[0-5][0-9])(?![0-9:]|[.,][0-9]|\s?h(?:od)?(?!\p{L})|\s?[-–]\s?[0-9])(?:\s?min(?:\.|(?!\p{L})))?/uy

function isRaceTime(scan: Scan, index: number): boolean {
  const before = scan.textAt(scan.before(index)).toLowerCase()
  return before === 'časem' || (before === 'čase' && scan.isAfter(index, /(?<=(?:vítězi|vyhrá|doběh|zaběh|dojel|zajel|zaplav|uběh|zvládl|skonči|rekord|závod|běhu|maraton)\p{L}*\s(?:[\p{L},]+\s){0,8})/iuy))
}

/** vedli domácí 21:17 */
const isScore = (scan: Scan, index: number, end: number): boolean =>
  scan.match(end, hourWord) === undefined && scan.at(scan.before(index)).kind === 'word' && !/^(?:ve?|od|do|po|před|kolem|okolo|mezi|na|o|až|a|ze?|za|čas\p{L}*)$/iu.test(scan.textAt(scan.before(index)))
  && scan.isAfter(index, /(?<=(?:vedl|vedou|vyhrá|prohrá|porazi|remizoval|zvítězil|podlehl|skóre|výsled|rozdrti|deklasoval)\p{L}*\s(?:\p{L}+\s){0,5})/iuy)

const hourToTime = /(?<hour>[01]?[0-9]|2[0-4])(?<dash>\s?[-–—]\s?)(?=(?:[01]?[0-9]|2[0-4])(?::|[.][0-5][0-9]\s?h)[0-5]?[0-9]?)/uy
const hourToPeriod = /(?<hour>[01]?[0-9]|2[0-4])(?<dash>\s?[-–—]\s?)(?=(?:[01]?[0-9]|2[0-4])[:.][0-5][0-9](?![0-9]))/uy

/** 8–11.30 hod.: osm hodin až jedenáct hodin třicet minut. */
function wholeHour(scan: Scan, index: number): number {
  if (!dashes.has(scan.textAt(scan.skipSpace(index + 1)))) return 0
  const groups = scan.match(index, isAfterDay(scan, index) ? hourToPeriod : hourToTime)?.groups
  if (groups === undefined || /^[.,:/]$/u.test(scan.textAt(index - 1))) return 0
  const inCase = caseOfTime(scan, index)
  const { start, end } = scan.at(index)
  scan.say(index, index + 1, timeName({ hours: groups['hour'] ?? '', minutes: '00', seconds: undefined, end: index + 1 }, inCase, true))
  scan.sayText(end, end + (groups['dash'] ?? '').length, rangeLink(scan, index))
  return scan.tokenAt(start + (groups['hour'] ?? '').length + (groups['dash'] ?? '').length, index)
}

/** mezi osmou a čtrnáctou hodinou, po sedmnácté hodině třicet minut: an hour of the day, not a number of hours. */
function sayHourOfDay(scan: Scan, index: number, first: Time, inCase: Case, isFirstOfTwo: boolean): number {
  const minutes = first.minutes === '00' ? '' : ` ${nounForm(noun('hodina'), false, inCase)} ${count(Number(first.minutes), 1)} ${counted(Number(first.minutes), 'minuta', 1)}`
  const name = `${ordinal(Number(first.hours), { gender: 'f', plural: false, case: inCase })}${minutes}`
  const written = isFirstOfTwo ? undefined : scan.match(first.end, hourWord)
  const after = written === undefined ? first.end : scan.tokenAt(written.index + written[0].length, first.end)
  const keepsPeriod = written?.[0].endsWith('.') === true && scan.isEnd(after)
  scan.say(index, first.end, isFirstOfTwo || written !== undefined || minutes !== '' ? name : `${name} ${nounForm(noun('hodina'), false, inCase)}`)
  if (written !== undefined) scan.sayText(written.index, written.index + written[0].length - (keepsPeriod ? 1 : 0), minutes === '' ? ` ${nounForm(noun('hodina'), false, inCase)}` : '')
  return after
}

const wasBetween = (scan: Scan, index: number): boolean =>
  scan.isAfter(index, /(?<=(?<!\p{L})mezi [0-9]{1,2}[:.][0-5][0-9](?:\s?h(?:od\.?)?)?(?: a |\s?[-–—]\s?))/iuy)

/** "hod." after a time: osmi hodin, patnáct třicet hodin. */
function sayHourWord(scan: Scan, { hours, minutes, seconds, end }: Time, inCase: Case): number {
  const isWhole = minutes === '00' && seconds === undefined
  const found = scan.match(end, isWhole ? /(?<space>\s?)(?:hod\.?|h\.?)(?!\p{L})/iuy : /(?<space>\s?)(?:hod\.?|h\.?|hodin\p{L}*)(?!\p{L})/iuy)
  if (found === undefined) return end
  const after = scan.tokenAt(found.index + found[0].length, end)
  const space = found.groups?.['space'] ?? ''
  const keepsPeriod = found[0].endsWith('.') && scan.isEnd(after)
  if (!isWhole) {
    scan.sayText(found.index, found.index + found[0].length - (keepsPeriod ? 1 : 0), '')
    return after
  }
  const form = counted(Number(hours), 'hodina', inCase)
  scan.sayText(found.index + space.length, found.index + found[0].length - (keepsPeriod ? 1 : 0), `${space === '' ? ' ' : ''}${form}`)
  return after
}

const isDash = (link: string): boolean => dash.test(link)
const dash = /[-–—]/u

function timeAt(scan: Scan, index: number): (Time & { readonly mark: string }) | undefined {
  const found = marks.has(scan.textAt(index + 1)) ? scan.match(index, clock) : undefined
  const groups = found?.groups
  if (found === undefined || groups === undefined || isScale(scan, found)) return undefined
  const end = scan.tokenAt(found.index + found[0].length, index)
  return { hours: groups['hours'] ?? '', minutes: groups['minutes'] ?? '', seconds: groups['seconds'] === '00' ? undefined : groups['seconds'], mark: groups['mark'] ?? '', end }
}

/** 1:50 000 is the scale of a map. */
const isScale = (scan: Scan, found: RegExpExecArray): boolean => /^ [0-9]{3}(?![0-9])/u.test(scan.text.slice(found.index + found[0].length, found.index + found[0].length + 5))

/** With a period it could be a decimal or the number of a section; the words around must speak of a time. */
function isTime(scan: Scan, index: number, found: Time & { readonly mark: string }): boolean {
  if (scan.textAt(index - 1) === '.' || scan.textAt(index - 1) === ',' || scan.textAt(index - 1) === ':' && scan.at(index - 2).kind === 'digits') return false
  if (found.mark === ',') return (scan.match(found.end, commaRange) !== undefined || wasCommaRange(scan, index)) || scan.match(found.end, hourWord) !== undefined && /^(?::|ve?|od|do|po|před|kolem|okolo|mezi|začátek|zahájení|ukončení|konec)$/iu.test(scan.textAt(scan.before(index)))
  if (found.mark === ':' && speaksOfRatio(scan, index) && !timeWords.test(scan.textAt(scan.before(index)))) return false
  if (found.mark === ':' && (isScore(scan, index, found.end) || scan.isAfter(index, /(?<=[0-9]\s?:\s?[0-9]{1,3}\s\()/uy))) return false
  if (found.mark === ':') return found.hours.length === 2 || found.minutes === '00' || !/^(?:poměr\p{L}*|skóre|výsledk\p{L}*|vyhrál\p{L}*|prohrál\p{L}*)$/u.test(scan.textAt(scan.before(index)))
  if (scan.match(found.end, listOfTimes) !== undefined || scan.match(found.end, /\s?[-–—]\s?[0-9]{1,2}\s?h(?:od)?/uy) !== undefined) return true
  const before = scan.textAt(scan.before(index)).toLowerCase()
  const link = scan.match(found.end, toOther)
  if (link !== undefined && scan.match(scan.tokenAt(link.index + link[0].length, found.end), clock) !== undefined) return true
  if (/^[-–—]$/u.test(before) || before === 'až' || before === 'a') return hasTimeBefore(scan, index)
  if (/^(?:v|ve|od|do)$/u.test(before)) return unitAt(scan, found.end) === undefined || scan.match(found.end, hourWord) !== undefined
  return isLikely(found) && (aroundTime.test(before) || isOfClass(before, 'scheduled') || (unitAt(scan, found.end) === undefined && (isAfterDay(scan, index) || ((opensItem(scan, index) || /^\p{Lu}\p{Ll}+$/u.test(scan.textAt(scan.before(index)))) && isInProgramme(scan, found)))))
}

/** Minutes that plans are made in, or that no section of a text has. */
const isLikely = ({ minutes }: Time): boolean => /[05]$/u.test(minutes) || Number(minutes) > 12

const aroundTime = /^(?:od|před|po|kolem|okolo|mezi)$/u

/** "So 14.00 Loutky", "14. 6. 10.00", "14. 6. 2026 10.00" */
const isAfterDay = (scan: Scan, index: number): boolean =>
  scan.isAfter(index, /(?<=(?<!\p{L})(?:po|út|st|čt|pá|so|ne)\.?,?\s|[0-9]\.\s?(?:[0-9]{1,2}\.|led|úno|bře|dub|kvě|červ|srp|zář|říj|list|pros)\p{L}*\s?(?:[12][0-9]{3})?,?\s)/iuy)

const opensItem = (scan: Scan, index: number): boolean => index === 0 || /^[,;:–(•|-]$/u.test(scan.textAt(scan.before(index)))

/** "9.00 zahájení, 9.30 přednáška": whole hours here or near tell that a programme is read. */
const isInProgramme = (scan: Scan, found: Time): boolean => {
  const { start } = scan.at(found.end - 1)
  return found.minutes === '00' || /(?:^|[^0-9.,])(?:[01]?[0-9]|2[0-4])[.:](?:0[05]|[0-5][0-9]\s?hod)(?![0-9.]|\s?(?:Kč|%|m|km|h[al]|l|kg|t)(?!\p{L}))/u.test(scan.text.slice(Math.max(0, start - 120), start + 120))
}

const timeWords = /^(?:ve?|od|do|po|před|kolem|okolo|mezi)$/iu

/** 7,30–15,00 hod. */
const commaRange = /\s?[-–—]\s?[0-9]{1,2},[0-5][0-9]\s?h(?:od)?(?!\p{L})/uy
const wasCommaRange = (scan: Scan, index: number): boolean =>
  scan.isAfter(index, /(?<=(?<![0-9,])[0-9]{1,2},[0-5][0-9]\s?[-–—]\s?)/uy) && scan.match(index, /[0-9]+,[0-9]+\s?h(?:od)?(?!\p{L})/uy) !== undefined

/** 6.05, 7.35 a 9.10 hod.: the word for hours stands after the last. */
const listOfTimes = /(?:\s?(?:,|[-–—]|a|i|až|do|nebo)\s?(?:ve?\s|od\s|do\s)?[0-9]{1,2}[.:][0-5][0-9])*\s?h(?:od(?:in\p{L}*)?)?(?!\p{L})/uy

const hasTimeBefore = (scan: Scan, index: number): boolean =>
  scan.isAfter(index, /(?<=(?<![0-9.])[0-9]{1,2}[:.][0-5][0-9]\s?(?:hod\.?|h)?\s?(?:[-–—]|do|až|a)\s?|(?<![0-9.])[0-9]{1,2}[:.][0-5][05]\s(?:\p{Ll}+\s){1,3}a\s|(?<!\p{L})(?:po|út|st|čt|pá|so|ne)\.?\s[0-9]{1,2}\s?[-–—]\s?)/iuy)

/** od pátku 18:00 do soboty 14. 9. 6:00 */
const spanOfDays = /(?<=(?<!\S)(?:do|od)\s(?:(?:pondělí|úterý|středy|čtvrtka|pátku|soboty|neděle)(?:\s[0-9]{1,2}\.\s?[0-9]{1,2}\.(?:\s?[12][0-9]{3})?)?),?\s)/iuy

function caseOfTime(scan: Scan, index: number): Case {
  if (scan.isAfter(index, spanOfDays)) return 2
  const { cases, kind } = governorBefore(scan, index)
  const [first] = cases
  if (kind !== 'preposition' || first === undefined) return 1
  const word = scan.textAt(scan.before(index)).toLowerCase()
  return word === 'v' || word === 've' || word === 'na' || word === 'o' || cases.includes(4) && first === 6 && word !== 'po' ? 4 : first
}

function timeName({ hours, minutes, seconds }: Time, inCase: Case, saysHours: boolean): string {
  const hour = Number(hours)
  if (minutes === '00' && seconds === undefined && !saysHours) return count(hour, inCase)
  const parts: (readonly [number, string])[] = [[hour, 'hodina']]
  if (minutes !== '00') parts.push([Number(minutes), 'minuta'])
  if (seconds !== undefined) parts.push([Number(seconds), 'sekunda'])
  return parts.map(([value, name]) => `${count(value, inCase)} ${counted(value, name, inCase)}`).join(' ')
}

const count = (value: number, inCase: Case): string => cardinal(value, { case: value === 0 ? 1 : inCase, gender: 'f', agrees: value < 5 })

function counted(value: number, name: string, inCase: Case): string {
  if (value === 1) return nounForm(noun(name), false, inCase)
  const isMany = value === 0 || value > 4
  return nounForm(noun(name), true, isMany && isDirect(inCase) ? 2 : inCase)
}
