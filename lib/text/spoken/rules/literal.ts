import type { Amount } from '../grammar/count.ts'
import { half } from '../grammar/count.ts'
import { greatest } from '../grammar/cardinal.ts'
import { phraseAt } from '../grammar/phrase.ts'
import type { Scan } from '../reading/scan.ts'

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
    if (separator === '.' && end === index + 3 && !isPrice(scan, end) && !isCounting(scan, end)) {
      digits = first.text
      end = index + 1
    }
  }
  let decimals = ''
  // 0.295 km
  if (digits === '0' && scan.textAt(end) === '.' && scan.at(end + 1).kind === 'digits' && scan.textAt(end + 2) !== '.') {
    decimals = scan.textAt(end + 1)
    end += 2
  }
  if (scan.textAt(end) === ',' && scan.at(end + 1).kind === 'digits' && !isListOfLongNumbers(scan, end)) {
    decimals = scan.textAt(end + 1)
    end += 2
  }
  const halved = scan.match(end, /½|\s1\/2(?=\s\p{Ll})/uy)
  if (halved !== undefined && decimals === '') {
    decimals = half
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

/** "2.350 nových případů": many things are counted. */
const isCounting = (scan: Scan, end: number): boolean =>
  scan.match(end, /\s(?=\p{Ll})/uy) !== undefined && phraseAt(scan, end).readings.some(reading => reading.plural && reading.case === 2)

const isPrice = (scan: Scan, end: number): boolean => scan.match(end, /\s?(?:Kč|€|EUR|CZK|,\s?[-–—]|,[0-9]{2}\s?Kč|tis|m²|obyv|lid|osob|ha\b)/uy) !== undefined

/** "2021,2022" is a list of years, not a decimal. */
const isListOfLongNumbers = (scan: Scan, comma: number): boolean =>
  houses.test(scan.text.slice(Math.max(0, scan.at(comma).start - 60), scan.at(comma).start)) ||
  scan.textAt(comma + 1).length === 4 && scan.textAt(comma - 1).length === 4

/** "č. p. 11,12,22-35": houses have no decimals. */
const houses = /č\.?\s?p\.?\s?:?\s?[0-9]+(?:\s?[,–-]\s?[0-9]+)*$/u
