import { letterName } from '../letters.ts'
import type { Scan } from '../reading/scan.ts'

const labelled = /^(?:skupin|variant|tříd|část|bod|blok|budov|pavilon|sál|typ|kategori|sektor|trib|linka|příloh)/u

/** Initials of names: J. Novák is jé Novák. Gives the place after, or 0. */
export function initial(scan: Scan, index: number): number {
  const letter = scan.textAt(index)
  if (!/^(?:\p{Lu}|Ch)$/u.test(letter) || scan.textAt(index + 1) !== '.' || labelled.test(scan.textAt(scan.before(index)))) return 0
  const next = scan.skipSpace(index + 2)
  const isName = /^\p{Lu}\p{Ll}+$/u.test(scan.textAt(next)) || (/^\p{Lu}$/u.test(scan.textAt(next)) && scan.textAt(next + 1) === '.')
  const isLast = scan.textAt(scan.before(index)) === '.' && /^(?:\p{Lu}|Ch)$/u.test(scan.textAt(scan.before(index) - 1)) && scan.wasSaid(scan.before(index) - 1)
  if (!isName && !isLast) return 0
  if (!isName && scan.isEnd(index + 2)) {
    scan.say(index, index + 1, letterName(letter))
    return index + 1
  }
  scan.say(index, index + 2, `${letterName(letter)}${next === index + 2 && scan.at(next).kind === 'word' ? ' ' : ''}`)
  return index + 2
}
