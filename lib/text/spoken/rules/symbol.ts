import { digitByDigit } from '../grammar/cardinal.ts'
import type { Scan } from '../reading/scan.ts'
import { measuredByWord, unitAt } from './unit.ts'
import { symbols } from '../symbols.table.ts'

const names = new Map(symbols)
const pictures = /^(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u200D\uFE0F\u20E3])$/u

/** Symbols and pictures: named by the table, pictures left out. Gives the place after, or 0. */
export function symbol(scan: Scan, index: number): number {
  const { text } = scan.at(index)
  if (text === '/') return slash(scan, index)
  if (/^[₀-₉]$/u.test(text)) {
    scan.say(index, index + 1, ` ${digitByDigit(String(text.charCodeAt(0) - 0x2080))}`)
    return index + 1
  }
  const spoken = names.get(text)
  if (spoken === undefined && !pictures.test(text)) return 0
  if (spoken === undefined || spoken === '') return leaveOut(scan, index)
  const isGluedBefore = /[\p{L}\p{N}]/u.test(scan.text.charAt(scan.at(index).start - 1))
  const isGluedAfter = /[\p{L}\p{N}]/u.test(scan.text.charAt(scan.at(index).end))
  scan.say(index, index + 1, `${isGluedBefore ? ' ' : ''}${spoken}${isGluedAfter ? ' ' : ''}`)
  return index + 1
}

/** a/nebo is said a nebo, město/obec město lomeno obec. */
function slash(scan: Scan, index: number): number {
  const [left, right] = [scan.at(index - 1), scan.at(index + 1)]
  const isBetween = left.kind !== 'other' && right.kind !== 'other' && left.text !== '' && right.text !== ''
  if (!isBetween || left.kind !== right.kind && left.kind === 'space') return 0
  const by = left.kind === 'word' && scan.at(index - 3).kind === 'digits' && !/^(?:den|noc|měsíc|rok|týden)$/u.test(left.text) ? measuredByWord(right.text) : undefined
  if (by !== undefined) {
    scan.say(index, index + 2, ` ${by}`)
    return index + 2
  }
  if (left.kind === 'word' && right.kind === 'digits' && scan.at(scan.before(index - 1)).kind === 'digits' && unitAt(scan, index + 2)?.kind === 'measure') {
    scan.say(index, index + 1, ' na ')
    return index + 1
  }
  const isAlternative = left.text === 'a' && right.text === 'nebo'
  const word = isAlternative ? '' : 'lomeno'
  scan.say(index, index + 1, left.kind === 'space' ? word : ` ${word}${word === '' ? '' : ' '}`)
  return index + 1
}

function leaveOut(scan: Scan, index: number): number {
  let end = index + 1
  while (pictures.test(scan.textAt(end))) end += 1
  const isSpaced = scan.at(end).kind === 'space' && (index === 0 || scan.at(index - 1).kind === 'space')
  scan.say(index, isSpaced ? end + 1 : end, '')
  return isSpaced ? end + 1 : end
}

