import { isNoun } from '../grammar/noun.ts'
import { isOfClass } from '../grammar/word-class.ts'
import { term } from '../grammar/phrase-form.ts'
import type { Scan } from '../reading/scan.ts'
import { shortForm } from '../reading/short-form.ts'
import { unitsPer } from '../units-per.table.ts'
import { units, type UnitsRow } from '../units.table.ts'

export interface Unit {
  readonly spoken: string
  readonly kind: UnitsRow[2]
  /** The place of the unit and the place after it. */
  readonly start: number
  readonly end: number
  /** Says the unit in the given form, with what it is measured by, and gives the place after. */
  say(scan: Scan, form: string, isAlone?: boolean): number
}

const rowOf = new Map(units.map(row => [row[0].replace(/\.$/u, ''), row]))
const names = units
  .map(([unit]) => unit)
  .sort((one, other) => other.length - one.length)
  .map(unit => (unit.endsWith('.') ? `${shortForm(unit.slice(0, -1))}(?:\\.|(?![\\p{L}.]))` : shortForm(unit)))
// "50 tis.Kč": after the period of a scale the space may be missing
const oneUnit = `(?:(?:tis|mil|mld|bil)\\.(?=Kč|€|EUR|eur|ob)|(?:${names.join('|')})(?![\\p{L}\\p{N}]))`
const byWords = new Map(unitsPer)
/** What is measured by, in words: 600 obědů/den. */
export const measuredByWord = (word: string): string | undefined => byWords.get(word)

const otherBy = `(?:${[...byWords.keys()].join('|')})(?!\\p{L})`
const pattern = new RegExp(`(?<space>\\s?)(?<unit>${oneUnit})(?:(?<slash>\\s?/\\s?)(?<by>${oneUnit}|${otherBy}|(?<noun>\\p{Ll}{3,})(?!\\p{L}|\\s[0-9]))(?:\\s?/\\s?(?<also>${oneUnit}|${otherBy}))?)?`, 'uy')

const key = (written: string): string => (/^p\.\s?b\.$/u.test(written) ? 'p. b' : written.replace(/\.$/u, '').replaceAll(/\s/gu, ' '))

/** The unit after a number, with a space before it or without. */
export function unitAt(scan: Scan, index: number): Unit | undefined {
  const found = scan.match(index, pattern)
  const written = found?.groups?.['unit']
  if (found === undefined || written === undefined) return undefined
  const row = rowOf.get(key(written)) ?? rowOf.get(key(written.replaceAll(/\.(?=\p{L})/gu, '. ')))
  if (row === undefined || isSingleLetter(scan, written, found) || isMiles(scan, written, found) || isHalls(scan, written, found)) return undefined
  const pages = isPages(scan, written, found) ? 1 : 0
  const spoken = pages === 1 ? 'strana' : row[1]
  const kind = row[2]
  const offset = found.index + (found.groups?.['space']?.length ?? 0)
  const isPriceOf = found.groups?.['noun'] === undefined || (kind === 'money' && isNoun(found.groups['noun']))
  const by = isPriceOf ? found.groups?.['by'] : undefined
  const also = isPriceOf ? found.groups?.['also'] : undefined
  const end = scan.tokenAt((isPriceOf ? found.index + found[0].length : offset + written.length) + pages, index)
  const say = (target: Scan, form: string, isAlone = false): number => {
    const isGlued = found.groups?.['space'] === ''
    const isSentenceEnd = written.endsWith('.') && by === undefined && target.isEnd(end)
    const unitEnd = offset + written.length + pages - (isSentenceEnd ? 1 : 0)
    target.sayText(offset, unitEnd, `${isGlued && !isAlone ? ' ' : ''}${form}`)
    if (by !== undefined) target.sayText(offset + written.length, found.index + found[0].length - (found[0].endsWith('.') && target.isEnd(end) ? 1 : 0), ` ${[by, ...(also === undefined ? [] : [also])].map(one => measuredBy(spoken, one)).join(' ')}`)
    return end
  }
  return { spoken, kind, start: scan.tokenAt(offset, index), end, say }
}

/** "má 48 s. a 6 příloh" */
const isPages = (scan: Scan, written: string, found: RegExpExecArray): boolean =>
  written === 's' && /^\.(?:\s\p{Ll}|,)/u.test(scan.text.slice(found.index + found[0].length, found.index + found[0].length + 3)) && !scan.holdsAt(found.index, /(?<=(?:ztrat|zaost|za|čas|náskok|trv|po|do|běž|rekord)\p{L}*\s[0-9,]+)/iuy)

/** A letter alone is a unit only if no word could be meant: "5 a 6", "3 s rodinou", "2 A". */
function isSingleLetter(scan: Scan, written: string, found: RegExpExecArray): boolean {
  if (!/^(?:[asAVJkH"″]|b\.)$/u.test(written)) return false
  const before = scan.text.slice(Math.max(0, found.index - 40), found.index)
  // o výkonu 360 k; 8–16 H; 55", but „trasa 55"
  if (written === 'k') return !/výkon\p{L}*\s(?:až\s)?[0-9]{2,4}$/iu.test(before)
  if (written === 'H') return !/[0-9]{1,2}\s?[–-]\s?[0-9]{1,2}$/u.test(before)
  if (written === '"' || written === '″') return /[„"“][^”"“″]*$/u.test(scan.text.slice(Math.max(0, found.index - 200), found.index).replaceAll(/[0-9½¼¾]["″]/gu, ''))
  if (/^[AV]$/u.test(written) && /^\/[0-9]+\s?[VA](?!\p{L})/u.test(scan.text.slice(found.index + found[0].length, found.index + found[0].length + 6))) return false
  // 16A jistič, but č. p. 16A
  if (/^[AV]$/u.test(written) && isOfClass(/^\s(\p{Ll}+)/u.exec(scan.text.slice(found.index + found[0].length, found.index + found[0].length + 20))?.[1] ?? '', 'electric')) return false
  if (written === 'A' && scan.holdsAt(found.index, /(?<=[0-9]\s?[x×]\s?[0-9]+)/uy)) return false
  if (/^[AV]$/u.test(written) && scan.holdsAt(found.index, /(?<=(?:napět|jisti|proud|zásuvk|sít|baterk|baterie|adaptér|akumul|zdroj)\p{L}*\s[0-9,]+)/iuy)) return false
  if (written === 'b.' && /^\s(?:a|i)\s/u.test(scan.text.slice(found.index + found[0].length, found.index + found[0].length + 3)) && /(?:bod|získa|vítěz|skonči)/u.test(scan.text.slice(0, found.index))) return false
  if (written === 's' && scan.holdsAt(found.index, /(?<=[0-9],[0-9]+)/uy) && /^(?:\s(?:a|i|nebo|před|za)\s|[.,;)]|$)/u.test(scan.text.slice(found.index + found[0].length, found.index + found[0].length + 6))) return false
  if (written === 's' && scan.holdsAt(found.index, /(?<=(?:ztrati|zaosta|za|čas\p{L}*|náskok\p{L}*|trv\p{L}+|po|do)\p{L}*\s[0-9,]+)/uy) && /^\s(?:a|i|nebo)\s/u.test(scan.text.slice(found.index + found[0].length, found.index + found[0].length + 6))) return false
  return found.groups?.['space'] === '' || !/^(?:[.,;)]|$)/u.test(scan.text.slice(found.index + found[0].length, found.index + found[0].length + 1))
}

/** "20 000 mil pod mořem": without a period millions have something to count. */
const isMiles = (scan: Scan, written: string, found: RegExpExecArray): boolean =>
  written === 'mil' && /^\s\p{Ll}/u.test(scan.text.slice(found.index + found[0].length, found.index + found[0].length + 2)) && /^\s(?:pod|nad|od|do|na|za|daleko|dlouh|široce|ve?|z|k|a)(?!\p{L})/u.test(scan.text.slice(found.index + found[0].length, found.index + found[0].length + 9))

/** "5 hal", "postavili 5 hal.": halls, unless tens or crowns stand before (50 hal., 3 Kč 5 hal.). */
const isHalls = (scan: Scan, written: string, found: RegExpExecArray): boolean =>
  written === 'hal' || (written === 'hal.' && !scan.holdsAt(found.index, /(?<=(?<![0-9])[1-9]0|Kč\s[0-9]{1,2})/uy))

const substance = /^(?:l|ml|dl|kg|g|m3|m³|m2|m²|ha|km2|km²)$/u

/** Kilometrů za hodinu, miligramů na litr, korun za metr čtvereční. */
function measuredBy(spoken: string, by: string): string {
  const known = byWords.get(by)
  if (known !== undefined) return known
  const row = rowOf.get(key(by))
  const form = term(row?.[1] ?? by).form(false, 4)
  const isDensity = substance.test(by) && !/^(?:koruna|euro|dolar|kus)/u.test(spoken)
  return `${isDensity ? 'na' : 'za'} ${form}`
}
