import type { Scan } from '../reading/scan.ts'
import { isWomanName } from './bearer.ts'

const sign = /[*†✝]\s?(?=(?:[0-9]{1,2}\.\s?[0-9]{1,2}\.\s?)?(?:1[0-9]|20)[0-9]{2}(?![0-9]))/uy
const nameBefore = /(?<names>\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)*),?\s?(?:\((?:[^()\p{Lu}]{0,50},\s?|[^()\p{Lu}]{0,50}\s)?)?$/u
const reach = 100

/** Birth and death of somebody: Jan Malý (* 1920, † 1989) is narozen tisíc devět set dvacet, zemřel. Gives the place after, or 0. */
export function life(scan: Scan, index: number): number {
  const { start, text } = scan.at(index)
  const found = /^[*†✝]$/u.test(text) ? scan.match(index, sign) : undefined
  if (found === undefined) return 0
  const names = nameBefore.exec(scan.text.slice(Math.max(0, start - reach), start))?.groups?.['names']
  if (names === undefined) return 0
  const ending = isWomanName(names.split(/[\s-]/u)) ? 'a' : ''
  scan.say(index, index + 1, `${text === '*' ? 'narozen' : 'zemřel'}${ending}${found[0].length === 1 ? ' ' : ''}`)
  return index + 1
}
