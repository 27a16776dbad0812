import { letterNouns } from '../../sentences/letter-nouns.table.ts'
import { abbreviations } from '../abbreviations.table.ts'
import type { Scan } from '../reading/scan.ts'

const stem = new RegExp(`^(?:${letterNouns.map(([written]) => written.replace('.', '\\.')).join('|')}|tribun|hal[auye]$)`, 'iu')

/** Abbreviated nouns after which a letter is a mark: bud. B, sk. A. */
const abbreviated = new Set(abbreviations.flatMap(([written, spoken]) => (/^\p{L}+\.$/u.test(written) && stem.test(spoken) ? [written.slice(0, -1)] : [])))

/** Whether the word at a place has a letter as its name: pavilon C, bud. B, vitamin D. */
export function isNamedByLetter(scan: Scan, at: number): boolean {
  if (scan.textAt(at) === '.') return abbreviated.has(scan.textAt(at - 1).toLowerCase())
  return stem.test(scan.textAt(at))
}
