import type { Scan } from '../reading/scan.ts'
import type { Case, Reading } from './agreement.ts'
import { isKnownNoun } from './analysis.ts'
import { skippedAdjective } from './attribute.ts'
import { free, governorOf, isPreposition, ofAll, type Governor } from './governor-words.ts'
import { afterWord, farObject, isSizeOf, ownerOfCounted } from './owner.ts'
import { isReflexive, isVerb, reflexive, withSubject } from './verb.ts'

const links = new Set(['a', 'až', 'nebo', 'či', 'i', 'ani', 'anebo', 'respektive', '–', '-', '—', ',', '/'])
const reach = 14

/** "od 1. 9. 41 Kč": the preposition belongs to the date. */
const afterDate = /(?<=[0-9]\.\s?[0-9]{1,2}\.\s)/uy

/** What governs the phrase that starts at a token: a preposition, a noun that takes the genitive, a verb. */
export function governorBefore(scan: Scan, index: number): Governor {
  if (scan.textAt(scan.before(index)) === '.' && scan.isAfter(index, afterDate)) return free
  let at = scan.before(index)
  let agreeing: readonly Reading[] = []
  let isAfresh = false
  let isAll = false
  for (let steps = 0; at >= 0 && steps < reach; steps += 1) {
    const { kind, shape, text } = scan.at(at)
    const word = shape === 'small' ? text : text.toLowerCase()
    if (steps === 0 && text === '(') return free
    if (kind === 'other' && (/^[„"(+−.§≥≤]$/u.test(text) || (text === '-' && scan.at(at + 1).kind === 'digits' && scan.at(at - 1).kind === 'space'))) {
      if (text === '.' && !/^(?:min|max|cca|vč|[0-9]{1,3}|[IVX]+)$/u.test(scan.textAt(at - 1))) return steps === 0 && abbreviated.test(scan.textAt(at - 1)) ? { cases: [2], kind: 'after noun' } : free
      // ve 2. jen 8
      if (text === '.' && steps > 0 && scan.at(at - 1).kind === 'digits' && isBesideModifier(scan, at + 2)) return free
      at = scan.before(at)
      continue
    }
    if (links.has(word)) {
      if (word === ',' && !isList(scan, at)) return free
      const number = word === 'až' && scan.at(scan.before(at)).kind === 'word' && !isMeasured(scan.textAt(scan.before(at))) ? -1 : numberBefore(scan, at)
      if (number < 0) return governorOf(word)?.kind === 'modifier' ? skipModifier(scan, at, word === 'i') : free
      const shared = steps === 0 ? caseByEnding(scan.textAt(scan.before(at))) : undefined
      if (shared !== undefined) return { cases: [shared], kind: 'preposition' }
      at = scan.before(number)
      continue
    }
    // do 30. 9. 2025 celkem 3 112
    if (kind === 'digits' && steps > 0 && text.length === 4 && scan.isAfter(at, afterDate)) return free
    // "z 10 zraněných 2 zemřeli": what was counted before is no part of it
    if (kind === 'digits' && agreeing.length > 0 && scan.at(at + 1).kind === 'space') return free
    if (kind === 'digits' || (shape === 'capitals' && /^[IVX]+$/u.test(text)) || (shape === 'letter' && scan.textAt(at + 1) === '.' && /^[IVX]$/u.test(text))) {
      at = scan.before(at)
      continue
    }
    // souhlas 3/5 členů, tedy nejméně 27 hlasů
    const before = word === 'tedy' && scan.textAt(at - 2) === ',' ? numberBefore(scan, at - 2) : -1
    if (before > 0) return sameAs(scan, before)
    if (word === 'než' && isCompared(scan, at)) {
      at = scan.before(scan.before(at))
      continue
    }
    if (kind !== 'word' || (word.length === 2 && word !== 'vč' && scan.wasSaid(at))) return free
    if (isSizeOf(scan, at)) return { cases: [2], kind: 'noun' }
    const governor = isReflexive(scan, at, word) ? reflexive(scan.textAt(scan.before(at)).toLowerCase()) : governorOf(word)
    if (governor?.hasCounted === true) return isAll ? ofAll : ownerOfCounted(scan, at)
    if (governor !== undefined && (governor.cases.length > 0 || governor === free)) {
      if (isAll && (governor.kind === 'noun' || governor.kind === 'action')) return ofAll
      if (governor.kind === 'verb') return withSubject(scan, at, governor)
      return narrowed(word === 'mezi' && isShared(scan, at) ? { ...governor, cases: [4] } : governor, agreeing)
    }
    // v Bedřichově 97 mm, v Karviné 68 µg, but ve Vaňkově ul.
    const isTown = (steps === 0 || (steps === 1 && isAfresh)) && scan.at(index).kind === 'digits' && (/^\p{Lu}\p{Ll}+ově$/u.test(text) || (/^\p{Lu}\p{Ll}+(?:é|ém)$/u.test(text) && /^(?:ve?|u|do|od|na|po|při)$/u.test(scan.textAt(scan.before(at)))))
    const adjective = isTown || (isAll && governor === undefined) ? undefined : governor === undefined ? skippedAdjective(text, steps) : []
    if (governor === undefined && adjective === undefined) return isAfresh ? farObject(scan, at, true) : isAll && !isVerb(word) ? ofAll : afterWord(scan, at)
    isAll ||= word === 'všech'
    isAfresh ||= /^(?:již|už|zatím|také|ještě|jen|jenom|pouze)$/u.test(word)
    if (adjective !== undefined && adjective.length > 0) agreeing = adjective
    at = scan.before(at)
  }
  return free
}

/** "rozdělíme mezi 3 spolky" is where to, "mezi 3 spolky" where. */
const isShared = (scan: Scan, at: number): boolean => scan.isAfter(at, /(?<=(?<!\p{L})(?:pře)?(?:roz)?děl\p{L}+\s[^.;!?]{0,40})/iuy)

/** "do více než 5 obcí": the preposition governs, "navštívilo více než 5 lidí" has none. */
const isCompared = (scan: Scan, than: number): boolean =>
  /^(?:více|méně|víc|míň|déle|dříve)$/u.test(scan.textAt(scan.before(than))) && isPreposition(scan.textAt(scan.before(scan.before(than))).toLowerCase())

/** "10 cm až 2 m" is a span, "kódem 111 přispějeme až 1 500 Kč" is none. */
const isMeasured = (word: string): boolean => word.length < 4 || !isVerb(word)

/** What is counted before tells the case of the list by its ending: 2 nehodám a 1 úniku. */
const caseByEnding = (word: string): Case | undefined => (/(?:ám|ům)$/u.test(word) ? 3 : /(?:ách|ech)$/u.test(word) || (word.endsWith('ích') && isKnownNoun(word)) ? 6 : /(?:ami|[eě]mi)$/u.test(word) ? 7 : undefined)

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

/** What governs a share governs its number said otherwise. */
function sameAs(scan: Scan, index: number): Governor {
  const from = scan.textAt(index - 1) === '/' ? index - 2 : index
  const governor = governorBefore(scan, from)
  return scan.textAt(from + 1) === '/' && /^(?:noun|action|preposition)$/u.test(governor.kind) ? { ...governor, kind: 'preposition' } : free
}

const isBesideModifier = (scan: Scan, at: number): boolean => !links.has(scan.textAt(at)) && governorOf(scan.textAt(at))?.kind === 'modifier'

/** What governs past a link that is none; "druhé čtení i 3. čtení" has a noun on both sides. */
function skipModifier(scan: Scan, at: number, isAlso: boolean): Governor {
  const governor = governorBefore(scan, at)
  return isAlso && governor.kind === 'after noun' ? free : governor
}

/** Abbreviated nouns of law take the genitive: ust. § 5. */
const abbreviated = /^(?:ved|ust|ustan|zák|vyhl|nař|usn|čl|odst|písm|poč|zač|pol)$/iu

/** An adjective in between tells which of the cases it is: na svém can only be locative. */
function narrowed(governor: Governor, agreeing: readonly Reading[]): Governor {
  const isMany = agreeing.some(({ plural, case: inCase }) => plural && inCase === 2)
  const fitting = governor.cases.filter(one => agreeing.some(reading => reading.case === one) || (isMany && (one === 4 || one === 1)))
  return fitting.length === 0 ? governor : { ...governor, cases: fitting, agreeing }
}

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
    if (words > 3 || (/l[aoiy]$/u.test(text) && isVerb(text)) || isPreposition(text.toLowerCase())) return -1
  }
  return -1
}

function firstDigits(scan: Scan, last: number): number {
  let at = last
  while (/^[ .,:]$/u.test(scan.textAt(at - 1)) && scan.at(at - 2).kind === 'digits') at -= 2
  return at
}
