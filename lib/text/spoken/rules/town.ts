import { cases, type Case } from '../grammar/agreement.ts'
import { governorBefore } from '../grammar/governor.ts'
import type { Scan } from '../reading/scan.ts'
import { towns } from '../towns.table.ts'

interface Town {
  readonly first: readonly string[]
  /** Forms of the second word, none where the town is one word. */
  readonly nouns: readonly string[]
}

/** Towns by their shortened first word, without the period. */
const byShort = new Map<string, Town[]>()
for (const [short, first, noun] of towns) {
  const town = { first: first.split(' '), nouns: noun === '-' ? [] : noun.split(' ') }
  for (const one of short.split(' ')) {
    const word = one.slice(0, -1)
    byShort.set(word, [...(byShort.get(word) ?? []), town])
  }
}

/** Towns with a shortened word: v Č. Lípě is v České Lípě, z Jbc. z Jablonce. Gives the place after, or 0. */
export function town(scan: Scan, index: number): number {
  const known = scan.textAt(index + 1) === '.' ? byShort.get(scan.textAt(index)) : undefined
  if (known === undefined) return 0
  const noun = scan.textAt(scan.skipSpace(index + 2))
  const found = known.find(({ nouns }) => nouns.includes(noun)) ?? known.find(({ nouns }) => nouns.length === 0)
  if (found === undefined) return 0
  const possible = found.nouns.length === 0 ? cases : cases.filter((_, place) => found.nouns[place] === noun)
  const isEnd = found.nouns.length === 0 && scan.isEnd(index + 2)
  const isGlued = scan.at(index + 2).kind === 'word'
  scan.say(index, isEnd ? index + 1 : index + 2, `${found.first[cases.indexOf(caseHere(scan, index, possible))] ?? ''}${isGlued ? ' ' : ''}`)
  return index + 2
}

/** The case that the words before ask for, if the form of the name can be it. */
function caseHere(scan: Scan, index: number, possible: readonly Case[]): Case {
  const governor = governorBefore(scan, index)
  const wanted = governor.kind === 'none' || governor.kind === 'modifier' || governor.kind === 'verb' ? [] : governor.cases
  return wanted.find(one => possible.includes(one)) ?? possible[0] ?? 1
}
