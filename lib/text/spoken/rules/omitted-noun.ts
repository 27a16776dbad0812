import type { Governor } from '../grammar/governor-words.ts'
import { isVerb } from '../grammar/verb.ts'
import type { Case, Gender, Reading } from '../grammar/agreement.ts'
import { analyse, isKnownNoun } from '../grammar/analysis.ts'
import { phraseAt } from '../grammar/phrase.ts'
import type { Scan } from '../reading/scan.ts'
import { isOfClass } from '../grammar/word-class.ts'

const reach = 40

/** musíte, hledáte: never an adjective or a noun. */
const addressed = /..[íá]te$/u

/**
 * An ordinal after a preposition whose noun is left out takes the gender of the noun of the last ordinal before it: "otevře 5. pobočku a pro
 * 6. hledá prostory". Undefined where no verb follows, the word can belong to the ordinal all the same, or no such noun was named.
 */
export function omittedNoun(scan: Scan, index: number, next: number, readings: readonly Reading[], governor: Governor): Reading | undefined {
  const [inCase] = governor.cases
  if (governor.kind !== 'preposition' || inCase === undefined) return undefined
  const word = scan.textAt(next)
  const named = lastNamed(scan, index, governor)
  const isOther = /^dalších?$/u.test(word) && scan.at(next + 2).kind === 'digits'
  if (named !== undefined && named.preposition === prepositionBefore(scan, index) && (isOther || /^\p{Lu}\p{Ll}/u.test(word))) return named.reading
  const belongs = readings.some(reading => !reading.plural && governor.cases.includes(reading.case))
  if (!addressed.test(word) && !isOfClass(word, 'no-noun') && (belongs || !isVerb(word))) return undefined
  return named === undefined ? undefined : { ...named.reading, case: inCase }
}

/** "na 1. místě skončil Liberec, na 2. Jablonec", "ze 7. místa na 4.", "do 4. 2 žačky": where no noun can follow at all. */
export function omittedBeforeEnd(scan: Scan, index: number, end: number, governor: Governor): Reading | undefined {
  const [inCase] = governor.cases
  const follows = scan.at(scan.skipSpace(end))
  const isBeforeNumber = follows.kind === 'digits' && !/^[.:]$/u.test(scan.textAt(scan.skipSpace(end) + 1))
  if (governor.kind !== 'preposition' || inCase === undefined || !(scan.isEnd(end) || /^[,;)]$/u.test(follows.text) || isBeforeNumber)) return undefined
  const named = lastNamed(scan, index, governor)
  const reached = isBeforeNumber || prepositionBefore(scan, index) !== 'na' ? null : reaching.exec(scan.text.slice(Math.max(0, scan.at(index).start - 70), scan.at(index).start))
  if (reached !== null) return { gender: 'n', plural: false, case: reached.groups?.['at'] === undefined ? 4 : 6 }
  if (named === undefined) return undefined
  if (named.preposition === prepositionBefore(scan, index)) return named.reading
  const preposition = prepositionBefore(scan, index)
  const isWay = preposition === 'na' || (preposition === 'do' && /^(?:z|od)$/u.test(named.preposition))
  return isOfClass(named.noun, 'rank') && !isBeforeNumber && isWay ? { ...named.reading, case: inCase } : undefined
}

/** "skončila na 2.", "klesli na 14.": a place. */
const reaching = /(?:^|[^\p{L}])(?:(?<at>(?:skonči|umísti|doběh|doje|dopad)l[aoiy]?|figuruj\p{L}+|(?:je|jsou|byl[aoiy]?)(?=\s(?:až|nyní|teď|v \p{L}+)\s))|(?:posunu|kles|vystoupa|poskoči|propad|stoup|dotáh|vyšvih)l[aoiy]?)(?!\p{L})[^.;:!?0-9]{0,40}\sna\s$/iu

/** "Petr 2. a Eva 3. místo": the noun stands after the next ordinal, and a name between. */
export function sharedNoun(scan: Scan, end: number): readonly Reading[] | undefined {
  const found = scan.match(end, /(?:\sa|,)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s[0-9]+\.(?=\s\p{Ll})/uy)
  return found === undefined ? undefined : phraseAt(scan, scan.tokenAt(found.index + found[0].length, end)).readings
}

const prepositionBefore = (scan: Scan, index: number): string => scan.textAt(scan.before(index)).toLowerCase().replace(/(?<=[vkzs])e$/u, '')

interface Named {
  readonly noun: string
  readonly preposition: string
  readonly reading: Reading
}

/** The last ordinal before with its noun; in the case that its preposition asked for. */
function lastNamed(scan: Scan, index: number, { cases: wanted }: Governor): Named | undefined {
  for (let at = index - 1; at >= 0 && index - at < reach; at -= 1) {
    if (scan.textAt(at + 1) !== '.' || !/^(?:[0-9]+|[IVX]+)$/u.test(scan.textAt(at))) continue
    // za 1. sv. války
    const short = scan.match(at + 2, /\s\p{Ll}{1,5}\.(?=\s\p{Ll})/uy)
    const { readings, noun } = phraseAt(scan, short === undefined ? at + 2 : scan.tokenAt(short.index + short[0].length, at + 2))
    const [first] = readings
    if (!isKnownNoun(noun) || first === undefined) continue
    const preposition = prepositionBefore(scan, at)
    const possible = readings.filter(reading => !reading.plural && oblique.includes(reading.case))
    const own = possible.find(reading => wanted.includes(reading.case)) ?? possible[0] ?? first
    return { noun, preposition, reading: { gender: first.gender, plural: false, case: own.case } }
  }
  return undefined
}

/** The gender of what was counted last: "ze 14 žádostí byly 2 zamítnuty", "4 osoby, z toho 1 těžce". */
export function lastCountedGender(scan: Scan, index: number): Gender | undefined {
  for (let at = index - 1; at >= 0 && index - at < reach; at -= 1) {
    if (scan.at(at).kind !== 'digits' || scan.at(at + 1).kind !== 'space') continue
    const { noun, readings } = phraseAt(scan, at + 1)
    if (noun === 'dětí' && scan.textAt(index) === '1') return 'n'
    if (isKnownNoun(noun)) return readings.find(reading => reading.plural === (scan.textAt(at) !== '1'))?.gender
  }
  return undefined
}

/** The gender of what is spoken of in the plural before: "psů bylo 5, z nichž 1". */
export function genderNamedBefore(scan: Scan, index: number): Gender {
  for (let at = scan.before(index), steps = 0; at >= 0 && steps < reach; at -= 1, steps += 1) {
    const word = scan.textAt(at).toLowerCase()
    const many = isKnownNoun(word) ? analyse(word).find(({ plural, case: inCase }) => plural && (inCase === 2 || inCase === 1)) : undefined
    if (many !== undefined) return many.gender
  }
  return lastCountedGender(scan, index) ?? 'm'
}

const oblique: readonly Case[] = [2, 3, 6, 7]
