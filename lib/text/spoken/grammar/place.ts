import type { Scan } from '../reading/scan.ts'
import { placeVerbs } from './place-verbs.table.ts'

const verbs = new Set(placeVerbs.map(([verb]) => verb))
const reach = 16

/** Words before that ask where to, or for what: "dotace na 1 akci". */
const towards = /(?<=(?:zv[eou]|pozv|vstupen|přihl|příprav|připrav|přisp|dotac|žádost|ček[aá]|termín|jed[eou]|(?:od|při|vy)?(?:jel|jet|šel|šl[aoiy]|cest|vysl|posíl|pošl)|směř|přišl|přij[dď]|těš|lístk|doraz|navaz|navá|reag|půjd|postup|čin|soutěž|boj|utk|hra|plán|stanov|přesun|odlož|odsun|svol|přelož|prodlouž|zkrát)\p{L}*\s(?:[\p{L}0-9]+\s){0,4})/iuy
const towardsAfter = /[0-9.]+\s(?:\p{L}+\s){1,4}(?:hlás|přihl|čeká|přijd|půjd|připad|přisp|dosta|dám|stač)\p{L}*/uy

/** Whether the phrase after "na" at a token is where something happens (na 25. schůzi, na 1 stanici), as no word asks where to. */
export function isWhere(scan: Scan, index: number): boolean {
  const preposition = scan.before(index)
  if (scan.textAt(preposition).toLowerCase() !== 'na') return false
  return !scan.isAfter(preposition, towards) && scan.match(index, towardsAfter) === undefined
}

/** The same after "o", that has no place: "mluvili o 3. etapě". */
export function isAbout(scan: Scan, index: number): boolean {
  const preposition = scan.before(index)
  return scan.textAt(preposition).toLowerCase() === 'o' && !scan.isAfter(preposition, towards)
}

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
