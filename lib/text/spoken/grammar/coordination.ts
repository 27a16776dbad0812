import type { Scan } from '../reading/scan.ts'
import type { Case } from './agreement.ts'
import type { Amount } from './count.ts'
import type { Governor } from './governor-words.ts'
import { isVerb } from './verb.ts'
import type { Phrase } from './phrase.ts'

/** A counted thing of a list: its number, and what is counted. */
export interface Counted {
  readonly amount: Amount
  readonly phrase: Phrase
}

/** Reads the number at a token with what it counts; undefined where none is counted there. */
export type ReadCounted = (scan: Scan, index: number) => Counted | undefined

const longest = 8
const joining = ['a', 'i', 'nebo', 'či', 'ani', 'ale', 'plus']
const adding = ['také', 'dále', 'ještě', 'dokonce']
/** What the last word of a link can be. */
const links = new Set([',', ...joining, ...adding])
const link = `(?:,|(?:,\\s|\\s)(?:${joining.join('|')})(?:\\s(?:${adding.join('|')}))?)\\s`
const onward = new RegExp(`[0-9,]*(?:\\s\\p{L}+){1,4}?${link}(?=[0-9])`, 'uy')
const backward = new RegExp(`(?<![\\p{L}0-9.,/:–-])(?<from>[0-9]+)(?:[\\s,][0-9]+)*(?:\\s\\p{L}+){1,4}?${link}$`, 'u')
/** Nothing of a list is longer than this many characters. */
const window = 90

export interface CountedList {
  /** The cases in which all its things can stand. */
  readonly cases: readonly Case[]
  /** The place of the number that begins it. */
  readonly first: number
}

/**
 * The list that the number at `index` stands in: "soubor 5 koní, 1 klisny a 1 hříběte" is in the genitive, as a mare shows what horses
 * hide. Undefined where it is in no list, or its things share no case.
 */
export function listOf(scan: Scan, index: number, own: Counted, read: ReadCounted): CountedList | undefined {
  const { first, things } = thingsBefore(scan, index, read)
  const others = [...things, ...thingsAfter(scan, index, read)]
  if (others.length === 0) return undefined
  const cases = others.reduce((left, thing) => left.filter(one => casesOf(thing).includes(one)), casesOf(own))
  return cases.length === 0 ? undefined : { cases, first }
}

function thingsAfter(scan: Scan, index: number, read: ReadCounted): Counted[] {
  const things: Counted[] = []
  for (let at = index; things.length < longest;) {
    const found = scan.match(at, onward)
    if (found === undefined) break
    if (hasVerb(found[0])) break
    at = scan.tokenAt(found.index + found[0].length, at)
    const thing = read(scan, at)
    if (thing === undefined) break
    things.push(thing)
  }
  return things
}

/** "Vedle 5 pracovníků hledáme i 2": what a verb stands between is no list. */
const hasVerb = (text: string): boolean => (text.match(/\p{L}{3,}/gu) ?? []).slice(1).some(word => isVerb(word.toLowerCase()))

function thingsBefore(scan: Scan, index: number, read: ReadCounted): { readonly first: number; readonly things: readonly Counted[] } {
  const things: Counted[] = []
  let first = index
  for (let at = index; things.length < longest;) {
    if (!links.has(scan.textAt(scan.before(at)))) break
    const { start } = scan.at(at)
    const offset = Math.max(0, start - window)
    const found = backward.exec(scan.text.slice(offset, start))
    if (found === null || hasVerb(found[0])) break
    at = scan.backTo(offset + found.index, at)
    const thing = read(scan, at)
    if (thing === undefined) break
    things.push(thing)
    first = at
  }
  return { first, things }
}

/** What the form of a counted noun tells of its case. */
function casesOf({ amount: { whole, decimals }, phrase: { readings } }: Counted): readonly Case[] {
  if (readings.length === 0 || decimals !== '') return all
  const ofNumber = readings.filter(reading => reading.plural === (whole !== 1))
  const found = (whole > 4 ? ofNumber.flatMap(reading => byMany(reading.case)) : ofNumber.map(reading => reading.case))
  return found.length === 0 ? all : all.filter(one => found.includes(one))
}

/** From five up the noun stands in the genitive, where the number is in a direct case: pět koní. */
const byMany = (of: Case): readonly Case[] => (of === 2 ? [1, 4, 2] : of === 1 || of === 4 ? [] : [of])

const all: readonly Case[] = [1, 4, 2, 3, 6, 7]

/** What governs a list, kept to the cases that all its things can have. */
export function withinList(governor: Governor, { cases: shared }: CountedList): Governor {
  const { objectCase, ...rest } = governor
  const fitting = governor.cases.filter(one => shared.includes(one))
  // starostové 9 obcí a 2 poslanci
  if (fitting.length === 0 && governor.kind === 'noun' && governor.cases[0] === 2) return governor
  const cases = [...fitting, ...shared.filter(one => !fitting.includes(one))]
  const isSure = governor.kind === 'after noun' && !shared.includes(1)
  return { ...rest, cases, ...(objectCase !== undefined && shared.includes(objectCase) ? { objectCase } : {}), ...(isSure ? { kind: 'noun' as const } : {}) }
}
