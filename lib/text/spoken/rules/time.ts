import { cardinal } from '../grammar/cardinal.ts'
import { isDirect, type Case } from '../grammar/agreement.ts'
import { governorBefore } from '../grammar/governor.ts'
import { ordinal } from '../grammar/ordinal.ts'
import { noun, nounForm } from '../grammar/noun.ts'
import type { Scan } from '../reading/scan.ts'
import { unitAt } from './unit.ts'
import { rangeLink } from './range.ts'

const clock = /(?<hours>[01]?[0-9]|2[0-4])(?<mark>[:.,]|\.\s(?=[0-9]{2}\s?h(?:od)?(?!\p{L})))(?<minutes>[0-5][0-9])(?::(?<seconds>[0-5][0-9]))?(?![0-9:]|[.][0-9])/uy
const hourWord = /\s?(?:hod(?:in\p{L}*|\.|(?!\p{L}))|h(?![\p{L}]))/uy
const toOther = /\s?(?:[-–—]|až|a|do|nebo)\s?(?=[0-9])/uy

interface Time {
  readonly hours: string
  readonly minutes: string
  readonly seconds: string | undefined
  readonly end: number
}

/** Times of day: 8:00, 15.30 hod., 8.00–17.30 h, od 8:00 do 12:00. Gives the place after, or 0. */
export function time(scan: Scan, index: number): number {
  const lap = sayLap(scan, index)
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
  const isShort = isFirstOfTwo && first.minutes === '00' && second.minutes === '00' && (isDash(link[0]) || /až|do/u.test(link[0]))
  const isWritten = first.minutes === '00' && scan.match(first.end, hourWord) !== undefined
  const around = wasBetween(scan, index) ? ['mezi'] : scan.wasSaid(scan.before(index)) ? null : /^(?:mezi|po|před|kolem|okolo)$/iu.exec(scan.textAt(scan.before(index)))
  if (around !== null && first.minutes === '00' && first.seconds === undefined) {
    const end = sayHourOfDay(scan, index, first, inCase, isFirstOfTwo && second.minutes === '00')
    if (!isFirstOfTwo || !isDash(link[0])) return end
    scan.sayText(link.index, link.index + link[0].length, rangeLink(scan, index))
    return next
  }
  scan.say(index, first.end, timeName(first, inCase, !isShort && !isWritten))
  if (isFirstOfTwo && isDash(link[0])) {
    scan.sayText(link.index, link.index + link[0].length, rangeLink(scan, index))
    return next
  }
  const toWhole = scan.match(first.end, /\s?[-–—]\s?(?=[0-9]{1,2}\s?h(?:od)?)/uy)
  if (toWhole !== undefined) {
    scan.sayText(toWhole.index, toWhole.index + toWhole[0].length, rangeLink(scan, index))
    return scan.tokenAt(toWhole.index + toWhole[0].length, first.end)
  }
  return sayHourWord(scan, first, inCase)
}

/** 46:17 min: minutes and seconds of a race. */
function sayLap(scan: Scan, index: number): number {
  const found = scan.match(index, /(?<minutes>[0-9]{1,3}):(?<seconds>[0-5][0-9])\s?min(?:\.|(?!\p{L}))/uy)
  if (found?.groups === undefined) return 0
  const end = scan.tokenAt(found.index + found[0].length, index)
  const say = (value: number, name: string) => `${count(value, 1)} ${counted(value, name, 1)}`
  const keepsPeriod = found[0].endsWith('.') && scan.isEnd(end)
  scan.sayText(found.index, found.index + found[0].length - (keepsPeriod ? 1 : 0), `${say(Number(found.groups['minutes']), 'minuta')} ${say(Number(found.groups['seconds']), 'sekunda')}`)
  return end
}

/** vedli domácí 21:17 */
const isScore = (scan: Scan, index: number, end: number): boolean =>
  scan.match(end, hourWord) === undefined && scan.at(scan.before(index)).kind === 'word' && !/^(?:ve?|od|do|po|před|kolem|okolo|mezi|na|o|až|a|ze?|za|čas\p{L}*)$/iu.test(scan.textAt(scan.before(index)))
  && /(?:vedl|vedou|vyhrá|prohrá|porazi|remizoval|zvítězil|podlehl|skóre|výsled|rozdrti|deklasoval)\p{L}*\s(?:\p{L}+\s){0,5}$/iu.test(scan.text.slice(Math.max(0, scan.at(index).start - 60), scan.at(index).start))

/** 8–11.30 hod.: osm hodin až jedenáct hodin třicet minut. */
function wholeHour(scan: Scan, index: number): number {
  const groups = scan.match(index, /(?<hour>[01]?[0-9]|2[0-4])(?<dash>\s?[-–—]\s?)(?=(?:[01]?[0-9]|2[0-4])(?::|[.][0-5][0-9]\s?h)[0-5]?[0-9]?)/uy)?.groups
  if (groups === undefined || /^[.,:/]$/u.test(scan.textAt(index - 1))) return 0
  const inCase = caseOfTime(scan, index)
  const { start, end } = scan.at(index)
  scan.say(index, index + 1, timeName({ hours: groups['hour'] ?? '', minutes: '00', seconds: undefined, end: index + 1 }, inCase, true))
  scan.sayText(end, end + (groups['dash'] ?? '').length, rangeLink(scan, index))
  return scan.tokenAt(start + (groups['hour'] ?? '').length + (groups['dash'] ?? '').length, index)
}

/** mezi osmou a čtrnáctou hodinou, po sedmnácté hodině: an hour of the day, not a number of hours. */
function sayHourOfDay(scan: Scan, index: number, first: Time, inCase: Case, isFirstOfTwo: boolean): number {
  const name = ordinal(Number(first.hours), { gender: 'f', plural: false, case: inCase })
  const written = isFirstOfTwo ? undefined : scan.match(first.end, hourWord)
  const after = written === undefined ? first.end : scan.tokenAt(written.index + written[0].length, first.end)
  const keepsPeriod = written?.[0].endsWith('.') === true && scan.isEnd(after)
  scan.say(index, first.end, isFirstOfTwo || written !== undefined ? name : `${name} ${nounForm(noun('hodina'), false, inCase)}`)
  if (written !== undefined) scan.sayText(written.index, written.index + written[0].length - (keepsPeriod ? 1 : 0), ` ${nounForm(noun('hodina'), false, inCase)}`)
  return after
}

const wasBetween = (scan: Scan, index: number): boolean =>
  /(?:^|[^\p{L}])mezi [0-9]{1,2}[:.]00(?: a |\s?[-–—]\s?)$/iu.test(scan.text.slice(Math.max(0, scan.at(index).start - 20), scan.at(index).start))

/** "hod." after a time: osmi hodin, patnáct třicet hodin. */
function sayHourWord(scan: Scan, { hours, minutes, seconds, end }: Time, inCase: Case): number {
  const isWhole = minutes === '00' && seconds === undefined
  const found = scan.match(end, isWhole ? /(?<space>\s?)(?:hod\.?|h)(?!\p{L})/uy : /(?<space>\s?)(?:hod\.?|h|hodin\p{L}*)(?!\p{L})/uy)
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

const isDash = (link: string): boolean => /[-–—]/u.test(link)

function timeAt(scan: Scan, index: number): (Time & { readonly mark: string }) | undefined {
  const found = scan.match(index, clock)
  const groups = found?.groups
  if (found === undefined || groups === undefined || isScale(scan, found)) return undefined
  const end = scan.tokenAt(found.index + found[0].length, index)
  return { hours: groups['hours'] ?? '', minutes: groups['minutes'] ?? '', seconds: groups['seconds'], mark: groups['mark'] ?? '', end }
}

/** 1:50 000 is the scale of a map. */
const isScale = (scan: Scan, found: RegExpExecArray): boolean => /^ [0-9]{3}(?![0-9])/u.test(scan.text.slice(found.index + found[0].length, found.index + found[0].length + 5))

/** With a period it could be a decimal or the number of a section; the words around must speak of a time. */
function isTime(scan: Scan, index: number, found: Time & { readonly mark: string }): boolean {
  if (scan.textAt(index - 1) === '.' || scan.textAt(index - 1) === ',' || scan.textAt(index - 1) === ':' && scan.at(index - 2).kind === 'digits') return false
  if (found.mark === ',') return scan.match(found.end, hourWord) !== undefined && /^(?::|ve?|od|do|po|před|kolem|okolo|mezi|začátek|zahájení|ukončení|konec)$/iu.test(scan.textAt(scan.before(index)))
  if (found.mark === ':' && (isScore(scan, index, found.end) || /[0-9]\s?:\s?[0-9]{1,3}\s\($/u.test(scan.text.slice(Math.max(0, scan.at(index).start - 12), scan.at(index).start)))) return false
  if (found.mark === ':') return found.hours.length === 2 || found.minutes === '00' || !/^(?:poměr\p{L}*|skóre|výsledk\p{L}*|vyhrál\p{L}*|prohrál\p{L}*)$/u.test(scan.textAt(scan.before(index)))
  if (scan.match(found.end, listOfTimes) !== undefined || scan.match(found.end, /\s?[-–—]\s?[0-9]{1,2}\s?h(?:od)?/uy) !== undefined) return true
  const before = scan.textAt(scan.before(index)).toLowerCase()
  const link = scan.match(found.end, toOther)
  if (link !== undefined && scan.match(scan.tokenAt(link.index + link[0].length, found.end), clock) !== undefined) return true
  if (/^[-–—]$/u.test(before) || before === 'až' || before === 'a') return hasTimeBefore(scan, index)
  const isLikely = found.minutes === '00' || found.minutes === '30' || found.minutes === '15' || found.minutes === '45'
  if (/^(?:v|ve|od|do)$/u.test(before)) return unitAt(scan, found.end) === undefined || scan.match(found.end, hourWord) !== undefined
  return (isLikely || Number(found.minutes) > 12) && /^(?:v|ve|od|před|po|kolem|okolo|mezi|pondělí|úterý|středa|středu|čtvrtek|pátek|sobota|sobotu|neděle|neděli|začátek|zahájení|čas|hodin|příjezd|odjezd|odjíždí|přijíždí|start|sraz|prezence|mše)$/u.test(before)
}

/** 6.05, 7.35 a 9.10 hod.: the word for hours stands after the last. */
const listOfTimes = /(?:\s?(?:,|[-–—]|a|i|až|do|nebo)\s?(?:ve?\s|od\s|do\s)?[0-9]{1,2}[.:][0-5][0-9])*\s?h(?:od(?:in\p{L}*)?)?(?!\p{L})/uy

function hasTimeBefore(scan: Scan, index: number): boolean {
  return /(?:^|[^0-9.])[0-9]{1,2}[:.][0-5][0-9]\s?(?:hod\.?|h)?\s?(?:[-–—]|do|až|a)\s?$/u.test(scan.text.slice(Math.max(0, scan.at(index).start - 16), scan.at(index).start))
}

/** od pátku 18:00 do soboty 6:00 */
const spanOfDays = /(?:^|\s)(?:do|od)\s(?:pondělí|úterý|středy|čtvrtka|pátku|soboty|neděle),?\s$/iu

function caseOfTime(scan: Scan, index: number): Case {
  if (spanOfDays.test(scan.text.slice(Math.max(0, scan.at(index).start - 14), scan.at(index).start))) return 2
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
