import { adjective } from '../grammar/adjective.ts'
import { isKnownNoun } from '../grammar/analysis.ts'
import { cardinal } from '../grammar/cardinal.ts'
import { half } from '../grammar/count.ts'
import { governorBefore } from '../grammar/governor.ts'
import { prefix } from '../grammar/ordinal.ts'
import { choose, phraseAt } from '../grammar/phrase.ts'
import type { Scan } from '../reading/scan.ts'
import type { Literal } from './literal.ts'
import type { Unit } from './unit.ts'

interface Part {
  readonly from: number
  readonly literal: Literal
}

/**
 * A unit at its number is an adjective where a noun follows: `5% sleva` is pětiprocentní sleva, `25m bazén` dvacetipětimetrový;
 * `5 % slevy`, `5% obyvatel` and `5t písku` are so much of something. Gives the place after, or 0.
 */
export function unitAdjective(scan: Scan, parts: readonly Part[], end: number, unit: Unit): number {
  const [first] = parts
  if (first === undefined || unit.start !== end || scan.at(unit.end).kind !== 'space') return 0
  const { noun, readings } = phraseAt(scan, unit.end)
  if (unit.kind !== 'share' && !(isMeasure(unit) && isKnownNoun(noun))) return 0
  // 15% obyvatel, o 5% vyšší, 5% p. a.
  const isPart = comparative.test(scan.textAt(scan.skipSpace(unit.end))) || scan.match(unit.end, /\sp\.\s?a\./uy) !== undefined || (isKnownNoun(noun) && readings.some(({ gender, plural, case: inCase }) => gender === 'm' && plural && inCase === 2))
  if (unit.kind === 'share' && isPart) return 0
  const governor = governorBefore(scan, first.from)
  const fitting = readings.filter(({ plural, case: inCase }) => inCase !== 2 || (!plural && governor.cases.includes(2)))
  const reading = choose(fitting, governor)
  if (reading === undefined) return 0
  const tail = adjective(adjectiveOf(unit), reading)
  const last = parts.at(-1) ?? first
  if (last !== first) {
    scan.say(first.from, first.literal.end, partName(first.literal))
    scan.say(first.literal.end, last.from, ' až ')
  }
  scan.say(last.from, unit.end, `${partName(last.literal)}${last.literal.decimals.length > 1 ? ' ' : ''}${tail}`)
  return unit.end
}

const comparative = /(?:^(?:vyš|niž|vět|men|draž|slab|krat)|[eě]j)ší/u

const isMeasure = ({ kind, spoken }: Unit): boolean => (kind === 'measure' || kind === 'time') && /^\p{Ll}{3,}$/u.test(spoken)

function adjectiveOf({ kind, spoken }: Unit): string {
  if (kind === 'share') return spoken === 'promile' ? 'promilní' : 'procentní'
  return `${spoken.replace(/a$/u, '')}ový`
}

function partName({ whole, decimals }: Literal): string {
  if (decimals === '') return prefix(whole)
  if (/^[¼¾]$/u.test(decimals)) return `${cardinal(whole)} a ${decimals === '¼' ? 'čtvrt' : 'tři čtvrtě'} `
  if (decimals === '5' || decimals === half) return whole === 0 ? 'půl' : `${whole === 1 ? 'jeden' : whole < 5 ? cardinal(whole) : prefix(whole)}apůl`
  const wholePart = whole === 0 ? 'nulacelá' : `${cardinal(whole, { case: 1, gender: 'f', agrees: true }).replaceAll(' ', '')}${whole === 1 ? 'celá' : whole < 5 ? 'celé' : 'celých'}`
  return decimals.length === 1 ? `${wholePart}${prefix(Number(decimals))}` : `${wholePart} ${cardinal(Number(decimals))}`
}
