import { governorBefore } from '../grammar/governor.ts'
import { amountName, coins, formWith, termAfter } from '../grammar/count.ts'
import { term } from '../grammar/phrase-form.ts'
import type { Scan } from '../reading/scan.ts'
import { literalAt } from './literal.ts'
import { units } from '../units.table.ts'
import { unitAt, type Unit } from './unit.ts'

/** Units that stand without a number too, and how. */
const alone = new Map(units.flatMap(([unit, , , use]) => (use === '' ? [] : [[unit.replace(/\.$/u, ''), use]])))

/** Signs that stand before their number: €35. */
const signs: Readonly<Record<string, string>> = { '$': 'dolar', '€': 'euro', '£': 'libra' }

/** Units without a number: v Kč, za m², v tis. Kč, podíl v %. Gives the place after, or 0. */
export function bareUnit(scan: Scan, index: number): number {
  const sign = signs[scan.textAt(index)]
  if (sign !== undefined && scan.at(scan.skipSpace(index + 1)).kind === 'digits') return sayPrice(scan, index, sign, scan.skipSpace(index + 1))
  const use = alone.get(scan.textAt(index))
  if (use === undefined) return 0
  const before = scan.textAt(scan.before(index)).toLowerCase()
  const unit = unitAt(scan, index)
  if (unit === undefined || unit.start !== index || scan.at(scan.before(index)).kind === 'digits') return 0
  if (scan.textAt(index) === 'm' && !/^[²³23]$/u.test(scan.textAt(index + 1))) return 0
  if (unit.kind === 'money' && scan.at(scan.skipSpace(unit.end)).kind === 'digits') return priceAfter(scan, index, unit)
  const isWord = use === 'word'
  const isEach = /^(?:každ(?:á|ou|é)|další|celá|celou|první|poslední)$/u.test(before)
  if (isWord && !isEach && !/^(?:v|ve|na|za|do|od)$/u.test(before)) return 0
  const governor = governorBefore(scan, index)
  const counted = term(unit.spoken)
  if (isWord && isEach) {
    const isNamed = scan.isAfter(index, /(?<=(?:každá|celá)\s(?:další\s)?)/uy)
    return unit.say(scan, counted.form(false, isNamed ? 1 : governor.kind === 'preposition' ? (governor.cases[0] ?? 4) : 4), true)
  }
  if (scan.textAt(index) === 'km' && scan.at(scan.skipSpace(unit.end)).kind === 'digits') return unit.say(scan, counted.form(false, /^ve?$/u.test(before) ? 6 : before === 'na' ? 6 : (governor.cases[0] ?? 1)), true)
  const isOne = /^(?:na|za|o|pro|jeden|každý|každou|1|započatý|další|ujetý|první|poslední|celý)$/u.test(before)
  const form = isOne ? counted.form(false, 4) : counted.form(true, governor.kind === 'preposition' ? (governor.cases[0] ?? 2) : 2)
  const end = unit.say(scan, form, true)
  const next = unit.kind === 'scale' ? unitAt(scan, end) : undefined
  return next === undefined ? end : next.say(scan, term(next.spoken).form(true, 2))
}

/** A currency before its number: Kč 500 is pět set korun. */
function priceAfter(scan: Scan, index: number, unit: Unit): number {
  return sayPrice(scan, index, unit.spoken, scan.skipSpace(unit.end))
}

function sayPrice(scan: Scan, index: number, money: string, number: number): number {
  const literal = literalAt(scan, number)
  if (literal === undefined || unitAt(scan, literal.end) !== undefined) return 0
  const counted = term(money)
  const form = formWith(literal, counted.gender, governorBefore(scan, index))
  const small = ({ koruna: 'haléř', euro: 'cent', dolar: 'cent' })[money]
  if (small !== undefined && literal.decimals.length === 2 && literal.decimals !== '00') {
    const { number: amount, coin } = coins(literal, counted, small, form.case)
    scan.say(index, literal.endOfPrice, `${amount} ${coin}`)
    return literal.endOfPrice
  }
  scan.say(index, literal.endOfPrice, `${amountName(literal, form)} ${termAfter(literal, counted, form.case)}`)
  return literal.endOfPrice
}
