import type { Gender } from '../grammar/agreement.ts'
import { analyse, isKnownNoun } from '../grammar/analysis.ts'
import type { Scan } from '../reading/scan.ts'
import { ruleVerbs } from '../rule-verbs.table.ts'

const participle = /^\p{Ll}{2,}(?:[áaeě]n(?<long>[aoyi]|ý|á|é|ého|ému|ém|ým|ých|ými|ou|)|[iuayě]t(?<ending>[aoyi]|ý|á|é|))$/u
const toBe = /^(?:ne)?(?:je|jsou|není|nejsou|byl[aoiy]?|bud(?:e|ou)|být)$/u

/** What is done to a regulation itself: byla zrušena vyhláška. Others tell what it does: omezeno vyhláškou. */
const doneToIt = new RegExp(`^(?:ne)?(?:${ruleVerbs.map(([stem]) => stem).join('|')})`, 'u')

const agreeing: Readonly<Record<string, readonly Gender[]>> = { '': ['m', 'i'], 'a': ['f', 'n'], 'o': ['n'], 'y': ['f', 'i'], 'i': ['m'] }

const reach = 12

/** "Úhrada je omezena vyhl.": a passive has what rules in the instrumental. */
export function passiveBefore(scan: Scan, index: number, gender: Gender): boolean {
  let at = scan.before(index)
  // stanoveno přímo zákonem, dáno mimo jiné vyhláškou
  if (/^(?:přímo|výslovně|též|také|i|nově|jen|pouze)$/u.test(scan.textAt(at))) at = scan.before(at)
  const word = scan.textAt(at).toLowerCase()
  const found = participle.exec(word)?.groups
  const ending = found?.['long'] ?? found?.['ending'] ?? (/^(?:ne)?dán[aoiy]?$/u.test(word) ? word.replace(/^.*dán/u, '') : undefined)
  // "změnit" is no participle, "byl přijat" is one
  if (found?.['ending'] === '' && !toBe.test(scan.textAt(scan.before(at)))) return false
  if (ending === undefined || (isKnownNoun(word) && !/(?:án|en)[aoy]?$/u.test(word))) return false
  if (!doneToIt.test(word)) return true
  return agreeing[ending]?.includes(gender) === true ? hasSubject(scan, at) : ending.length < 2
}

/** "porušil vyhl.", "změnit sml.": the regulation is the object, not what rules. */
export function isObjectOfVerb(scan: Scan, index: number): boolean {
  const verb = scan.before(index)
  const word = scan.textAt(verb)
  if (!doneToIt.test(word.toLowerCase()) || isKnownNoun(word.toLowerCase()) || !/(?:l[aoiy]?|[aiíe]|me|ují|ají|ějí|[aiě]t|out)$/u.test(word)) return false
  return !scan.isAfter(verb, /(?<=(?<!\S)(?:se|byl[aoiy]?|bud(?:e|ou)|je|jsou)\s(?:\p{Ll}+\s)?)/uy)
}

/** Something else in the clause can be the subject: předpis byl zrušen vyhláškou. */
function hasSubject(scan: Scan, verb: number): boolean {
  for (let at = scan.before(verb), steps = 0; at >= 0 && steps < reach; at = scan.before(at), steps += 1) {
    const { kind, text } = scan.at(at)
    if (/^[.,;:!?]$/u.test(text)) return false
    const word = text.toLowerCase()
    if (kind === 'word' && isKnownNoun(word) && analyse(word).some(reading => reading.case === 1)) return true
  }
  return false
}
