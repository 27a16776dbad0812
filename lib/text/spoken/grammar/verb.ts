import type { Scan } from '../reading/scan.ts'
import type { Case } from './agreement.ts'
import { analyse, isKnownNoun } from './analysis.ts'
import { adjectiveEnding } from './attribute.ts'
import { free, governorOf, isPreposition, type Governor } from './governor-words.ts'
import { isOfClass } from './word-class.ts'

/** How far back a verb's subject is looked for, in words. */
const reach = 14

/** Whether a word in small letters looks like a verb. */
export const isVerb = (word: string): boolean => !isKnownNoun(word) && !/[dr]ší$/u.test(word) && /(?:uje|ují|je|í|á|ají|ejí|[aáeiuyě]l[aoiy]?|[^aeiouyáéíóúůýě]l[aoiy]|[dhksz](?<!mys)l|[^n]ne|nou|[íeáu]me|..te|...[aiě]t|[nm]out|..[íý]t|[ée]st)$/u.test(word)

/** "jednal se 4 dopravci": one cannot be four, so it is with them. */
function isWithMany(scan: Scan, se: number): boolean {
  const number = scan.skipSpace(se + 1)
  const last = /^[-–—]$/u.test(scan.textAt(number + 1)) ? number + 2 : number
  const isFew = /^[2-4]$/u.test(scan.textAt(number)) && scan.at(last + 1).kind === 'space' && scan.at(last + 2).kind === 'word'
  if (!isFew || howLong.test(scan.textAt(last + 2))) return false
  const many = analyse(scan.textAt(last + 2).toLowerCase()).filter(({ plural }) => plural)
  const isOne = withMany.test(scan.textAt(scan.before(se)).toLowerCase())
  return many.some(reading => reading.case === 7) && (isOne || !many.some(reading => reading.case === 1))
}

/** What one does (jednal, počítá, pracuje), or many with others (jednají, souhlasí). */
const withMany = /[^ií]l[ao]?$|ila?$|(?:á|[^í]je)$|^(?:ne)?(?:(?:spolu)?pracují|jednají|počítají|hrají|(?:ne)?souhlasí|mluví|hovoří|soupeří|soutěží|bojují)$/u

export const isReflexive = (scan: Scan, at: number, word: string): boolean => word === 'se' && (isOfLaterVerb(scan, at) || !isWithMany(scan, at) && isVerb(scan.textAt(scan.before(at)).toLowerCase()) && !(scan.before(at) > 0 && /^\p{Lu}\p{L}*(?:ová|á)$/u.test(scan.textAt(scan.before(at)))))

/** "řízení se 2 roky vleklo", "v obci se 2 domy zbourají": the verb of "se" comes after what is counted, and none stands before. */
function isOfLaterVerb(scan: Scan, se: number): boolean {
  const { noun = '', verb = '' } = scan.match(se, laterVerb)?.groups ?? {}
  if (noun === '' || !analyse(noun).some(reading => reading.plural && reading.case === 1)) return false
  if (!howLong.test(noun) && !(/(?:l[iy]|[aeěu]jí|ou)$/u.test(verb) && /^[VvNnPpUu]/u.test(scan.textAt(0)) && isPreposition(scan.textAt(0).toLowerCase()))) return false
  for (let at = scan.before(se); at >= 0 && scan.at(at).kind === 'word'; at = scan.before(at)) if (isVerb(scan.textAt(at).toLowerCase()) && !adjectiveEnding.test(scan.textAt(at))) return false
  return true
}

const howLong = /^(?:dny|roky|měsíce|týdny|hodiny|minuty)$/u

const laterVerb = /se\s[2-4]\s(?<noun>\p{Ll}+)\s(?:\p{Ll}+ě\s)?(?<verb>\p{Ll}+(?:l[aoiy]?|[íá]|uje|ují|[aeě]jí|ou))(?!\p{L})/uy

/** "dožívá se 90 let", "zabývají se 4 body" have their own case, "sešlo se 5 lidí" a subject. */
export function reflexive(verb: string): Governor {
  const governor = governorOf(verb)
  return governor?.kind === 'verb' && governor.cases[0] !== 4 ? governor : free
}

/** What many did in the neuter has no other subject than the number: kraj navštívilo 1,1 mil. lidí. */
export function withSubject(scan: Scan, verb: number, governor: Governor): Governor {
  if (isDoneToIt(scan, verb, governor) || hasObjectBefore(scan, verb, governor)) return { kind: 'verb', cases: [1] }
  const word = scan.textAt(verb).toLowerCase()
  return (governor.cases[0] === 4 || governor.cases[0] === 2) && word.endsWith('lo') && (isOfClass(word, 'done') || !hasNeuterSubject(scan, verb)) && !/^(?:stálo|trvalo|činilo|mělo|platilo)$/u.test(word) ? { kind: 'verb', cases: [1] } : governor
}

/** "k tomu se přidá 1 mld. Kč" */
const isDoneToIt = (scan: Scan, verb: number, { cases }: Governor): boolean =>
  cases[0] === 4 && scan.textAt(scan.before(verb)).toLowerCase() === 'se' && !scan.textAt(verb).endsWith('t')

/** "nákladů se vzdala 1 organizace", "odměny se dočká 12 hasičů": what the verb governs stands before it. */
function hasObjectBefore(scan: Scan, verb: number, { cases: [own] }: Governor): boolean {
  const se = scan.before(verb)
  if (own !== 2 || scan.textAt(se) !== 'se' || scan.before(se) !== 0) return false
  const isMany = /(?:ly|li|ou|[aeě]jí|ují)$/u.test(scan.textAt(verb))
  const readings = analyse(scan.textAt(0).toLowerCase())
  return readings.some(reading => reading.case === own) && !readings.some(reading => reading.case === 1 && reading.plural === isMany)
}

/** A neuter noun in the clause before the verb: město v květnu získalo. */
function hasNeuterSubject(scan: Scan, verb: number): boolean {
  for (let at = scan.before(verb), steps = 0; at >= 0 && steps < reach; at = scan.before(at), steps += 1) {
    const { kind, text } = scan.at(at)
    if (kind !== 'word') return false
    const word = text.toLowerCase()
    if (/^(?:brno|ústí|město|ministerstvo|to|které)$/u.test(word) || (isKnownNoun(word) && analyse(word).some(({ gender, plural, case: inCase }) => gender === 'n' && !plural && inCase === 1))) return true
  }
  return false
}

/** What a verb that is in no table governs: its object, or else a subject after it. */
export const object: Governor = { kind: 'verb', cases: [4, 1] }

/** "podpořilo ho 51 % voličů", "trpí tím 10 % dětí": a share is the subject of a neuter, and where the means are told already. */
export function isDoneByMany(scan: Scan, from: number): boolean {
  if (scan.textAt(scan.before(from)) === 'tím') return true
  const verb = verbBefore(scan, from)
  return verb >= 0 && scan.textAt(verb).toLowerCase().endsWith('lo') && !hasNeuterSubject(scan, verb)
}

/** The nearest verb of the tables before a token, with nothing but words between; -1 if there is none near. */
function verbBefore(scan: Scan, from: number): number {
  for (let at = scan.before(from), steps = 0; at >= 0 && steps < nearVerb && scan.at(at).kind === 'word'; at = scan.before(at), steps += 1) {
    if (governorOf(scan.textAt(at).toLowerCase())?.kind === 'verb') return at
  }
  return -1
}

const nearVerb = 7

/** Whether a verb of the clause tells with how much something is done: "kraj podpoří projekt 500 tis. Kč", "obec přispěla na opravu 2 mil. Kč". */
export function hasMeans(scan: Scan, from: number): boolean {
  if (analyse(scan.textAt(scan.before(from)).toLowerCase()).some(reading => reading.case === 7)) return false
  const verb = verbBefore(scan, from)
  const cases = governorOf(scan.textAt(verb).toLowerCase())?.cases ?? []
  return verb >= 0 && verb !== scan.before(from) && cases[0] === 4 && cases.includes(7)
}

/** "rozdělil 14 klubům 1,2 mil. Kč": those who get it are no object. */
const isForMany = (scan: Scan, number: number): boolean => {
  const readings = analyse(scan.textAt(number + 2).toLowerCase())
  return scan.at(number + 1).kind === 'space' && readings.length > 0 && readings.every(({ plural, case: inCase }) => plural && inCase === 3)
}

/** The case of the object, where a verb that takes one stands before the noun in the same clause. */
export function objectCase(scan: Scan, from: number): Case | undefined {
  for (let at = scan.before(from), steps = 0; at >= 0 && steps < 7; at = scan.before(at), steps += 1) {
    const { kind, text } = scan.at(at)
    const word = text.toLowerCase()
    // rozdělí v 9. výzvě
    if (text === '.' && scan.at(at - 1).kind === 'digits') continue
    if (kind !== 'word' && !(kind === 'digits' && (isPreposition(scan.textAt(scan.before(at)).toLowerCase()) || isForMany(scan, at)))) return undefined
    const governor = governorOf(word)
    if (governor?.kind === 'verb') return governor.cases[0] === 2 || governor.cases[0] === 7 ? governor.cases[0] : accusative(scan, at, governor)
    const isUnknownVerb = governor === undefined && (text === word || (at === 0 && /l[aiy]$/u.test(word))) && word.length > 3 && isVerb(word) && !adjectiveEnding.test(word)
    if (isUnknownVerb && (/(?:l[aoiy]?|uje|ují|it|at)$/u.test(word) || isPreposition(scan.textAt(scan.skipSpace(at + 1))))) return accusative(scan, at, object)
  }
  return undefined
}

/** Where the verb has an object in the accusative, and no subject after it instead. */
const accusative = (scan: Scan, verb: number, governor: Governor): 4 | undefined =>
  (governor.cases[0] === 4 && !isPassive(scan, verb) && withSubject(scan, verb, governor).cases[0] === 4 ? 4 : undefined)

/** "koná se", "se konala", "byla otevřena": what follows is the subject. */
export const isPassive = (scan: Scan, verb: number): boolean => scan.isAfter(verb, /(?<=(?<!\S)(?:se|jsou|je|bude|budou|byl[aoiy]?)\s(?:\p{Ll}+\s){0,1})/uy)
