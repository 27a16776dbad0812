import type { Scan } from '../reading/scan.ts'
import { placeVerbs } from './place-verbs.table.ts'

const verbs = new Set(placeVerbs.map(([verb]) => verb))
const reach = 16

/** Whether a verb of the clause tells that the phrase after a preposition is where something is (na 1/2 pozemku stojí), not where it goes. */
export const isPlace = (scan: Scan, preposition: number): boolean => hasPlaceVerb(scan, preposition, -1) || hasPlaceVerb(scan, preposition, 1)

function hasPlaceVerb(scan: Scan, from: number, step: 1 | -1): boolean {
  for (let at = from + step, steps = 0; at >= 0 && steps < reach; at += step, steps += 1) {
    const { kind, text } = scan.at(at)
    if (/^[.,;:!?]$/u.test(text)) return false
    if (kind === 'word' && verbs.has(text.toLowerCase())) return true
  }
  return false
}
