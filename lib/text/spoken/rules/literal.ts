import type { Amount } from '../grammar/count.ts'
import { half } from '../grammar/count.ts'
import { greatest } from '../grammar/cardinal.ts'
import type { Scan } from '../reading/scan.ts'
import { unitAt } from './unit.ts'

/** A number as written: groups of thousands, decimals, `,-` after a price. */
export interface Literal extends Amount {
  /** The place after the number. */
  readonly end: number
  /** The place after the number and its `,-`. */
  readonly endOfPrice: number
}

/** Reads a number at a token of digits; undefined if it is a code (007) or too long for a name. */
export function literalAt(scan: Scan, index: number): Literal | undefined {
  const first = scan.at(index)
  if (first.kind !== 'digits' || (first.text.length > 1 && first.text.startsWith('0'))) return undefined
  let digits = first.text
  let end = index + 1
  const separator = scan.textAt(end)
  if (digits.length <= 3 && digits !== '0' && (separator === ' ' || separator === '.')) {
    while (scan.textAt(end) === separator && isGroup(scan, end + 1, separator)) {
      digits += scan.textAt(end + 1)
      end += 2
    }
    if (separator === '.' && end === index + 3 && isSection(scan, index)) {
      digits = first.text
      end = index + 1
    }
  }
  let decimals = ''
  // 0.295 km, 1.2 mil. Kč
  if ((digits === '0' || (end === index + 1 && isMeasured(scan, end))) && scan.textAt(end) === '.' && scan.at(end + 1).kind === 'digits' && scan.textAt(end + 2) !== '.') {
    decimals = scan.textAt(end + 1)
    end += 2
  }
  if (scan.textAt(end) === ',' && scan.at(end + 1).kind === 'digits' && !isListOfLongNumbers(scan, end)) {
    decimals = scan.textAt(end + 1)
    end += 2
  }
  const halved = scan.match(end, /[½¼¾]|\s1\/2(?=\s\p{Ll})/uy)
  if (halved !== undefined && decimals === '') {
    decimals = /^[¼¾]/u.test(halved[0]) ? halved[0] : half
    end = scan.tokenAt(halved.index + halved[0].length, end)
  }
  const whole = Number(digits)
  if (whole > greatest) return undefined
  const dash = scan.match(end, /,\s?(?:[-–—]{1,2}|=)/uy)
  return { whole, decimals, end, endOfPrice: dash === undefined ? end : scan.tokenAt(scan.at(end).start + dash[0].length, end) }
}

/** Three digits are a group of thousands, unless two digits follow them: that is a postcode (Praha 4, 140 00). */
function isGroup(scan: Scan, index: number, separator: string): boolean {
  if (!/^[0-9]{3}$/u.test(scan.textAt(index))) return false
  return !(separator === ' ' && scan.textAt(index + 1) === ' ' && /^[0-9]{2}$/u.test(scan.textAt(index + 2)) && scan.textAt(index + 3) !== '.')
}

/** "1.2 mil. Kč", "3.5 km": a period for the comma, as machines write it. */
const isMeasured = (scan: Scan, period: number): boolean =>
  scan.match(period, /\.[0-9]{1,2}\s(?:mili[oó]n|miliard|tisíce|procent|promile|(?:kilo|centi|mili)?metr|kilogram|litr|hektar|tuny)/uy) !== undefined ||
  scan.match(period, /\.[0-9]{1,2}(?![0-9.,:])/uy) !== undefined && /^(?:scale|measure|share|money)$/u.test(unitAt(scan, period + 2)?.kind ?? '')

const sections = /(?<=(?<!\p{L})(?:bod\p{L}*|odst|odstav\p{L}+|čl|článk\p{L}+|kap|kapitol\p{L}+|verz\p{L}+|oddíl\p{L}*|obr|tab|tabulk\p{L}+|příl|příloh\p{L}+|§)\.?\s(?:č(?:ísl\p{L}|\.)\s)?)/iuy

/** "kapitola 3.250" is a number of a section; all others are thousands: asi 3.250, skartovali 40.000. */
const isSection = (scan: Scan, index: number): boolean => scan.isAfter(index, sections)

/** "2021,2022" and "č. 2,6,8" are lists, not decimals. */
const isListOfLongNumbers = (scan: Scan, comma: number): boolean =>
  scan.isAfter(comma, houses) ||
  scan.match(comma, /,[0-9]{1,4},[0-9]/uy) !== undefined || scan.isAfter(comma, /(?<=[0-9],[0-9]{1,4})/uy) ||
  scan.textAt(comma + 1).length === 4 && scan.textAt(comma - 1).length === 4

/** "č. p. 11,12,22-35": houses have no decimals. */
const houses = /(?<=č\.?\s?p\.?\s?:?\s?[0-9]+(?:\s?[,–-]\s?[0-9]+){0,20})/uy
