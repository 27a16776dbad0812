import { governorBefore } from '../grammar/governor.ts'
import { letterName } from '../letters.ts'
import type { Scan } from '../reading/scan.ts'
import { isGivenName } from './bearer.ts'
import { isNamedByLetter } from './letter-noun.ts'
import { isRuler } from './numeral.ts'

/** kostel P. Marie, k P. Marii */
function virginForm(scan: Scan, index: number, name: string): string {
  const { cases } = governorBefore(scan, index)
  if (name === 'Marií') return 'Pannou'
  if (name === 'Marii') return cases[0] === 4 ? 'Pannu' : 'Panně'
  return scan.before(index) < 0 || cases[0] === 1 ? 'Panna' : 'Panny'
}

/** A capital letter alone; Ch is one too. */
const isInitial = (scan: Scan, index: number): boolean => scan.at(index).shape === 'letter' || scan.textAt(index) === 'Ch'

/** Josef D., Anny K.: a surname that is kept secret; Karel V. is a ruler. Gives the place after, or 0. */
export function hiddenSurname(scan: Scan, index: number): number {
  const letter = scan.textAt(index)
  if (scan.textAt(index + 1) !== '.' || !isInitial(scan, index) || scan.at(index - 1).kind !== 'space') return 0
  const name = scan.textAt(scan.before(index))
  const next = scan.skipSpace(index + 2)
  const goesOn = /^\p{Lu}\p{Ll}+$/u.test(scan.textAt(next)) || (/^\p{Lu}$/u.test(scan.textAt(next)) && scan.textAt(next + 1) === '.')
  if (goesOn || !isGivenName(name) || (/^[IVX]$/u.test(letter) && isRuler(name))) return 0
  const isSentenceEnd = scan.isEnd(index + 2) || /^\s\p{Lu}/u.test(scan.text.slice(scan.at(index + 1).end, scan.at(index + 1).end + 2))
  scan.say(index, isSentenceEnd ? index + 1 : index + 2, letterName(letter))
  return index + 2
}

/** Initials of names: J. Novák is jé Novák. Gives the place after, or 0. */
export function initial(scan: Scan, index: number): number {
  const letter = scan.textAt(index)
  const virgin = letter === 'P' ? scan.match(index, /P\.\s?(?=(?<name>Mari(?:e|i|í))(?!\p{L}))/uy) : undefined
  if (virgin !== undefined) {
    scan.sayText(virgin.index, virgin.index + virgin[0].length, `${virginForm(scan, index, virgin.groups?.['name'] ?? '')} `)
    return scan.skipSpace(index + 2)
  }
  if (scan.textAt(index + 1) !== '.' || !isInitial(scan, index) || isNamedByLetter(scan, scan.before(index)) && scan.match(index, /.\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}/uy) === undefined) return 0
  const next = scan.skipSpace(index + 2)
  const isName = /^\p{Lu}\p{Ll}+$/u.test(scan.textAt(next)) || (/^\p{Lu}$/u.test(scan.textAt(next)) && scan.textAt(next + 1) === '.')
  const isLast = scan.textAt(scan.before(index)) === '.' && isInitial(scan, scan.before(index) - 1) && scan.wasSaid(scan.before(index) - 1)
  if (!isName && !isLast) return 0
  if (!isName && scan.isEnd(index + 2)) {
    scan.say(index, index + 1, letterName(letter))
    return index + 1
  }
  scan.say(index, index + 2, `${letterName(letter)}${next === index + 2 && scan.at(next).kind === 'word' ? ' ' : ''}`)
  return index + 2
}
