import { codeName, digitByDigit } from '../grammar/cardinal.ts'
import { amountName } from '../grammar/count.ts'
import { phraseAt } from '../grammar/phrase.ts'
import { literalAt } from './literal.ts'
import { unitAt } from './unit.ts'
import type { Scan } from '../reading/scan.ts'

const section = /[0-9]{1,3}(?:\.[0-9]{1,3})+(?![0-9]|,[0-9])/uy
const score = /[0-9]{1,3}\s?:\s?[0-9]{1,6}(?![0-9:])/uy
const zeros = /0[0-9]+/uy

/** Numbers that are no amounts: 3.2.1, 2:1, 007. Gives the place after, or 0. */
export function code(scan: Scan, index: number): number {
  const found = scan.match(index, section)
  if (found !== undefined && !/^(?:[0-9]{1,3}(?:\.[0-9]{3})+|0\.[0-9]+)$/u.test(found[0])) return sayParts(scan, index, found[0], ' tečka ')
  const scored = scan.match(index, score)
  if (scored !== undefined) return isRatio(scan, index) ? ratio(scan, index, scored[0]) : sayParts(scan, index, scored[0], ' ')
  if (/^[0-9]{7,}$/u.test(scan.textAt(index)) && !(scan.textAt(index + 1) === ',' && scan.at(index + 2).kind === 'digits') && unitAt(scan, index + 1) === undefined && phraseAt(scan, index + 1).readings.length === 0) {
    scan.say(index, index + 1, digitByDigit(scan.textAt(index)))
    return index + 1
  }
  return scan.match(index, zeros) === undefined ? 0 : bareNumber(scan, index)
}

/** Scales and shares (v poměru 3 : 1, mapa 1 : 25 000); other pairs are results (vyhráli 3:1). */
const isRatio = (scan: Scan, index: number): boolean =>
  scan.textAt(index) === '1' || /^(?:poměr\p{L}*|měřít\p{L}*)$/u.test(scan.textAt(scan.before(index)))

function ratio(scan: Scan, index: number, written: string): number {
  const { start } = scan.at(index)
  const mark = /\s?:\s?/u.exec(written)
  const right = scan.tokenAt(start + (mark?.index ?? 0) + (mark?.[0].length ?? 0), index)
  const literal = literalAt(scan, right)
  if (mark === null || literal === undefined) return sayParts(scan, index, written, ' ku ')
  scan.say(index, index + 1, codeName(scan.textAt(index)))
  scan.sayText(start + mark.index, start + mark.index + mark[0].length, ' ku ')
  scan.say(right, literal.end, amountName(literal, { case: 3, gender: 'f', agrees: literal.whole === 1 }))
  return literal.end
}

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
