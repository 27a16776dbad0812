import type { Scan } from '../reading/scan.ts'
import { adjective } from '../grammar/adjective.ts'
import { analyse, isKnownNoun } from '../grammar/analysis.ts'
import { casesOfMan, casesOfWoman, isWomanName, type Names } from './bearer.ts'

const sign = /[*†✝]\s?(?=(?:[0-9]{1,2}\.\s?[0-9]{1,2}\.\s?)?(?:1[0-9]|20)[0-9]{2}(?![0-9]))/uy
const nameBefore = /(?<=(?<names>(?<!\p{L})\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+){0,3}),?\s?(?:\((?:[^()\p{Lu}]{0,50},\s?|[^()\p{Lu}]{0,50}\s)?)?)/uy

/** Whose birth is told: the name before it, if there is one. */
const namesBefore = (scan: Scan, index: number): Names | undefined => scan.match(index, nameBefore)?.groups?.['names']?.split(/[\s-]/u)

/** Birth and death of somebody: Jan Malý (* 1920, † 1989) is narozen tisíc devět set dvacet, zemřel. Gives the place after, or 0. */
export function life(scan: Scan, index: number): number {
  const { text } = scan.at(index)
  const found = /^[*†✝]$/u.test(text) ? scan.match(index, sign) : undefined
  if (found === undefined) return 0
  const names = namesBefore(scan, index)
  if (names === undefined && !isLifeAlone(scan, index)) return 0
  const isWoman = names === undefined ? isWomanBefore(scan, index) : isWomanName(names)
  const ending = isWoman ? 'a' : ''
  scan.say(index, index + 1, `${text === '*' ? 'narozen' : 'zemřel'}${ending}${found[0].length === 1 ? ' ' : ''}`)
  return index + 1
}

/** (* 12. 3. 1950, † 4. 5. 2010): in brackets, or with a death after it; else a star begins an item of a list (* 2023 oprava školy). */
const isLifeAlone = (scan: Scan, index: number): boolean =>
  scan.textAt(index) !== '*' || scan.match(index, /\*\s?[0-9. ]{4,14}(?:\s(?:ve?|na)\s\p{L}+)?\s?[,;–-]?\s?[†✝]/uy) !== undefined ||
  (scan.textAt(scan.before(index)) === '(' && scan.match(index, /\*\s?[0-9. ]{4,14}\s?(?:[,;)–-]|(?:ve?|na)\s)/uy) !== undefined)

/** Whose life is told in brackets: Naše babička, Kronikářka obce. */
const wordsBefore = /(?<=(?<words>(?<!\p{L})(?:\p{L}+\s){1,4})\([^()]{0,60})/uy

function isWomanBefore(scan: Scan, index: number): boolean {
  const words = scan.match(index, wordsBefore)?.groups?.['words']?.toLowerCase().trim().split(' ') ?? []
  const persons = words.filter(isKnownNoun).map(word => analyse(word).filter(({ plural, case: inCase }) => !plural && inCase === 1))
  return persons.find(readings => readings.length > 0)?.every(({ gender }) => gender === 'f') === true
}

const ofWoman = /(?<=(?:paní|slečn\p{L}|ová|ové|ovou|žen[auyě]|dcer\p{L}+|matk\p{L}|dív\p{L}+)(?!\p{L})[^;:]{0,20})/uy

/** manželé Novákovi, Petr a Jan Kosovi */
const ofMany = /(?<=(?:\p{Lu}\p{Ll}+ovi|(?:[Mm]anžel|[Ss]ourozenc|[Bb]ratř)\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,2}),?\s)/uy

/** "nar." after a name: Petr Kos, narozen; o malíři Josefu Kučerovi, narozeném; připomíná Josefa Kučeru, narozeného. */
export function born(scan: Scan, index: number): string {
  if (scan.isAfter(index, ofMany)) return 'narozeni'
  const names = namesBefore(scan, index)
  const isWoman = scan.isAfter(index, ofWoman) || (names !== undefined && isWomanName(names))
  const [inCase = 1, ...others] = names === undefined ? [] : isWoman ? casesOfWoman(names) : casesOfMan(names)
  if (inCase === 1 || others.includes(1)) return isWoman ? 'narozena' : 'narozen'
  return adjective('narozený', { gender: isWoman ? 'f' : 'm', plural: false, case: inCase })
}
