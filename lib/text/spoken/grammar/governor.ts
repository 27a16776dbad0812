import type { Scan } from '../reading/scan.ts'
import { cases, type Case } from './agreement.ts'
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
    if (byPrefix !== undefined) return byPrefix
  }
  return undefined
}

const links = new Set(['a', 'až', 'nebo', 'či', 'i', 'ani', 'anebo', 'respektive', '–', '-', '—', ',', '/'])
const reach = 14

/** What governs the phrase that starts at a token: a preposition, a noun that takes the genitive, a verb. */
export function governorBefore(scan: Scan, index: number): Governor {
  let at = scan.before(index)
  for (let steps = 0; at >= 0 && steps < reach; steps += 1) {
    const { kind, text } = scan.at(at)
    const word = text.toLowerCase()
    if (kind === 'other' && /^[„"(+−±.]$/u.test(text)) {
      if (text === '.' && !/^(?:min|max|cca|vč|[0-9]{1,3}|[IVX]+)$/u.test(scan.textAt(at - 1))) return free
      at = scan.before(at)
      continue
    }
    if (links.has(word)) {
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
    const governor = governorOf(word)
    if (governor !== undefined && governor.cases.length > 0) return governor
    if (governor === undefined && !isSkipped(word, steps)) return afterWord(word)
    at = scan.before(at)
  }
  return free
}

const skipModifier = (scan: Scan, at: number): Governor => governorBefore(scan, at)

/** An adjective in front of the number belongs to the phrase: (ve) všech základních 5 … */
const isSkipped = (word: string, steps: number): boolean => steps < 3 && !isKnownNoun(word) && /(?:ých|ích|ými|ém|ého|ému|ové|ově|ovy|ím|ým)$/u.test(word) && adjectiveReadings(word).length > 0

/** After a noun the genitive is usual (počátek 20. století), after an action it is sure (vybudování 15 bytů). */
function afterWord(word: string): Governor {
  if (/(?:ání|ení|ění|utí|ití|etí|utím|ením|áním)$/u.test(word) && word.length > 5 && !/^(?:století|území|zařízení|oddělení)/u.test(word)) return { cases: [2], kind: 'action' }
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
