import type { Scan } from '../reading/scan.ts'
import { wordsOfO } from '../words-of-o.table.ts'

const words = wordsOfO.map(([word]) => word).join('|')
const before = new RegExp(`(?<!\\p{L})(?:${words})(?:[^.;:!?()]|(?<=čl|odst|písm|č|Sb)\\.){0,70}$`, 'iu')
const after = new RegExp(`^[^,;:!?()]{0,60}\\s(?:${words})`, 'iu')
const reach = 110

/** "opřel se o § 7", "jde o čl. 5": this "o" takes the accusative, "mluvil o § 7" the locative. */
export function takesAccusative(scan: Scan, preposition: number): boolean {
  const { start, end } = scan.at(preposition)
  if (before.test(scan.text.slice(Math.max(0, start - reach), start))) return true
  return scan.before(preposition) < 0 && after.test(scan.text.slice(end, end + reach))
}
