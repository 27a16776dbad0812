import { cases, type Case } from '../grammar/agreement.ts'
import { cardinal } from '../grammar/cardinal.ts'
import { governorBefore } from '../grammar/governor.ts'
import { isVerb } from '../grammar/verb.ts'
import { term } from '../grammar/phrase-form.ts'
import { letterName } from '../letters.ts'
import type { Scan } from '../reading/scan.ts'
import { takesAccusative } from './accusative-o.ts'
import { passiveBefore } from './passive.ts'
import { isOfClass } from '../grammar/word-class.ts'

const parts: Readonly<Record<string, string>> = { '§': 'paragraf', '§§': 'paragraf', 'odst': 'odstavec', 'písm': 'písmeno', 'pís': 'písmeno', 'čl': 'článek' }
const opening = /(?<mark>§§?|(?:odst|písm|pís|čl)\.)\s?/uyi
/** A letter needs its bracket, but not at once after "písm.", nor at the end of such a list: písm. b, c a d. */
const bareFirst = /(?<letter>[a-zčřšž])(?![\p{L}\p{N}])/uy
const bareNext = /(?<letter>[b-jl-np-rtw-yčřšž]|[aikosuvz](?=[,.;]|$))(?![\p{L}\p{N}])/uy
const item = /(?<letter>[a-zčřšž])\)|(?<number>[0-9]+(?:\.[0-9]{1,3}(?!\p{L}))*)(?<suffix>[a-z](?![\p{L}]))?|(?<roman>[IVX]+)(?![\p{L}])/uy
const link = /\s?(?:,|a|až|nebo|či|[-–])\s?(?=(?:[0-9]+(?![0-9]*\.\s?[0-9])|[a-z](?:\)|(?![\p{L}\p{N}]))))/uy

/** § 5 odst. 2 písm. a): every part stands in the case of the first, in the plural if several are named. Gives the place after, or 0. */
export function law(scan: Scan, index: number): number {
  const opened = scan.textAt(index) === '§' || scan.textAt(index + 1) === '.' ? scan.match(index, opening) : undefined
  if (opened === undefined) return 0
  let inCase = caseOf(scan, index)
  let at = index
  let level = 0
  for (let found: RegExpExecArray | undefined = opened; found !== undefined; found = scan.match(scan.skipSpace(skipComma(scan, at)), opening)) {
    const own = levelOf(found.groups?.['mark'] ?? '')
    // odst. 4 čl. 5: the paragraph of an article
    if (own < level && scan.textAt(at) !== ',') inCase = 2
    const end = sayPart(scan, scan.tokenAt(found.index, index), found, inCase)
    if (end === 0) break
    level = own
    at = end
  }
  return at === index ? 0 : at
}

/** From the whole to its part: § and čl., odst., písm. */
const levelOf = (mark: string): number => (/^pís/iu.test(mark) ? 3 : /^odst/iu.test(mark) ? 2 : 1)

const skipComma = (scan: Scan, index: number): number =>
  scan.textAt(index) === ',' && scan.match(scan.skipSpace(index + 1), opening) !== undefined ? index + 1 : index

interface Item {
  readonly start: number
  readonly end: number
  readonly spoken: string
}

function sayPart(scan: Scan, index: number, found: RegExpExecArray, inCase: Case): number {
  const mark = found.groups?.['mark'] ?? ''
  const lemma = parts[mark.replace('.', '').toLowerCase()]
  const first = scan.tokenAt(found.index + found[0].length, index)
  const { items, end } = itemsAt(scan, first, lemma === 'písmeno')
  if (lemma === undefined || items.length === 0) return 0
  const isPlural = items.length > 1
  const isGlued = found[0].length === mark.length
  const form = !isPlural && lemma === 'písmeno' && inCase === 2 ? 'písmene' : term(lemma).form(isPlural, inCase)
  scan.sayText(found.index, found.index + mark.length, `${form}${isGlued ? ' ' : ''}`)
  for (const { start, end: itemEnd, spoken } of items) scan.sayText(start, itemEnd, spoken)
  return end
}

/** The numbers or letters after a mark: 1, 2 a 5; a) až c). "odst. 4, c)" is no list: the letter is of another level. */
function itemsAt(scan: Scan, first: number, areLetters: boolean): { readonly items: readonly Item[]; readonly end: number } {
  const items: Item[] = []
  let end = first
  let at = first
  let dash: Item | undefined
  for (;;) {
    const found = scan.match(at, item) ?? (areLetters ? scan.match(at, items.length === 0 ? bareFirst : bareNext) : undefined)
    if (found === undefined || (items.length > 0 && isLetter(found) !== (areLetters || isLetter(scan.match(first, item))))) return { items, end }
    if (dash !== undefined) items.push(dash)
    items.push({ start: found.index, end: found.index + found[0].length, spoken: itemName(found) })
    end = scan.tokenAt(found.index + found[0].length, at)
    const linked = scan.match(end, link)
    if (linked === undefined) return { items, end }
    dash = /[-–]/u.test(linked[0]) ? { start: linked.index, end: linked.index + linked[0].length, spoken: ' až ' } : undefined
    at = scan.tokenAt(linked.index + linked[0].length, end)
  }
}

const isLetter = (found: RegExpExecArray | undefined): boolean => found?.groups?.['letter'] !== undefined

function itemName({ groups }: RegExpExecArray): string {
  const letter = groups?.['letter']
  if (letter !== undefined) return letterName(letter)
  const roman = groups?.['roman']
  if (roman !== undefined) return cardinal(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].indexOf(roman) + 1)
  const suffix = groups?.['suffix']
  // čl. 3.2 is tři tečka dva
  return [(groups?.['number'] ?? '').split('.').map(number => cardinal(Number(number))).join(' tečka '), ...(suffix === undefined ? [] : [letterName(suffix)])].join(' ')
}

/** The case of the first part: after a preposition its case, after a noun (ustanovení, písmeno) the genitive; in brackets it is only named. */
function caseOf(scan: Scan, index: number): Case {
  const first = documentBefore(scan, firstJoined(scan, index))
  if (/^[([]$/u.test(scan.textAt(scan.before(first)))) return 1
  // "na řízení se § 5 použije": no one would say se before p, o or č, so it belongs to the verb
  if (scan.textAt(scan.before(first)) === 'se') return 1
  const governor = governorBefore(scan, first)
  const [usual] = governor.cases
  if (passiveBefore(scan, first, 'i')) return 7
  if (usual === undefined || governor.kind === 'modifier') return 1
  const word = scan.textAt(scan.before(first)).toLowerCase()
  if (governor.kind === 'after noun' && isOfClass(word, 'document')) return 1
  if (/^(?:pod|nad|před)$/u.test(word)) return 7
  if ((word === 'v' || word === 've') && cases.includes(6)) return 6
  if (word === 'o') return takesAccusative(scan, scan.before(first)) ? 4 : 6
  return usual
}

/** "na základě nařízení (EU) 2016/679 a § 28": what governs the document governs the citation too. */
function documentBefore(scan: Scan, index: number): number {
  const length = scan.match(index, joinedDocument)?.groups?.['document']?.length
  return length === undefined ? index : scan.backTo(scan.at(index).start - length, index)
}

const joinedDocument = /(?<=(?<!\p{L})(?<document>(?:nařízení|zákon\p{Ll}{0,2}|vyhlášk\p{Ll}{1,2}|směrnic\p{Ll}{1,2})\s(?:\p{Ll}+\s)?(?:\(\p{L}+\)\s)?(?:č\.\s)?[0-9]+\/[0-9]+(?:\sSb\.)?,?\s(?:a|i|nebo|či)\s))/uy

const joining = /^(?:a|nebo|i|či|ani|anebo|popřípadě|případně|respektive|,)$/u
const reach = 60

/** Where the first of the citations begins that are joined to this one: podle § 62 odst. 6 zákona a § 22a. */
function firstJoined(scan: Scan, index: number): number {
  let first = index
  for (let at = scan.before(index), steps = 0; joining.test(scan.textAt(at)) && at >= 0; at = scan.before(first)) {
    for (at = scan.before(at); !/^(?:§|[Čč]l)$/u.test(scan.textAt(at)); at = scan.before(at), steps += 1) if (at < 0 || steps > reach || endsClause(scan, at)) return first
    while (scan.textAt(at - 1) === '§') at -= 1
    first = at
  }
  return first
}

const endsClause = (scan: Scan, at: number): boolean => {
  const { kind, text } = scan.at(at)
  const isItem = text === ')' && /^\p{Ll}$/u.test(scan.textAt(at - 1))
  return (!isItem && /^[()[\]:;!?]$/u.test(text)) || (kind === 'word' && (text === 'se' || isVerb(text)))
}
