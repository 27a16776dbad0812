import { governorBefore } from '../grammar/governor.ts'
import { isPreposition, type Governor } from '../grammar/governor-words.ts'
import { analyse, isKnownNoun } from '../grammar/analysis.ts'
import { isAbout, isWhere } from '../grammar/place.ts'
import { isVerb, objectCase } from '../grammar/verb.ts'
import { ordinal } from '../grammar/ordinal.ts'
import { choose, phraseAt, type Phrase } from '../grammar/phrase.ts'
import { cases, type Reading } from '../grammar/agreement.ts'
import { term } from '../grammar/phrase-form.ts'
import { unitAt } from './unit.ts'
import type { Scan } from '../reading/scan.ts'
import { caseOfDate } from './date.ts'
import { letterName } from '../letters.ts'
import { isGivenName, isSurnameInA, isWomanName } from './bearer.ts'
import { lastCountedGender, omittedBeforeEnd, omittedNoun, sharedNoun } from './omitted-noun.ts'
import { romanValue } from './roman.ts'

/** One number of a chain: 1., 2. a 3. třída; the place of the number and the place after its period. */
interface Link {
  readonly from: number
  readonly end: number
  readonly value: number
}

/** Ordinals before what they count: 5. ročník, ve 2. patře, XXI. století, 1.–3. třída, 90. léta. Gives the place after, or 0. */
export function ordinalBefore(scan: Scan, index: number): number {
  const first = linkAt(scan, index)
  if (first === undefined) return 0
  const chain = [first]
  for (let last = first; chain.length < 8;) {
    const next = nextLink(scan, last.end)
    if (next === undefined) break
    chain.push(next)
    last = next
  }
  const last = chain.at(-1) ?? first
  const decade = scan.match(last.end, /\s(?:stol|tisíc|led|únor|břez|dub|květ|červ|srp|zář|říj|list|pros)/uy) === undefined ? ofYearsBefore(scan, index, first.value) : undefined
  if (decade !== undefined) {
    for (const { from, end, value } of chain) scan.say(from, scan.isEnd(end) ? end - 1 : end, ordinal(value, decade))
    return last.end
  }
  if (!goesOn(scan, last, chain.length > 1)) return chain.length === 1 ? timeCount(scan, first) || withoutNoun(scan, first) : chainWithoutNoun(scan, chain)
  const governor = isInOrder(scan, index) ? inOrder : governorBefore(scan, index)
  const { readings, noun } = countedAfter(scan, first, last)
  const reading = remembered(scan, index, noun, governor)
    ?? ofSenate(scan, last.end)
    ?? ownerClass(scan, index, last.end)
    ?? classNamed(scan, index, last.end)
    ?? inMonth(scan, index, noun)
    ?? inThisMonth(scan, last.end)
    ?? (readings.length === 0 && isAfterPo(scan, index) ? countedTime : undefined)
    ?? ofCounted(scan, index, last.end, readings, governor)
    ?? omittedNoun(scan, index, scan.skipSpace(last.end), readings, governor)
    ?? placed(scan, index, readings, readingOf(readings, governor, noun !== '' && followsName(scan, index)))
  const isWay = /\s(?:do|na)\s/u.test(scan.text.slice(scan.at(first.end).start, scan.at(chain[1]?.from ?? first.end).start))
  const own: Reading = isWay && governor.kind === 'preposition' ? { ...reading, plural: isDecade(noun, last.value), case: governor.cases[0] ?? reading.case } : reading
  scan.say(first.from, first.end, `${ordinal(first.value, own)}${scan.at(first.end).kind === 'word' ? ' ' : ''}`)
  const dash = scan.match(first.end, /\s?[-–—]\s?(?=[0-9IVX])/uy)
  if (chain.length === 1 && isClass(scan, scan.skipSpace(first.end))) {
    const letter = scan.skipSpace(first.end)
    scan.say(letter, letter + 1, letterName(scan.textAt(letter)))
    return letter + 1
  }
  const unit = chain.length === 1 && inThisMonth(scan, first.end) === undefined && !isClass(scan, scan.skipSpace(first.end)) ? unitAt(scan, first.end) : undefined
  if (unit !== undefined) return unit.say(scan, term(unit.spoken).form(false, reading.case))
  if (chain.length > 1 && dash !== undefined) {
    scan.sayText(dash.index, dash.index + dash[0].length, ' až ')
    return scan.tokenAt(dash.index + dash[0].length, first.end)
  }
  return first.end
}

/** od 60. do 80. let */
const isDecade = (noun: string, value: number): boolean => value % 10 === 0 && /^(?:l[eé]ta?|letech|letům|lety)$/u.test(noun)

/** "léta 80. a 90.", "na konci let 80.": the years stand before. */
function ofYearsBefore(scan: Scan, index: number, value: number): Reading | undefined {
  const word = scan.textAt(scan.before(index)).toLowerCase()
  const inCase = yearsBefore[word]
  return inCase === undefined || value % 10 !== 0 || value > 90 ? undefined : { gender: 'n', plural: true, case: inCase }
}

const yearsBefore: Readonly<Record<string, Reading['case']>> = { léta: 1, let: 2, letům: 3, letech: 6, lety: 7 }

/** What a chain of ordinals counts: a noun, a class of a school (4. B), a floor (2. p.), a unit. */
function countedAfter(scan: Scan, first: Link, last: Link): Phrase {
  const shared = first === last ? sharedNoun(scan, first.end) : undefined
  if (shared !== undefined) return { readings: shared, noun: '' }
  if (isClass(scan, scan.skipSpace(last.end))) return { readings: anyCase('f'), noun: '' }
  const unit = inThisMonth(scan, last.end) === undefined ? unitAt(scan, last.end) : undefined
  if (unit !== undefined) return { readings: anyCase(term(unit.spoken).gender), noun: '' }
  if (scan.match(last.end, floor) !== undefined) return { readings: anyCase('n'), noun: '' }
  return phraseAt(scan, afterLink(scan, bracketAt(scan, last.end)))
}

const floor = /\sp\.(?!\s?(?:p\.|č\.|\p{Lu}))/uy

function linkAt(scan: Scan, index: number): Link | undefined {
  const { kind, text } = scan.at(index)
  if (kind === 'digits' && scan.textAt(index + 1) === ' ') return roundAt(scan, index)
  if (scan.textAt(index + 1) !== '.') return undefined
  const value = kind === 'digits' && text.length <= 4 && !(text.startsWith('0') && text.length > 1) ? Number(text) : kind === 'word' && !/^[LCDM]$/u.test(text) ? romanValue(text) : undefined
  return value === undefined || value === 0 ? undefined : { from: index, end: index + 2, value }
}

/** Round ordinals in groups: 10 000. návštěvník. */
function roundAt(scan: Scan, index: number): Link | undefined {
  const found = scan.match(index, /(?:[1-9][0-9]{0,2} 000|1 000 000)\.(?=\s\p{Ll})/uy)
  return found === undefined ? undefined : { from: index, end: scan.tokenAt(found.index + found[0].length, index), value: Number(found[0].replaceAll(/[ .]/gu, '')) }
}

function nextLink(scan: Scan, end: number): Link | undefined {
  const between = scan.match(end, respectively) ?? scan.match(end, /(?:\s?[-–—]\s?|,\s|\s(?:a|až|nebo|či|i|do|na|ani)\s(?:ve?\s)?(?:(?:po|út|st|čt|pá|so|ne|pondělí|úterý|střed[uy]|čtvrtka?|čtvrtek|pátek|pátku|sobot[uy]|neděl[ie])\s)?)(?=[0-9IVX]+\.)/uy)
  return between === undefined ? undefined : linkAt(scan, scan.tokenAt(between.index + between[0].length, end))
}

/** 5. A, 2.B: a class of a school. */
const isClass = (scan: Scan, index: number): boolean => scan.at(index).shape === 'letter' && /^[A-E]$/u.test(scan.textAt(index)) && (!/^[.)]$/u.test(scan.textAt(index + 1)) || scan.isEnd(index + 2))

/** "do 8., resp. 20. dne": both count the same. */
const respectively = /,?\s(?:resp\.|respektive|popř\.|popřípadě|příp\.|případně|ale|ne|nikoli)\s(?=[0-9IVX]+\.\s\p{Ll})/uy

/** "1. (nejnižší) stupeň": the place after the brackets, where the noun is. */
function bracketAt(scan: Scan, end: number): number {
  const found = scan.match(end, /\s\(\p{Ll}[^()0-9]{2,30}\)(?=\s\p{Ll})/uy)
  return found === undefined ? describedAt(scan, end) : scan.tokenAt(found.index + found[0].length, end)
}

/** "do 3., závěrečné etapy": the place after the comma, where an adjective has the noun of both. */
function describedAt(scan: Scan, end: number): number {
  if (scan.textAt(end) !== ',' || scan.match(end, /,\s\p{Ll}+(?:[áéíý]|ou|ém|[éí]ho|[éí]mu|[ýí]m)\s\p{Ll}{3}/uy) === undefined) return end
  const { noun, readings } = phraseAt(scan, end + 1)
  return isKnownNoun(noun) && readings.some(reading => !reading.plural) ? end + 1 : end
}

/** "2. a každá další": the word after the link agrees. */
function afterLink(scan: Scan, end: number): number {
  const found = scan.match(end, /\s(?:a|i|nebo)\s(?=(?:každ|další|následuj|poslední)\p{L}*)/uy)
  return found === undefined ? end : scan.tokenAt(found.index + found[0].length, end)
}

/** II. ÚS: the second senate, only named. */
const ofSenate = (scan: Scan, end: number): Reading | undefined => (scan.textAt(scan.skipSpace(end)) === 'ÚS' ? nothing : undefined)

/** "pohár patří 4. B": the class has it. */
const ownerClass = (scan: Scan, index: number, end: number): Reading | undefined =>
  isClass(scan, scan.skipSpace(end)) && scan.isAfter(index, /(?<=\p{L}{3,}\s(?:patř|nálež|připadl)\p{L}+\s)/uy) ? { gender: 'f', plural: false, case: 3 } : undefined

/** "třída II. A", "ve třídě 4. B": in the case of the word before. */
function classNamed(scan: Scan, index: number, end: number): Reading | undefined {
  const word = scan.textAt(scan.before(index)).toLowerCase()
  return isClass(scan, scan.skipSpace(end)) && word.startsWith('tříd') ? analyse(word).find(reading => !reading.plural) : undefined
}

/** The period makes an ordinal if a word in small letters follows; before a capital it ends a sentence. */
function goesOn(scan: Scan, { from, end, value }: Link, isChain: boolean): boolean {
  if (bracketAt(scan, end) > end || scan.match(end, respectively) !== undefined) return true
  const next = scan.at(scan.skipSpace(end))
  if (next.kind !== 'word') return false
  if (scan.at(end).kind !== 'space' && scan.at(end).kind !== 'word') return false
  if (isClass(scan, scan.skipSpace(end))) return true
  const isSmall = next.text === next.text.toLowerCase()
  const digits = scan.textAt(from)
  if (scan.at(from).kind === 'word' && /^\p{Lu}{2,4}$/u.test(next.text)) return true
  // 1. STAN, 2. ANO
  if (/^\p{Lu}{2,}$/u.test(next.text) && value > 1 && value < 21 && scan.textAt(scan.before(from)) === ',' && scan.text.slice(Math.max(0, scan.at(from).start - 200), scan.at(from).start).includes(`${String(value - 1)}. `)) return true
  if (/^\p{Lu}{2,4}$/u.test(next.text) && value < 13 && /^(?:[:(]|ve?|na|do|od|ze?|)$/iu.test(scan.textAt(scan.before(from)))) return true
  if (isSmall) return !(digits.length === 4 && /^(?:a|i|v|s|k|z|o|u|se|je|to|na|do|po|od|za)$/u.test(next.text))
  if (/^(?:ZŠ|MŠ|SŠ|ZUŠ|NP|PP|LF|ČR|FC|RK|ZK|RM|ZM)$/u.test(next.text)) return true
  if (isChain) return next.text.length > 1 && /^(?:Ročník|Základní|Mateřsk)/u.test(next.text)
  if (value < 100 && isRanked(scan, from)) return true
  const before = scan.textAt(scan.before(from))
  return value < 100 && /^(?:ve?|na|do|od|ze?|pro|po|při|tř|ul|ulic[ei]|třída|náměstí|nám|o|ke?)$/u.test(before) && phraseAt(scan, end).readings.length > 0 && !/^[A-ZÁ-Ž]{2,}$/u.test(next.text)
}

/** "2. byl Matyáš a 3. Jakub" */
const isRanked = (scan: Scan, from: number): boolean => scan.isAfter(from, /(?<=(?:^|[\s(])[0-9]{1,2}\.\s(?:byl|skončil|doběhl|dojel|zůstal|je)a?\s[^.;:!?]{2,40}(?:\sa|,)\s)/uy)

/** 2. t. m., 14. b. m.: a day of this month. */
const inThisMonth = (scan: Scan, end: number): Reading | undefined => (scan.match(end, /\s?[tb]\.\s?m\./uy) === undefined ? undefined : { gender: 'i', plural: false, case: 2 })

/** "V pořadí 3. ročník": the place in the order decides no case. */
const inOrder: Governor = { cases: [1, 4], kind: 'none' }

const isInOrder = (scan: Scan, index: number): boolean => scan.textAt(scan.before(index)) === 'pořadí' && /^ve?$/iu.test(scan.textAt(scan.before(scan.before(index))))

/** "oslaví SDH Lhota 130. výročí": the noun has one form for all cases, so the verb tells. */
const remembered = (scan: Scan, index: number, noun: string, { kind }: Governor): Reading | undefined =>
  (noun === 'výročí' && kind !== 'preposition' && objectCase(scan, index) === 4 ? { gender: 'n', plural: false, case: 4 } : undefined)

/** "ve 2 splátkách, 1. do května, 2. do listopadu": one of those that were counted. */
function ofCounted(scan: Scan, index: number, end: number, readings: readonly Reading[], { kind }: Governor): Reading | undefined {
  if (readings.length > 0 || kind === 'preposition' || !/^[,;:–]$/u.test(scan.textAt(scan.before(index))) || !isPreposition(scan.textAt(scan.skipSpace(end)))) return undefined
  const gender = lastCountedGender(scan, index)
  return gender === undefined ? undefined : { gender, plural: false, case: 1 }
}

const countedTime: Reading = { gender: 'f', plural: false, case: 6 }

const isAfterPo = (scan: Scan, index: number): boolean => /^po$/iu.test(scan.textAt(scan.before(index))) && !scan.wasSaid(scan.before(index))

/** "již po 24." at the end of a sentence or clause: for the twenty-fourth time. */
function timeCount(scan: Scan, { from, end, value }: Link): number {
  const isLast = scan.isEnd(end)
  if (!isAfterPo(scan, from) || value > 999 || !(isLast || /^[,;)–]$/u.test(scan.textAt(scan.skipSpace(end))))) return 0
  scan.say(from, isLast ? end - 1 : end, ordinal(value, countedTime))
  return end
}

/** "1. sourozenec 4 500 Kč, 2. 3 600 Kč, 3. 2 700 Kč": the noun is named once. */
function listed(scan: Scan, from: number, end: number, value: number): Reading | undefined {
  if (value < 2 || value > 20 || !/^[,;:]$/u.test(scan.textAt(scan.before(from))) || scan.at(scan.skipSpace(end)).kind !== 'digits') return undefined
  for (let at = from - 1; at >= 0 && from - at < 60; at -= 1) {
    if (scan.textAt(at) !== '1' || scan.textAt(at + 1) !== '.') continue
    const [first] = phraseAt(scan, at + 2).readings
    return first === undefined ? undefined : { gender: first.gender, plural: false, case: 1 }
  }
  return undefined
}

const results = /(?<=(?:pohár|výsled|pořadí|závod|turnaj|lig|kategori|soutěž|mistrovstv|žen[ay]|muž|žá[kc]|dorost|junio|přebor|běh|umíst|nejlepší)[^.!?:]{0,60}:\s(?:[^!?]{0,120}[,;–]\s)?)/iuy
const winner = /\.\s(?<first>\p{Lu}\p{Ll}+)(?:\s(?<second>\p{Lu}\p{Ll}+))?/uy

/** "Pohár žen: 1. Krhov, 2. Telnice": who won stands after the number. */
function ofResult(scan: Scan, from: number, end: number, value: number): Reading | undefined {
  if (value > 20 || !scan.isAfter(from, results)) return undefined
  const { first, second } = scan.match(end - 1, winner)?.groups ?? {}
  if (first === undefined || (second === undefined && isKnownNoun(first.toLowerCase()))) return undefined
  const names = second === undefined ? [first] : [first, second]
  const isPerson = isGivenName(first) || isSurnameInA(first)
  const gender = isPerson ? (isWomanName(names) ? 'f' : 'm') : /[ae]$/u.test(first) ? 'f' : first.endsWith('o') ? 'n' : 'i'
  return { gender, plural: false, case: 1 }
}

/** "do cíle dojel 12.", "skončily 3., ztráta": by the ending of the verb. */
function rankReached(scan: Scan, from: number, end: number): Reading | undefined {
  if (!scan.isEnd(end) && !/^[,;)]$/u.test(scan.textAt(scan.skipSpace(end)))) return undefined
  const ending = scan.match(from, reached)?.groups?.['ending']
  return ending === undefined ? undefined : subjects[ending]
}

const reached = /(?<=(?<!\p{L})(?:doje|doběh|dokonči|skonči|umísti|přiběh|zařadi|finišova|dopad|proťa|zaja)l(?<ending>[aoiy]?)(?:\s(?:se|jsme|jsem|až|jako|celkově|těsně|nakonec|opět|pouze|jen|ve? \p{L}+)){0,3}\s)/iuy

/** Who it was, by the ending of the verb: dojel, dojela, dojelo, dojeli, dojely. */
const subjects: Readonly<Record<string, Reading>> = {
  '': { gender: 'i', plural: false, case: 1 },
  a: { gender: 'f', plural: false, case: 1 },
  o: { gender: 'n', plural: false, case: 1 },
  i: { gender: 'm', plural: true, case: 1 },
  y: { gender: 'f', plural: true, case: 1 },
}

function withoutNoun(scan: Scan, { from, end, value }: Link): number {
  const reading = listed(scan, from, end, value) ?? ofResult(scan, from, end, value) ?? rankReached(scan, from, end) ?? omittedHere(scan, { from, end, value })
  if (reading === undefined) return 0
  scan.say(from, scan.isEnd(end) ? end - 1 : end, ordinal(value, reading))
  return end
}

/** "nejvíc bytů získali ve 4. čtvrtletí, nejmíň v 1. a 2." */
function chainWithoutNoun(scan: Scan, chain: readonly Link[]): number {
  const [first, last] = [chain[0], chain.at(-1)]
  if (first === undefined || last === undefined || chain.some(({ value }) => value > 99)) return 0
  const reading = omittedBeforeEnd(scan, first.from, last.end, governorBefore(scan, first.from))
  if (reading === undefined) return 0
  for (const { from, end, value } of chain) scan.say(from, scan.isEnd(end) ? end - 1 : end, ordinal(value, reading))
  return last.end
}

const omittedHere = (scan: Scan, { from, end, value }: Link): Reading | undefined => (value < 100 ? omittedBeforeEnd(scan, from, end, governorBefore(scan, from)) : undefined)

/** A day of a month stands in the genitive, "3. středu" is a time; where the month has one form for all cases, a preposition can ask otherwise. */
function inMonth(scan: Scan, index: number, noun: string): Reading | undefined {
  if (/^(?:září|listopadu)$/u.test(noun)) return { gender: 'i', plural: false, case: caseOfDate(scan, index) }
  if (noun === 'středu') return { gender: 'f', plural: false, case: 4 }
  return /^(?:ledna|února|března|dubna|května|června|července|srpna|října|prosince)$/u.test(noun) ? { gender: 'i', plural: false, case: 2 } : undefined
}

const anyCase = (gender: Reading['gender']): readonly Reading[] => cases.map(inCase => ({ gender, plural: false, case: inCase }))

/** "na 25. schůzi" is where something happens, unless a word before asks where to. */
function placed(scan: Scan, index: number, readings: readonly Reading[], found: Reading): Reading {
  if (found.case !== 4) return found
  const local = readings.find(reading => reading.case === 6 && reading.plural === found.plural && reading.gender === found.gender)
  return local !== undefined && (isWhere(scan, index) || isAbout(scan, index)) ? local : found
}

function readingOf(readings: readonly Reading[], governor: Governor, follows: boolean): Reading {
  const singular = readings.filter(reading => !reading.plural)
  const fits = (list: readonly Reading[]): boolean => governor.cases.some(one => list.some(reading => reading.case === one))
  const isPlural = singular.length === 0 || (governor.cases.length > 0 && !fits(singular) && fits(readings))
  const pool = isPlural ? readings : singular
  const found = choose(pool, governor)
  const isOpen = new Set(pool.map(reading => reading.case)).size > 4
  if (isOpen && governor.kind === 'none' && follows) return pool.find(reading => reading.case === 2) ?? pool[0] ?? found ?? nothing
  if (found !== undefined && (governor.cases.length === 0 || governor.cases.includes(found.case) || governor.kind !== 'preposition')) return found
  return found ?? { ...nothing, case: governor.cases[0] ?? 1 }
}

const nothing: Reading = { gender: 'i', plural: false, case: 1 }

/** After a word that is no verb the genitive is usual: památky 20. stol. */
const followsName = (scan: Scan, index: number): boolean => {
  let at = scan.before(index)
  while (/^(?:[0-9]+|[IVX]+|[.,–-]|a|až)$/u.test(scan.textAt(at))) at = scan.before(at)
  const { kind, text } = scan.at(at)
  return kind === 'word' && text.length > 3 && !isVerb(text.toLowerCase()) && !/(?:[eě]n|án)[aoiy]?$/u.test(text)
}

