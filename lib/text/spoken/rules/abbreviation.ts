import { abbreviations, type AbbreviationsRow } from '../abbreviations.table.ts'
import { companyNouns } from '../../sentences/company-nouns.table.ts'
import { isKnownNoun } from '../grammar/analysis.ts'
import { isDegree, isHalfYear } from '../grammar/phrase-form.ts'
import type { Scan, Token } from '../reading/scan.ts'
import { shortForm } from '../reading/short-form.ts'
import { abbreviatedAdjective, adjectiveAfter } from './abbreviated-adjective.ts'
import { abbreviatedNoun, isAfterOrdinal } from './abbreviated-noun.ts'
import { born } from './life.ts'
import { represented } from './represented.ts'
import { river } from './river.ts'

interface Entry {
  readonly pattern: RegExp
  readonly spoken: string
  readonly kind: AbbreviationsRow[2]
  /** A word of its own too: at the end of a sentence it is that word (případ., nemoc.). */
  readonly isWord: boolean
  /** Its first word ends with a period. */
  readonly hasPeriod: boolean
}

/** Only the first letter may be a capital instead: "Č. j." is "č. j.", "Sb." is not "sb.". */
const escaped = (text: string): string => shortForm(text).replace(/^\p{Ll}/u, letter => `[${letter}${letter.toUpperCase()}]`)

/** "ml. žá*" is an abbreviation only before such a word, which is not part of it. */
function patternOf(written: string): string {
  const [, short = written, stem] = /^(.+?)\s(\S+)\*$/u.exec(written) ?? []
  if (stem !== undefined) return `${escaped(short)}(?=\\s?${stem})`
  return `${escaped(written)}${written.endsWith('.') ? '' : '(?!\\p{L})'}`
}

/** Entries by the first word of the abbreviation, longest first; those that are one only before a certain word (st. úřad) apart. */
const entries = new Map<string, Entry[]>()
const boundEntries = new Map<string, Entry[]>()
// An adjective steps back where no noun agrees, so it is asked before a noun: div. představení, div. Husa na provázku.
for (const [written, spoken, kind, also] of [...abbreviations].sort((one, other) => other[0].length - one[0].length || Number(other[2] === 'adjective') - Number(one[2] === 'adjective'))) {
  const first = /^\p{L}+/u.exec(written)?.[0] ?? ''
  const entry = { pattern: new RegExp(patternOf(written), 'uy'), spoken, kind, isWord: also === 'word', hasPeriod: written.charAt(first.length) === '.' }
  const own = written.endsWith('*') ? boundEntries : entries
  own.set(first, [...(own.get(first) ?? []), entry])
}

/** An abbreviation may begin with this word. */
export const isAbbreviated = ({ shape, text }: Token): boolean => firstWords.has(text) || (shape !== 'small' && firstWords.has(lowerFirst(text)))
const firstWords = new Set([...entries.keys(), ...boundEntries.keys()])

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

const none: readonly Entry[] = []

function candidatesFor({ shape, text }: Token, from: ReadonlyMap<string, readonly Entry[]>): readonly Entry[] {
  const same = from.get(text)
  const small = shape === 'small' ? undefined : from.get(lowerFirst(text))
  return same === undefined || small === undefined ? (same ?? small ?? none) : [...same, ...small]
}

/** Abbreviations before a certain word; asked for before days, as "ve st. správě" is no Wednesday. Gives the place after, or 0. */
export function boundAbbreviation(scan: Scan, index: number): number {
  return sayFirst(scan, index, candidatesFor(scan.at(index), boundEntries))
}

/** All other abbreviations of the table. Gives the place after, or 0. */
export function abbreviation(scan: Scan, index: number): number {
  const word = scan.textAt(index)
  const candidates = candidatesFor(scan.at(index), entries)
  if (candidates.length === 0) return 0
  const said = above(scan, index, word) || rate(scan, index, word)
  return said > 0 || isShortSurname(scan, index, word) ? said : sayFirst(scan, index, candidates)
}

/** Says the first entry that stands here. Gives the place after, or 0. */
function sayFirst(scan: Scan, index: number, candidates: readonly Entry[]): number {
  const hasPeriod = scan.textAt(index + 1) === '.'
  for (const entry of candidates) {
    if (entry.hasPeriod && !hasPeriod) continue
    const found = scan.match(index, entry.pattern)
    if (found === undefined) continue
    const end = scan.tokenAt(found.index + found[0].length, index)
    const isStage = found[0] === 'st.' && isDegree(scan, end)
    if ((entry.isWord && scan.isEnd(end)) || (goesOn.test(scan.text.charAt(found.index + found[0].length)) && !isStage)) continue
    const form = isStage ? abbreviatedNoun(scan, index, 'stupeň', found[0]) : formOf(scan, index, end, entry.spoken, entry.kind, found[0])
    if (form === undefined) continue
    sayForm(scan, index, end, form, entry.kind)
    return end
  }
  return 0
}

/** Says the form; a full stop that ends the sentence too stays, a missing space comes. */
function sayForm(scan: Scan, index: number, end: number, form: string, kind: AbbreviationsRow[2]): void {
  const hasPeriod = scan.textAt(end - 1) === '.'
  const isCapital = /^\p{Lu}(?!\p{Lu})/u.test(scan.textAt(index)) && /^\p{Ll}/u.test(form)
  const isSentenceEnd = hasPeriod && (scan.isEnd(end) || endsSentence(scan, end, kind))
  const isGlued = hasPeriod && /^(?:word|digits)$/u.test(scan.at(end).kind)
  const isGluedBefore = scan.at(index - 1).kind === 'digits'
  scan.say(index, isSentenceEnd ? end - 1 : end, `${isGluedBefore ? ' ' : ''}${isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form}${isGlued ? ' ' : ''}`)
}

/** Bakov n. Jizerou, Hodkovice p. Ještědem: the name after it shows what it is. */
function above(scan: Scan, index: number, word: string): number {
  const town = word === 'n' || word === 'p' ? nameBefore(scan, index) : ''
  if (!/^\p{Lu}\p{L}+$/u.test(town)) return 0
  const named = river(scan, index, town)
  if (named > 0) return named
  const found = scan.match(index, /[np]\.\s?(?=\p{Lu}\p{L}+(?:ou|em|í)(?!\p{L}))/uy)
  if (found === undefined) return 0
  scan.say(index, index + 2, `${word === 'n' ? 'nad' : 'pod'}${found[0].endsWith('.') ? ' ' : ''}`)
  return index + 2
}

/** 2x měs., 1× týd. */
const rates: Readonly<Record<string, string>> = { 'měs': 'měsíčně', 'roč': 'ročně', 'týd': 'týdně' }

function rate(scan: Scan, index: number, word: string): number {
  const spoken = rates[word]
  const { start } = scan.at(index)
  if (spoken === undefined || scan.textAt(index + 1) !== '.' || !scan.holdsAt(start, /(?<=[0-9]\s?(?:[x×]|krát)\s)/uy)) return 0
  scan.say(index, scan.isEnd(index + 2) ? index + 1 : index + 2, spoken)
  return index + 2
}

/** "Josef Č." is a man, not a number. */
const isShortSurname = (scan: Scan, index: number, word: string): boolean =>
  word.length === 1 && scan.at(index).shape === 'letter' && /^\p{Lu}\p{Ll}+$/u.test(scan.textAt(scan.before(index))) && !/^\p{Lu}\p{Ll}/u.test(scan.textAt(scan.skipSpace(index + 2)))

/** After a period the space may be missing before a number or a capital: č.5, ul.Dlouhá. */
const goesOn = /\p{Ll}/u

/** "předseda z. s. Sluníčko": what it is called comes after. */
const beforeItsName = new RegExp(`(?<=(?<!\\p{L})(?:${companyNouns.map(([stem]) => stem).join('|')})\\p{Ll}*\\s(?:[szová]\\.\\s?){2,3})`, 'iuy')

/** A capital after "atd." begins a sentence; after "ul." or "č." it does not. */
const endsSentence = (scan: Scan, end: number, kind: AbbreviationsRow[2]): boolean =>
  (kind === 'fixed' || kind === 'place') && scan.at(end).kind === 'space' && /^\p{Lu}\p{Ll}/u.test(scan.textAt(end + 1)) && scan.isAfter(end, atEnd) && !scan.isAfter(end, beforeItsName)

const atEnd = /(?<=(?:atd|apod|aj|atp|Sb|o|s|ú|r)\.)/uy

function formOf(scan: Scan, index: number, end: number, spoken: string, kind: AbbreviationsRow[2], written: string): string | undefined {
  const next = scan.at(scan.skipSpace(end))
  const isBeforeNumber = next.kind === 'digits' || /^[IVXLC]+$/u.test(next.text) || /^(?:.\)|:\s?[0-9]|č\.\s?[0-9])/u.test(scan.text.slice(next.start, next.start + 4))
  const hasPeriod = written.endsWith('.')
  switch (kind) {
    case 'fixed':
      return fixedForm(scan, index, end, spoken, written)
    case 'place':
      return /^\p{Lu}\p{L}+$/u.test(nameBefore(scan, index)) ? (/^(?:mladší|starší)$/u.test(spoken) ? withName(spoken, scan, index) : spoken) : undefined
    case 'number':
      // VS je rodné číslo
      if (written === 'VS' && /^(?:je|bude|uveďte)$/u.test(next.text)) return abbreviatedNoun(scan, index, spoken, written)
      if (spoken === 'linka' && /^(?:1[0-9]|20)[0-9]{2}$/u.test(next.text)) return /^ve?$/iu.test(scan.textAt(scan.before(index))) ? 'letech' : /^(?:z|ze|od|do)$/iu.test(scan.textAt(scan.before(index))) ? 'let' : 'léta'
      return isBeforeNumber || isAfterOrdinal(scan, index) ? abbreviatedNoun(scan, index, spoken, written) : undefined
    case 'noun':
      // do st. Raspenava: a station has a name
      if (spoken === 'stanice' && written === 'st.' && !/^\p{Lu}\p{Ll}/u.test(next.text)) return undefined
      if (spoken === 'řeka' && next.kind === 'digits') return abbreviatedNoun(scan, index, 'řádek', written)
      if (written.toLowerCase() === 'zast.' && !isStop(scan, index, next.text)) return undefined
      if (spoken === 'polovina' && isHalfYear(scan, end)) return abbreviatedNoun(scan, index, 'pololetí', written)
      if (spoken === 'polovina' && /^[0-9]{3,4}$/u.test(next.text) && scan.textAt(scan.skipSpace(end) + 1) !== '.') return abbreviatedNoun(scan, index, 'položka', written)
      if (spoken === 'náměstí' && !isSquare(scan, index, next.text) && !(/^\p{Lu}$/u.test(next.text) && scan.textAt(scan.skipSpace(end) + 1) === '.')) return undefined
      return !hasPeriod && next.kind !== 'digits' && written.length < 3 ? undefined : abbreviatedNoun(scan, index, spoken, written)
    case 'adjective':
      if (spoken === 'roční' && isAfterOrdinal(scan, index)) return abbreviatedNoun(scan, index, 'ročník', written)
      // "Mnoho měst. Kraj …": before a capital it is a word at the end of a sentence
      if (!/^\p{Ll}/u.test(next.text) && /^(?:osobní|speciální|praktický)$/u.test(spoken)) return adjectiveAfter(scan, index, spoken)
      if (/^\p{Lu}/u.test(next.text) && !/^(?:takzvaný|svatý|katastrální|blahoslavený|ctihodný|nejsvětější)$/u.test(spoken)) return undefined
      return abbreviatedAdjective(scan, index, end, spoken)
    default:
      return kind satisfies never
  }
}

/** "u zast. Poliklinika": a stop has a name after it; "obec, zast. starostou" is represented. */
const isStop = (scan: Scan, index: number, next: string): boolean =>
  /^\p{Lu}/u.test(next) && /^(?:u|od|do|ze?|na|ve?|k|ke|přes|mezi|za|před|po|a|)$/iu.test(scan.textAt(scan.before(index)))

/** "k nám." is a pronoun; a square has a name after or before it: nám. Míru, Masarykovo nám. */
const isSquare = (scan: Scan, index: number, next: string): boolean =>
  /^(?:\p{Lu}|[0-9])/u.test(next) && (scan.textAt(index) === 'Nám' || /^(?:|[,(:;„/–-]|[0-9]+|a|i|[Nn]a|z|do|u|od|přes|kolem|okolo|po|mezi|pod|vedle|poblíž|naproti|podél|blízko|nedaleko|uprostřed|vůči|adres\p{L}|centr\p{L}+|uzavírk\p{L}|prostor\p{L}*|oprav\p{L}|úprav\p{L}|rekonstrukc\p{L}|zastávk\p{L}|parkovišt\p{L}|kašn\p{L})$/iu.test(scan.textAt(scan.before(index)))) || /^\p{Lu}.*(?:o|é|ém|ého|ému|ým|ově|ova|ovu|u)$/u.test(scan.textAt(scan.before(index)))

/** The name before an abbreviation, its own period left out: Jbc. n. N. */
const nameBefore = (scan: Scan, index: number): string => (scan.textAt(scan.before(index)) === '.' ? scan.textAt(scan.before(index) - 1) : scan.textAt(scan.before(index)))

/** Jana Nováka ml. is Jana Nováka mladšího. */
function withName(spoken: string, scan: Scan, index: number): string {
  const name = nameBefore(scan, index)
  const first = scan.textAt(scan.before(scan.before(index)))
  if (/ovi$|ému$/u.test(name)) return `${spoken}mu`
  if (/(?:[^o]em|ým)$/u.test(name)) return `${spoken}m`
  return /ého$/u.test(name) || (/[^v]a$/u.test(name) && /^(?:pan[ae]|\p{Lu}\p{L}*[ae])$/u.test(first)) ? `${spoken}ho` : spoken
}

/** Two-letter abbreviations are also initials: "a. s." must follow a name, "min." and "max." a number or an amount. */
function fixedForm(scan: Scan, index: number, end: number, spoken: string, written: string): string | undefined {
  if (/^(?:min|max|ev|prům)\.$/iu.test(written)) {
    const next = scan.at(scan.skipSpace(end))
    if (spoken === 'minimálně' && /^(?:stolet|rok|roc|týdn|týden|měsíc|obdob|let(?!ech)|sezon|dnů|dnech)/u.test(next.text)) return abbreviatedAdjective(scan, index, end, 'minulý')
    if (isKnownNoun(next.text) && spoken !== 'eventuálně') return abbreviatedAdjective(scan, index, end, spoken.replace(/lně$/u, 'lní').replace(/rně$/u, 'rný'))
    return next.kind === 'digits' || /^\p{Ll}/u.test(next.text) ? spoken : undefined
  }
  // angl. is in English, but angl. jazyk is a language
  if (/[cs]ky$/u.test(spoken) && isKnownNoun(scan.textAt(scan.skipSpace(end)))) return abbreviatedAdjective(scan, index, end, spoken.replace(/y$/u, 'ý'))
  if (spoken === 'narozen') return born(scan, index)
  if (spoken === 'zastoupený') return represented(scan, index)
  if (/^f[ay]$/u.test(written) && !/^\p{Lu}/u.test(scan.textAt(scan.skipSpace(end)))) return undefined
  if (/^(?:dop|odp|red|lat|ap)\.$/u.test(written) && /^\p{Lu}/u.test(scan.textAt(index))) return undefined
  return spoken
}
