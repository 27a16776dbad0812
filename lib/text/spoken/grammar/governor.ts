import type { Scan } from '../reading/scan.ts'
import { cases, type Case, type Reading } from './agreement.ts'
import { adjectiveReadings } from './adjective.ts'
import { governors } from './governors.table.ts'
import { analyse, isKnownNoun } from './analysis.ts'

/** What the words before decide: the cases that can follow, the usual one first. */
export interface Governor {
  readonly cases: readonly Case[]
  readonly kind: 'preposition' | 'noun' | 'verb' | 'modifier' | 'action' | 'after noun' | 'none'
  /** The noun before it decides nothing, but a verb of the clause has its object here: uvolnil na opravy 1 mld. Kč. */
  readonly objectCase?: Case | undefined
  /** An action that is measured too: oprava 350 m silnice. */
  readonly isMeasured?: boolean
  /** What an adjective in between can be: na svém 7. zasedání. */
  readonly agreeing?: readonly Reading[]
}

const exact = new Map<string, Governor>()
const prefixes = new Map<string, Governor>()
for (const [word, list, kind] of governors) {
  const governor = { kind, cases: Array.from(list, digit => Number(digit)).filter((digit): digit is Case => (cases as readonly number[]).includes(digit)) }
  if (word.endsWith('*')) prefixes.set(word.slice(0, -1), governor)
  else exact.set(word, governor)
}

/** Nothing decides. */
export const free: Governor = { cases: [], kind: 'none' }

/** rodičům všech 34 prvňáčků */
const ofAll: Governor = { cases: [2], kind: 'noun' }

/** zbylých, vzniklé, začínající are adjectives of a verb. */
const participle = /(?:ých|ého|ému|ými|ým|ém|é|ý|[^n]ou|ící\p{L}{0,3})$/u

function governorOf(word: string): Governor | undefined {
  const found = exact.get(word)
  if (found !== undefined) return found
  for (let length = word.length; length >= 3; length -= 1) {
    const byPrefix = prefixes.get(word.slice(0, length))
    if (byPrefix?.kind === 'verb' && participle.test(word)) continue
    if (byPrefix !== undefined && (byPrefix.kind === 'verb') !== (isKnownNoun(word) || /^(?:star|mlad)ší/u.test(word))) return byPrefix.kind === 'noun' ? { ...byPrefix, kind: 'action', isMeasured: true } : byPrefix
  }
  return undefined
}

/** Prepositions and words like "asi" are never what is counted. */
export const isNeverCounted = (word: string): boolean => ['preposition', 'modifier'].includes(exact.get(word)?.kind ?? '')

const links = new Set(['a', 'až', 'nebo', 'či', 'i', 'ani', 'anebo', 'respektive', '–', '-', '—', ',', '/'])
const reach = 14

/** "od 1. 9. 41 Kč": the preposition belongs to the date. */
const afterDate = /[0-9]\.\s?[0-9]{1,2}\.\s$/u

/** What governs the phrase that starts at a token: a preposition, a noun that takes the genitive, a verb. */
export function governorBefore(scan: Scan, index: number): Governor {
  if (afterDate.test(scan.text.slice(Math.max(0, scan.at(index).start - 9), scan.at(index).start))) return free
  let at = scan.before(index)
  let agreeing: readonly Reading[] = []
  let isAfresh = false
  let isAll = false
  for (let steps = 0; at >= 0 && steps < reach; steps += 1) {
    const { kind, text } = scan.at(at)
    const word = text.toLowerCase()
    if (steps === 0 && text === '(') return free
    if (kind === 'other' && (/^[„"(+−.§]$/u.test(text) || (text === '-' && scan.at(at + 1).kind === 'digits' && scan.at(at - 1).kind === 'space'))) {
      if (text === '.' && !/^(?:min|max|cca|vč|[0-9]{1,3}|[IVX]+)$/u.test(scan.textAt(at - 1))) return steps === 0 && abbreviated.test(scan.textAt(at - 1)) ? { cases: [2], kind: 'after noun' } : free
      at = scan.before(at)
      continue
    }
    if (links.has(word)) {
      if (word === ',' && !isList(scan, at)) return free
      const number = word === 'až' && scan.at(scan.before(at)).kind === 'word' && !isMeasured(scan.textAt(scan.before(at))) ? -1 : numberBefore(scan, at)
      if (number < 0) return governorOf(word)?.kind === 'modifier' ? skipModifier(scan, at) : free
      const shared = steps === 0 ? caseByEnding(scan.textAt(scan.before(at))) : undefined
      if (shared !== undefined) return { cases: [shared], kind: 'preposition' }
      at = scan.before(number)
      continue
    }
    if (kind === 'digits' || /^[IVX]{2,}$/u.test(text) || (/^[IVX]$/u.test(text) && scan.textAt(at + 1) === '.')) {
      at = scan.before(at)
      continue
    }
    if (kind !== 'word' || (word.length === 2 && scan.wasSaid(at))) return free
    const governor = isReflexive(scan, at, word) ? reflexive(scan.textAt(scan.before(at)).toLowerCase()) : governorOf(word)
    if (governor !== undefined && (governor.cases.length > 0 || governor === free)) return isAll && (governor.kind === 'noun' || governor.kind === 'action') ? ofAll : governor.kind === 'verb' ? withSubject(scan, at, governor) : narrowed(governor, agreeing)
    // v Bedřichově 97 mm, but ve Vaňkově ul.
    const isTown = steps === 0 && scan.at(index).kind === 'digits' && /^\p{Lu}\p{Ll}+ově$/u.test(text)
    const adjective = isTown ? undefined : governor === undefined ? skippedAdjective(text, steps) : []
    if (governor === undefined && adjective === undefined) return isAfresh ? free : isAll && isKnownNoun(word) ? ofAll : afterWord(scan, at)
    isAll ||= word === 'všech'
    isAfresh ||= /^(?:již|už|zatím|také|ještě|jen|jenom|pouze)$/u.test(word)
    if (adjective !== undefined && adjective.length > 0) agreeing = adjective
    at = scan.before(at)
  }
  return free
}

/** "10 cm až 2 m" is a span, "kódem 111 přispějeme až 1 500 Kč" is none. */
const isMeasured = (word: string): boolean => word.length < 4 || !isVerb(word)

/** What is counted before tells the case of the list by its ending: 2 nehodám a 1 úniku. */
const caseByEnding = (word: string): Case | undefined => (/(?:ám|ům)$/u.test(word) ? 3 : /(?:ách|ech)$/u.test(word) ? 6 : /(?:ami|[eě]mi)$/u.test(word) ? 7 : undefined)

/** A comma between numbers (v 10, 13 a 15 hodin), not one after a year or between clauses. */
const isList = (scan: Scan, comma: number): boolean =>
  (scan.at(scan.skipSpace(comma + 1)).kind === 'digits' || scan.textAt(scan.skipSpace(comma + 1)) === '§') && (/^(?:[0-9]{1,3}|[3-9][0-9]{3}|[.%])$/u.test(scan.textAt(comma - 1)) || isCountedList(scan, comma))

/** 2 ministrů, 13 hejtmanů */
function isCountedList(scan: Scan, comma: number): boolean {
  const after = scan.match(comma, /,\s[0-9]{1,3}\s(?<noun>\p{Ll}{3,})/uy)?.groups?.['noun']
  // s 3 mosty, 4 propustky a 1 lávkou
  const isEnumerated = after !== undefined && scan.match(comma, /,\s[0-9]{1,3}\s\p{Ll}+(?:\s\p{Ll}+)?(?:,|\s(?:a|i|nebo))\s[0-9]/uy) !== undefined && /(?:[iy]|mi)$/u.test(scan.textAt(comma - 1))
  return after !== undefined && !isVerb(after) && (isEnumerated || /\p{Ll}ů$/u.test(scan.textAt(comma - 1))) && numberBefore(scan, comma) >= 0
}

const skipModifier = (scan: Scan, at: number): Governor => governorBefore(scan, at)

/** Abbreviated nouns of law take the genitive: ust. § 5. */
const abbreviated = /^(?:ust|ustan|zák|vyhl|nař|usn|čl|odst|písm|poč|zač|pol)$/u

const adjectiveEnding = /(?:ých|ích|ými|ém|ého|ému|ího|ímu|ové|ím|ým|[^aeiou]é|ý|[knvlrm]ou)$/u
const possessive = /^\p{Lu}.*(?:ov|in)(?:a|u|y|ě|ou|o|ým|ých)$/u

/** The readings of an adjective that belongs to the phrase (na svém 7. zasedání, ve Vaňkově ul.); undefined for other words. */
function skippedAdjective(text: string, steps: number): readonly Reading[] | undefined {
  const word = text.toLowerCase()
  if (steps > 2 || isKnownNoun(word)) return undefined
  if (possessive.test(text)) return []
  // v Krkonoších pouhých 11 mm, but v Libereckém kraji
  if (/^\p{Lu}.*[ií]ch$/u.test(text) && steps > 0) return undefined
  return adjectiveEnding.test(word) ? adjectiveReadings(word) : undefined
}

/** An adjective in between tells which of the cases it is: na svém can only be locative. */
function narrowed(governor: Governor, agreeing: readonly Reading[]): Governor {
  const isMany = agreeing.some(({ plural, case: inCase }) => plural && inCase === 2)
  const fitting = governor.cases.filter(one => agreeing.some(reading => reading.case === one) || (isMany && (one === 4 || one === 1)))
  return fitting.length === 0 ? governor : { ...governor, cases: fitting, agreeing }
}

export const isVerb = (word: string): boolean => !isKnownNoun(word) && !/[dr]ší$/u.test(word) && /(?:uje|ují|je|í|á|ají|ejí|[aáeiuyě]l[aoiy]?|[^aeiouyáéíóúůýě]l[aoiy]|[^n]ne|nou|[íeáu]me|...[aiě]t|nout|[ée]st)$/u.test(word)

const isReflexive = (scan: Scan, at: number, word: string): boolean => word === 'se' && isVerb(scan.textAt(scan.before(at)).toLowerCase()) && !(scan.before(at) > 0 && /^\p{Lu}\p{L}*(?:ová|á)$/u.test(scan.textAt(scan.before(at))))

/** "dožívá se 90 let" has its own case, "sešlo se 5 lidí" a subject. */
function reflexive(verb: string): Governor {
  const governor = governorOf(verb)
  return governor?.kind === 'verb' && governor.cases[0] === 2 ? governor : free
}

/** What many did in the neuter has no other subject than the number: kraj navštívilo 1,1 mil. lidí. */
function withSubject(scan: Scan, verb: number, governor: Governor): Governor {
  const word = scan.textAt(verb).toLowerCase()
  return governor.cases[0] === 4 && word.endsWith('lo') && (countedSubjects.test(word) || !hasNeuterSubject(scan, verb)) && !/^(?:stálo|trvalo|činilo|mělo|platilo)$/u.test(word) ? { kind: 'verb', cases: [1] } : governor
}

const countedSubjects = /^(?:navštív|zhlédl|vidě|využi|podpoři|sledova|zaujal|podepsa|absolvova)/u

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

/** After a noun the genitive is usual (počátek 20. století), after an action it is sure (vybudování 15 bytů); a verb has an object. */
function afterWord(scan: Scan, at: number): Governor {
  const word = scan.textAt(at).toLowerCase()
  if (/(?:ání|ení|ění|utí|ití|[^l]etí|utím|ením|áním)$/u.test(word) && word.length > 5 && !/^(?:století|území|zařízení|oddělení|zasedání)/u.test(word)) return { cases: [2], kind: 'action' }
  if (isKnownNoun(word)) return isWithMeans(scan, at) ? { cases: [2], kind: 'noun' } : { cases: analyse(word).some(reading => reading.case === 1) ? [2, 1] : [2], kind: 'after noun', objectCase: sums.test(word) || sizes.test(word) ? undefined : objectCase(scan, at) }
  return isVerb(word) && (!/^\p{Lu}/u.test(scan.textAt(at)) || (at === 0 && /(?:me|l[aoiy]?)$/u.test(word))) && !isPassive(scan, at) ? withSubject(scan, at, object) : farObject(scan, at)
}

/** dosáhne po dostavbě 2 MW, přispěla obec 3/5 nákladů */
function farObject(scan: Scan, at: number): Governor {
  const inCase = objectCase(scan, at)
  return inCase === 2 || inCase === 7 ? { cases: [inCase], kind: 'after noun', objectCase: inCase } : free
}

const object: Governor = { kind: 'verb', cases: [4, 1] }

/** After a sum of money the amount is only named: s částkou 2 miliony korun. */
const sums = /^(?:částk|příjm|výdaj|cen|náklad|výnos|dotac|příspěv|odměn|pokut|poplat|sum)/u

/** "má výkon 1,2 MW": the size is only named. */
const sizes = /^(?:výkon|délk|šířk|výšk|hloubk|objem|hmotnost|rozloh|ploch|výměr|průtok|spotřeb|teplot|rychlost|obvod|průměr)/u

/** "s kapacitou 12 míst", "zřizovatelem 38 škol": how much it is of. */
function isWithMeans(scan: Scan, at: number): boolean {
  if (sums.test(scan.textAt(at))) return false
  const readings = analyse(scan.textAt(at).toLowerCase())
  if (readings.every(({ gender, case: inCase }) => gender === 'm' && inCase === 7)) return true
  const instrumental = readings.some(reading => reading.case === 7)
  let before = scan.before(at)
  if (adjectiveEnding.test(scan.textAt(before))) before = scan.before(before)
  return instrumental && /^se?$/iu.test(scan.textAt(before)) && !isReflexive(scan, before, scan.textAt(before))
}

/** The case of the object, where a verb that takes one stands before the noun in the same clause. */
function objectCase(scan: Scan, from: number): Case | undefined {
  for (let at = scan.before(from), steps = 0; at >= 0 && steps < 7; at = scan.before(at), steps += 1) {
    const { kind, text } = scan.at(at)
    const word = text.toLowerCase()
    if (kind !== 'word' && !(kind === 'digits' && governorOf(scan.textAt(scan.before(at)).toLowerCase())?.kind === 'preposition')) return undefined
    const governor = governorOf(word)
    if (governor?.kind === 'verb') return governor.cases[0] === 2 || governor.cases[0] === 7 ? governor.cases[0] : governor.cases[0] === 4 && withSubject(scan, at, governor).cases[0] === 4 ? 4 : undefined
    if (governor === undefined && text === word && word.length > 3 && isVerb(word) && !adjectiveEnding.test(word) && (/(?:l[aoiy]?|uje|ují|it|at)$/u.test(word) || exact.get(scan.textAt(scan.skipSpace(at + 1)))?.kind === 'preposition')) return !isPassive(scan, at) && withSubject(scan, at, object).cases[0] === 4 ? 4 : undefined
  }
  return undefined
}

/** "koná se", "se konala", "byla otevřena": what follows is the subject. */
const isPassive = (scan: Scan, verb: number): boolean => /(?:^|\s)(?:se|jsou|je|bude|budou|byl[aoiy]?)\s(?:\p{Ll}+\s){0,1}$/u.test(scan.text.slice(Math.max(0, scan.at(verb).start - 24), scan.at(verb).start))

/** Where the number before a link begins (mezi 5 | a, ve 3 obcích | a); -1 if there is none near. */
function numberBefore(scan: Scan, link: number): number {
  let at = scan.before(link)
  for (let words = 0; at >= 0; at = scan.before(at)) {
    const { kind, text } = scan.at(at)
    if (kind === 'digits') return firstDigits(scan, at)
    if (kind === 'word' && /^[IVX]+$/u.test(text)) return at
    if (/^[.%°€]$/u.test(text)) continue
    if (kind !== 'word') return -1
    words += 1
    if (words > 3 || (/l[aoiy]$/u.test(text) && isVerb(text)) || exact.get(text.toLowerCase())?.kind === 'preposition') return -1
  }
  return -1
}

function firstDigits(scan: Scan, last: number): number {
  let at = last
  while (/^[ .,:]$/u.test(scan.textAt(at - 1)) && scan.at(at - 2).kind === 'digits') at -= 2
  return at
}
