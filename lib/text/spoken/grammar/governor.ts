import type { Scan } from '../reading/scan.ts'
import { cases, type Case, type Reading } from './agreement.ts'
import { adjectiveReadings } from './adjective.ts'
import { governors } from './governors.table.ts'
import { analyse, isKnownNoun } from './analysis.ts'

/** What the words before decide: the cases that can follow, the usual one first. */
export interface Governor {
  readonly cases: readonly Case[]
  readonly kind: 'preposition' | 'noun' | 'verb' | 'modifier' | 'action' | 'after noun' | 'none'
}

const exact = new Map<string, Governor>()
const prefixes = new Map<string, Governor>()
for (const [word, list, kind] of governors) {
  const governor = { kind, cases: Array.from(list, digit => Number(digit)).filter((digit): digit is Case => (cases as readonly number[]).includes(digit)) }
  if (word.endsWith('*')) prefixes.set(word.slice(0, -1), governor)
  else exact.set(word, governor)
}

const free: Governor = { cases: [], kind: 'none' }

function governorOf(word: string): Governor | undefined {
  const found = exact.get(word)
  if (found !== undefined) return found
  for (let length = word.length; length >= 3; length -= 1) {
    const byPrefix = prefixes.get(word.slice(0, length))
    if (byPrefix !== undefined && (byPrefix.kind !== 'verb' || !isKnownNoun(word))) return byPrefix
  }
  return undefined
}

/** Prepositions and words like "asi" are never what is counted. */
export const isNeverCounted = (word: string): boolean => ['preposition', 'modifier'].includes(exact.get(word)?.kind ?? '')

const links = new Set(['a', 'až', 'nebo', 'či', 'i', 'ani', 'anebo', 'respektive', '–', '-', '—', ',', '/'])
const reach = 14

/** What governs the phrase that starts at a token: a preposition, a noun that takes the genitive, a verb. */
export function governorBefore(scan: Scan, index: number): Governor {
  let at = scan.before(index)
  let agreeing: readonly Reading[] = []
  for (let steps = 0; at >= 0 && steps < reach; steps += 1) {
    const { kind, text } = scan.at(at)
    const word = text.toLowerCase()
    if (kind === 'other' && /^[„"(+−±.§]$/u.test(text)) {
      if (text === '.' && !/^(?:min|max|cca|vč|[0-9]{1,3}|[IVX]+)$/u.test(scan.textAt(at - 1))) return steps === 0 && abbreviated.test(scan.textAt(at - 1)) ? { cases: [2], kind: 'after noun' } : free
      at = scan.before(at)
      continue
    }
    if (links.has(word)) {
      if (word === ',' && !isList(scan, at)) return free
      const number = numberBefore(scan, at)
      if (number < 0) return governorOf(word)?.kind === 'modifier' ? skipModifier(scan, at) : free
      at = scan.before(number)
      continue
    }
    if (kind === 'digits' || /^[IVX]{2,}$/u.test(text) || (/^[IVX]$/u.test(text) && scan.textAt(at + 1) === '.')) {
      at = scan.before(at)
      continue
    }
    if (kind !== 'word' || (word.length === 2 && scan.wasSaid(at))) return free
    const governor = word === 'se' && isVerb(scan.textAt(scan.before(at)).toLowerCase()) ? free : governorOf(word)
    if (governor !== undefined && (governor.cases.length > 0 || governor === free)) return narrowed(governor, agreeing)
    const adjective = governor === undefined ? skippedAdjective(text, steps) : []
    if (governor === undefined && adjective === undefined) return afterWord(word)
    if (adjective !== undefined && adjective.length > 0) agreeing = adjective
    at = scan.before(at)
  }
  return free
}

/** A comma between numbers (v 10, 13 a 15 hodin), not one after a year or between clauses. */
const isList = (scan: Scan, comma: number): boolean =>
  scan.at(scan.skipSpace(comma + 1)).kind === 'digits' && /^(?:[0-9]{1,3}|[.%])$/u.test(scan.textAt(comma - 1))

const skipModifier = (scan: Scan, at: number): Governor => governorBefore(scan, at)

/** Abbreviated nouns of law take the genitive: ust. § 5. */
const abbreviated = /^(?:ust|ustan|zák|vyhl|nař|usn|čl|odst|písm|poč|zač|pol)$/u

const adjectiveEnding = /(?:ých|ích|ými|ém|ého|ému|ové|ím|ým|[^aeiou]é|ý|[knvlrm]ou)$/u
const possessive = /^\p{Lu}.*(?:ov|in)(?:a|u|y|ě|ou|o|ým|ých)$/u

/** The readings of an adjective that belongs to the phrase (na svém 7. zasedání, ve Vaňkově ul.); undefined for other words. */
function skippedAdjective(text: string, steps: number): readonly Reading[] | undefined {
  const word = text.toLowerCase()
  if (steps > 2 || isKnownNoun(word)) return undefined
  if (possessive.test(text)) return []
  return adjectiveEnding.test(word) ? adjectiveReadings(word) : undefined
}

/** An adjective in between tells which of the cases it is: na svém can only be locative. */
function narrowed(governor: Governor, agreeing: readonly Reading[]): Governor {
  const fitting = governor.cases.filter(one => agreeing.some(reading => reading.case === one))
  return fitting.length === 0 ? governor : { ...governor, cases: fitting }
}

export const isVerb = (word: string): boolean => !isKnownNoun(word) && /(?:uje|ují|je|í|á|ají|ejí|[aeiuyě]l[aoiy]?)$/u.test(word)

/** After a noun the genitive is usual (počátek 20. století), after an action it is sure (vybudování 15 bytů). */
function afterWord(word: string): Governor {
  if (/(?:ání|ení|ění|utí|ití|[^l]etí|utím|ením|áním)$/u.test(word) && word.length > 5 && !/^(?:století|území|zařízení|oddělení)/u.test(word)) return { cases: [2], kind: 'action' }
  if (isKnownNoun(word)) return { cases: analyse(word).some(reading => reading.case === 1) ? [2, 1] : [2], kind: 'after noun' }
  return free
}

/** Where the number before a link begins (mezi 5 | a, ve 3 obcích | a); -1 if there is none near. */
function numberBefore(scan: Scan, link: number): number {
  let at = scan.before(link)
  for (let words = 0; at >= 0; at = scan.before(at)) {
    const { kind, text } = scan.at(at)
    if (kind === 'digits') return firstDigits(scan, at)
    if (kind === 'word' && /^[IVX]+$/u.test(text)) return at
    if (/^[.%°€]$/u.test(text)) continue
    if (kind !== 'word') return -1
    words += 1
    if (words > 3 || exact.get(text.toLowerCase())?.kind === 'preposition') return -1
  }
  return -1
}

function firstDigits(scan: Scan, last: number): number {
  let at = last
  while (/^[ .,:]$/u.test(scan.textAt(at - 1)) && scan.at(at - 2).kind === 'digits') at -= 2
  return at
}
