import { codeName, digitByDigit } from '../grammar/cardinal.ts'
import type { Scan } from '../reading/scan.ts'

const section = /[0-9]{1,3}(?:\.[0-9]{1,3})+(?![0-9,])/uy
const score = /[0-9]{1,3}\s?:\s?[0-9]{1,6}(?![0-9:])/uy
const zeros = /0[0-9]+/uy

/** Numbers that are no amounts: 3.2.1, 2:1, 007. Gives the place after, or 0. */
export function code(scan: Scan, index: number): number {
  const found = scan.match(index, section)
  if (found !== undefined && !/^[0-9]{1,3}(?:\.[0-9]{3})+$/u.test(found[0])) return sayParts(scan, index, found[0], ' tečka ')
  const scored = scan.match(index, score)
  if (scored !== undefined) return sayParts(scan, index, scored[0], isScale(scored[0]) ? ' ku ' : ' ')
  return scan.match(index, zeros) === undefined ? 0 : bareNumber(scan, index)
}

const isScale = (written: string): boolean => written.startsWith('1:') || written.startsWith('1 :')

function sayParts(scan: Scan, index: number, written: string, link: string): number {
  const { start } = scan.at(index)
  for (const piece of written.matchAll(/[0-9]+|\s?[.:]\s?/gu)) {
    const from = start + piece.index
    scan.sayText(from, from + piece[0].length, /[0-9]/u.test(piece[0]) ? codeName(piece[0]) : link)
  }
  return scan.tokenAt(start + written.length, index)
}

/** Digits that nothing else could read. */
export function bareNumber(scan: Scan, index: number): number {
  const digits = scan.textAt(index)
  const isInWord = scan.at(index - 1).kind === 'word' || scan.at(index + 1).kind === 'word'
  if (isInWord) return 0
  scan.say(index, index + 1, digits.length > 15 ? digitByDigit(digits) : codeName(digits))
  return index + 1
}
