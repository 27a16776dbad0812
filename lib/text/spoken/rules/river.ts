import { WordSet } from '../grammar/word-set.ts'
import type { Scan } from '../reading/scan.ts'
import { shortForm } from '../reading/short-form.ts'
import { rivers } from '../rivers.table.ts'

interface River {
  readonly towns: WordSet
  readonly pattern: RegExp
  readonly spoken: string
}

const known: readonly River[] = rivers.map(([town, written, spoken]) => ({ towns: new WordSet([town]), pattern: new RegExp(shortForm(written), 'uy'), spoken }))

/** The river or hill of a town that has another one than most: Veselí n. L. is Veselí nad Lužnicí. Gives the place after, or 0. */
export function river(scan: Scan, index: number, town: string): number {
  for (const { towns, pattern, spoken } of known) {
    const found = towns.has(town) ? scan.match(index, pattern) : undefined
    if (found === undefined) continue
    const end = scan.tokenAt(found.index + found[0].length, index)
    scan.say(index, scan.isEnd(end) ? end - 1 : end, spoken)
    return end
  }
  return 0
}
