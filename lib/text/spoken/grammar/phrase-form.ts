import { abbreviations } from '../abbreviations.table.ts'
import { acronymNouns } from '../acronym-nouns.table.ts'
import type { Scan } from '../reading/scan.ts'
import { units } from '../units.table.ts'
import { adjective } from './adjective.ts'
import { isKnownNoun } from './analysis.ts'
import { cases, type Case, type Gender, type Reading } from './agreement.ts'
import { findNoun, isNoun, nounForm } from './noun.ts'

/** A noun with the words that belong to it, as the tables write it: metr čtvereční, spisová značka, stupeň Celsia. */
export interface Term {
  readonly gender: Gender
  form(plural: boolean, inCase: Case): string
}

const terms = new Map<string, Term>()

/** Declines the first noun of a term and the adjectives beside it; other words stay. */
export function term(written: string): Term {
  const cached = terms.get(written)
  if (cached !== undefined) return cached
  const words = written.split(' ')
  const headIndex = words.findIndex(word => isNoun(word))
  const head = findNoun(words[headIndex] ?? '')
  if (head === undefined) throw new Error(`nouns.tsv: no noun of "${written}" is there; add it`)
  const form = (plural: boolean, inCase: Case): string => words.map((word, index) => {
    if (index === headIndex) return nounForm(head, plural, inCase)
    // ministerstvo financí, číslo dveří: a noun, whatever its ending
    const isAdjective = index <= headIndex + 1 && /[ýáéí]$/u.test(word) && (index < headIndex || !isKnownNoun(word))
    return isAdjective ? adjective(word.replace(/[áé]$/u, 'ý'), { gender: head.gender, plural, case: inCase }) : word
  }).join(' ')
  const made: Term = { gender: head.gender, form }
  terms.set(written, made)
  return made
}

const anyCase = new Map<Gender, readonly Reading[]>()

/** An abbreviated noun can be anything but of another gender. */
function readingsOf(gender: Gender): readonly Reading[] {
  const cached = anyCase.get(gender)
  if (cached !== undefined) return cached
  const made = cases.map((inCase): Reading => ({ gender, plural: false, case: inCase }))
  anyCase.set(gender, made)
  return made
}

const abbreviated = new Map<string, string>()
for (const [written, spoken, kind] of abbreviations) {
  const word = written.slice(0, -1)
  // the first row is the usual one: st. is a century, then a station
  if ((kind === 'noun' || kind === 'number') && /^\p{L}+\.$/u.test(written) && !abbreviated.has(word)) abbreviated.set(word, spoken)
}
for (const [unit, spoken] of units) if (/^\p{L}{2,}\.$/u.test(unit)) abbreviated.set(unit.slice(0, -1), spoken)
const abbreviatedAdjectives = new Set(abbreviations.filter(([written, , kind]) => kind === 'adjective' && /^\p{L}+\.$/u.test(written)).map(([written]) => written.slice(0, -1)))

/** An abbreviated adjective (30 kal. dnů) says nothing of the noun after it. */
export const isAbbreviatedAdjective = (word: string): boolean => abbreviatedAdjectives.has(word)

const nounOfAcronym = new Map(acronymNouns)

/** "3. st. povodňové aktivity", "nízký st. nebezpečí": a degree, no century. `at` is the place after the period. */
export const isDegree = (scan: Scan, at: number): boolean => scan.match(at, /\s?(?:povodň|nebezpeč|závislost|invalidit|obtížnost|ohrožen|aktivit|PA(?!\p{L}))/uy) !== undefined

/** "v 1. pol. 2026", "za 2. pol. šk. roku": half a year, not half of something. */
export const isHalfYear = (scan: Scan, at: number): boolean => /^[12]$/u.test(scan.textAt(scan.before(at - 2) - 1)) && scan.match(at, /\s?(?:[12][0-9]{3}(?![0-9])|šk\.|škol)/uy) !== undefined

/** The readings of an abbreviated noun (stol., tř., NP) at a token. */
export function abbreviatedNounAt(scan: Scan, at: number): readonly Reading[] | undefined {
  const { text } = scan.at(at)
  if (text === 'st' && scan.textAt(at + 1) === '.' && isDegree(scan, at + 2)) return readingsOf(term('stupeň').gender)
  if (text === 'pol' && scan.textAt(at + 1) === '.' && isHalfYear(scan, at + 2)) return readingsOf(term('pololetí').gender)
  const spoken = (scan.textAt(at + 1) === '.' ? abbreviated.get(text) : undefined) ?? nounOfAcronym.get(text)
  return spoken === undefined ? undefined : readingsOf(term(spoken).gender)
}

