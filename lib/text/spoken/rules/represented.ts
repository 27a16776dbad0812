import { adjective } from '../grammar/adjective.ts'
import { analyse, isKnownNoun } from '../grammar/analysis.ts'
import type { Scan } from '../reading/scan.ts'

/** How far back the party stands, in tokens: its name, its seat and its number are between. */
const reach = 60

/** "obec Lhotka, IČO 00580481, zast. starostkou": the party that is represented tells the gender; a company in short is a společnost. */
export function represented(scan: Scan, index: number): string {
  const company = scan.isAfter(index, /(?<=(?:s\.\s?r\.\s?o\.|a\.\s?s\.|o\.\s?p\.\s?s\.|v\.\s?o\.\s?s\.|k\.\s?s\.),?\s)/uy)
  const gender = company ? 'f' : genderOfParty(scan, index)
  return adjective('zastoupený', { gender, plural: false, case: 1 })
}

function genderOfParty(scan: Scan, index: number): 'm' | 'f' | 'n' {
  let found: 'm' | 'f' | 'n' = 'm'
  for (let at = index - 1; at >= 0 && index - at < reach && !/^[;:(]$/u.test(scan.textAt(at)); at -= 1) {
    const word = scan.textAt(at).toLowerCase()
    const party = isKnownNoun(word) ? analyse(word).find(reading => reading.case === 1 && !reading.plural) : undefined
    if (party !== undefined) found = party.gender === 'i' ? 'm' : party.gender
  }
  return found
}
