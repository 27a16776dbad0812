import { analyse, isKnownNoun } from '../grammar/analysis.ts'
import { isDirect, type Case, type Gender } from '../grammar/agreement.ts'
import { amountName, coins, formBefore, formWith, termAfter, type Amount } from '../grammar/count.ts'
import { cardinal, greatest, type NumeralForm } from '../grammar/cardinal.ts'
import { listOf, withinList, type ReadCounted } from '../grammar/coordination.ts'
import { governorBefore } from '../grammar/governor.ts'
import { type Governor, free } from '../grammar/governor-words.ts'
import { isNoun } from '../grammar/noun.ts'
import { phraseAt, type Phrase } from '../grammar/phrase.ts'
import { term, type Term } from '../grammar/phrase-form.ts'
import { isWhere } from '../grammar/place.ts'
import { hasMeans, isDoneByMany, object } from '../grammar/verb.ts'
import type { Scan } from '../reading/scan.ts'
import { countedOtherwise } from './counted-otherwise.ts'
import { endOfList, isLabel, isNumbered, isYear, type Numbers } from './label.ts'
import { literalAt, type Literal } from './literal.ts'
import { genderNamedBefore, lastCountedGender } from './omitted-noun.ts'
import { unitAdjective } from './unit-adjective.ts'
import { unitAt, type Unit } from './unit.ts'
import { rangeLink } from './range.ts'
import { isOfClass } from '../grammar/word-class.ts'

/** Numbers with what they count: 5 %, 15–20 lidí, 1,5 mil. Kč, ve 3 obcích. Gives the place after, 0 if there is none. */
export function quantity(scan: Scan, index: number): number {
  const numbers = numbersAt(scan, index)
  if (numbers === undefined) return 0
  const unit = unitAt(scan, numbers.end)
  const adjectiveEnd = unit === undefined ? 0 : unitAdjective(scan, numbers.parts, numbers.end, unit)
  if (adjectiveEnd > 0) return adjectiveEnd
  return unit === undefined ? sayCounted(scan, numbers) : sayWithUnit(scan, numbers, unit)
}

function numbersAt(scan: Scan, index: number): Numbers | undefined {
  const sign = /^[-−–+±]$/u.test(scan.textAt(index)) ? index : -1
  const from = sign < 0 ? index : index + 1
  const first = literalAt(scan, from)
  if (first === undefined) return undefined
  const parts = [{ from, literal: first, sign }]
  const unitBetween = unitAt(scan, first.end)
  const dash = scan.match(first.end, /\s?[-–—]\s?(?=[0-9])/uy)
  if (dash === undefined) return { parts, end: first.endOfPrice }
  if (unitBetween !== undefined && unitBetween.end < first.end) return undefined
  const next = scan.tokenAt(scan.at(first.end).start + dash[0].length, first.end)
  const second = literalAt(scan, next)
  // 10 – 4 = 6
  if (second !== undefined && scan.match(second.end, /\s?=\s?[0-9]/uy) !== undefined) return { parts, end: first.endOfPrice }
  const isRange = second !== undefined && (second.whole > first.whole || dash[0].includes('–') || isShortYear(scan, from, first, second))
  if (!isRange) return { parts, end: first.endOfPrice }
  return { parts: [...parts, { from: next, literal: second, sign: -1 }], end: second.endOfPrice }
}

/** v letech 1939-45 */
const isShortYear = (scan: Scan, from: number, first: Literal, second: Literal): boolean =>
  first.whole > 1000 && first.whole < 2200 && second.whole > first.whole % 100 && second.whole < 100 && /^(?:let|letech|letům|lety|léta|rok\p{L}*|roce|sezon\p{L}|[rl]|\()$/iu.test(scan.textAt(scan.textAt(scan.before(from)) === '.' ? scan.before(from) - 1 : scan.before(from)))

/** A sign belongs to the number: do −10 °C. */
function startOf({ parts: [first] }: Numbers): number {
  if (first === undefined) return 0
  return first.sign < 0 ? first.from : first.sign
}

function saySigns(scan: Scan, { parts }: Numbers): void {
  const [first, second] = parts
  if (first !== undefined && first.sign >= 0) {
    const name = { '+': 'plus', '±': 'plus minus' }[scan.textAt(first.sign)] ?? 'minus'
    scan.say(first.sign, first.sign + 1, `${name} `)
  }
  if (first !== undefined && second !== undefined) scan.say(first.literal.end, second.from, rangeLink(scan, first.from))
}

/** "Proti byl 1.", "1 se zdržel." */
const isMasculineOne = (scan: Scan, first: number, { whole, decimals, end }: Literal): boolean =>
  whole === 1 && decimals === '' && (/^(?:byl|nebyl|hlasoval|zůstal|zbyl|přišel)$/u.test(scan.textAt(scan.before(first))) || scan.match(end, /\s(?:(?:se|si)\s\p{Ll}+l|(?:ne)?byl|(?:ne)?hlasoval|chyběl|odešel)(?!\p{L})/uy) !== undefined)

/** "4 z 5 dětí a 1 z 20 seniorů": each is for itself. */
const isShare = (scan: Scan, first: number, end: number): boolean =>
  scan.match(end, /\sze?\s[0-9]/uy) !== undefined && scan.isAfter(first, /(?<=[0-9]\sze?\s[0-9]+\s[^,;.]{2,40}(?:,|\s(?:a|i))\s)/uy)

/** "Schválili novelu 102 hlasy": with no verb or preposition before, votes are the means. */
const votes = (governor: Governor): Governor => (governor.kind === 'preposition' || governor.kind === 'verb' ? governor : { kind: 'preposition', cases: [7] })

/** "zvolen 9 z 11 hlasů" */
const isVotes = (scan: Scan, end: number): boolean => scan.match(end, /\sze?\s(?:[0-9]+|všech)\s(?:hlasů|přítomných\shlasů)/uy) !== undefined

/** 2+1, 3+kk, 65+: sizes of flats and the like. */
const isSum = (scan: Scan, first: number, end: number): boolean => scan.match(end, /\s?\+\s?(?=[0-9k])|\+/uy) !== undefined || scan.match(scan.before(first), /\+\s(?=[0-9])/uy) !== undefined || (scan.textAt(first - 1) === '+' && /^[0-9\p{L}]+$/u.test(scan.textAt(first - 2)))

const named: NumeralForm = { case: 1, gender: 'i', agrees: false }

/** 150,- without a currency is in crowns. */
function sayPrice(scan: Scan, numbers: Numbers, first: number): number {
  const crown = term('koruna')
  saySigns(scan, numbers)
  for (const { from, literal } of numbers.parts) {
    const form = formWith(literal, crown.gender, governorBefore(scan, first))
    const name = amountName(literal, form)
    const isLast = literal.endOfPrice > literal.end
    scan.say(from, literal.endOfPrice, isLast ? `${name} ${termAfter(literal, crown, form.case)}` : name)
  }
  return sayPriceOf(scan, numbers.end)
}

/** "cukr 1 kg za 21,90": nothing else costs two decimals. */
const isPriceAlone = (scan: Scan, { parts }: Numbers, first: number, { decimals, end }: Literal): boolean =>
  parts.length === 1 && /^[1-9]0$/u.test(decimals) && /^za$/iu.test(scan.textAt(scan.before(first))) && (scan.isEnd(end) || /^[,;.)]$/u.test(scan.textAt(end)))

function sayCoins(scan: Scan, from: number, literal: Literal): number {
  const { coin, number } = coins(literal, term('koruna'), 'haléř', 4)
  scan.say(from, literal.end, `${number} ${coin}`)
  return literal.end
}

/** 200,-/ks, 400,-/tým: for one of what. */
function sayPriceOf(scan: Scan, index: number): number {
  const found = scan.match(index, /\/\s?(?=\p{L})/uy)
  const from = found === undefined ? index : scan.tokenAt(found.index + found[0].length, index)
  const word = scan.textAt(from)
  const unit = found === undefined ? undefined : unitAt(scan, from)
  if (found === undefined || (unit === undefined && !isNoun(word))) return index
  const { start } = scan.at(index)
  const end = unit?.end ?? from + 1
  const keepsPeriod = scan.textAt(end - 1) === '.' && scan.isEnd(end)
  scan.sayText(start, scan.at(end - 1).end - (keepsPeriod ? 1 : 0), ` za ${term(unit?.spoken ?? word).form(false, 4)}`)
  return end
}

/** A number in a list with what it counts; an ordinal, a unit or a bare number is none. */
const countedAt: ReadCounted = (scan, index) => {
  const literal = literalAt(scan, index)
  if (literal === undefined || scan.at(literal.end).kind !== 'space' || unitAt(scan, literal.end) !== undefined) return undefined
  const phrase = phraseAt(scan, literal.end)
  return phrase.readings.length === 0 ? undefined : { amount: literal, phrase }
}

/** "1 základní a 2 mateřské školy": the noun stands after the next number. */
function genderCountedNext(scan: Scan, end: number): Gender | undefined {
  const found = scan.match(end, /(?:\s\p{Ll}+){1,2}(?:,|\s(?:a|i|nebo))\s[0-9]+(?=\s\p{Ll})/uy)
  if (found === undefined) return undefined
  const { noun, readings } = phraseAt(scan, scan.tokenAt(found.index + found[0].length, end))
  return isKnownNoun(noun) ? readings[0]?.gender : undefined
}

/** "4 jednotky (2 profesionální a 2 dobrovolné)": adjectives alone have the gender of what was counted before. */
function withOmitted(scan: Scan, first: number, phrase: Phrase, next: number): Phrase {
  if (phrase.noun !== '' || phrase.readings.length === 0 || /[eěuí]c[ií]\p{L}{0,2}$/u.test(scan.textAt(scan.skipSpace(next)))) return phrase
  const gender = lastCountedGender(scan, first) ?? genderCountedNext(scan, next)
  const readings = phrase.readings.filter(reading => reading.gender === gender)
  return readings.length === 0 ? phrase : { ...phrase, readings }
}

/** "pro 3 a více dětí": the noun belongs to the more, so the number is alone. */
function besideMore(scan: Scan, end: number, phrase: Phrase, { cases: [wanted = 1] }: Governor): Phrase {
  const isMore = wanted !== 2 && phrase.readings.length > 0 && scan.match(end, /\s(?:a|nebo|či|i)\s(?:více|méně)\s/uy) !== undefined
  return isMore && phrase.readings.every(({ plural, case: inCase }) => !plural || inCase === 2) ? { ...phrase, readings: phrase.readings.map(reading => ({ ...reading, case: wanted })) } : phrase
}

/** A number before a written noun, or alone. */
function sayCounted(scan: Scan, numbers: Numbers): number {
  const last = numbers.parts.at(-1)
  if (last === undefined) return 0
  const first = startOf(numbers)
  if (last.literal.endOfPrice > last.literal.end) return sayPrice(scan, numbers, first)
  if (isPriceAlone(scan, numbers, first, last.literal)) return sayCoins(scan, last.from, last.literal)
  const counted = countedBy(scan, numbers, last.literal)
  const form = formOf(scan, counted)
  saySigns(scan, numbers)
  const otherwise = form === named || numbers.parts.length > 1 ? undefined : countedOtherwise(scan, first, last.literal, counted.phrase, counted.governor, form.case)
  if (otherwise !== undefined) {
    scan.say(last.from, last.literal.end, otherwise)
    return numbers.end
  }
  const shared = counted.lastListed ?? last.literal
  for (const { from, literal } of numbers.parts) {
    const own = literal === shared ? ofOne(scan, counted, form) : sharing(literal, shared, form, counted.phrase)
    scan.say(from, literal === last.literal ? literal.endOfPrice : literal.end, amountName(literal, own, isOfClass(counted.phrase.noun, 'halved')))
  }
  return numbers.end
}

/** A number with what stands around it. */
interface CountedHere {
  readonly numbers: Numbers
  readonly first: number
  readonly literal: Literal
  /** The last number of a list that shares what it counts: v 10, 13 a 15 hodin. */
  readonly lastListed: Literal | undefined
  /** The unit after such a list. */
  readonly unit: Unit | undefined
  readonly phrase: Phrase
  readonly governor: Governor
}

function countedBy(scan: Scan, numbers: Numbers, literal: Literal): CountedHere {
  const first = startOf(numbers)
  const { end, last: lastListed } = endOfList(scan, numbers.end)
  const unit = end === numbers.end ? undefined : unitAt(scan, end)
  const phrase = withOmitted(scan, first, phraseAt(scan, end), end)
  const nearest = governorOfCounted(scan, first, numbers.end, phrase)
  const isAlone = numbers.parts.length === 1 && lastListed === undefined && phrase.readings.length > 0
  const inList = isAlone ? listOf(scan, first, { amount: literal, phrase }, countedAt) : undefined
  // má 3 místní části a 1 ZŠ
  const governor = inList === undefined ? nearest : withinList(nearest.kind === 'none' ? governorBefore(scan, inList.first) : nearest, inList)
  return { numbers, first, literal, lastListed, unit, phrase, governor }
}

function governorOfCounted(scan: Scan, first: number, end: number, { noun }: Phrase): Governor {
  if (isShare(scan, first, end)) return free
  const isMeans = isVotes(scan, end) || (noun === 'hlasy' && !ofVotes.test(scan.textAt(scan.before(first))))
  return isMeans ? votes(governorBefore(scan, first)) : governorBefore(scan, first)
}

/** "zbylé 2 hlasy" are counted, not the means. */
const ofVotes = /^(?:pouhé|všechny|zbylé|chybějící|poslední|další|první)$/u

/** The form of the number that stands before what is counted; `named` if nothing declines it. */
function formOf(scan: Scan, counted: CountedHere): NumeralForm {
  const { first, governor, lastListed, literal, numbers, phrase, unit } = counted
  if (isOnlyNamed(scan, counted)) return named
  if (unit !== undefined) return formWith(literal, term(unit.spoken).gender, governor)
  const isShort = phrase.readings.length === 0 && literal.whole < 3
  return formBefore(lastListed ?? literal, besideMore(scan, numbers.end, phrase, governor), governor, isShort ? lastCountedGender(scan, first) : undefined)
}

/** Sizes of flats, years, labels and lists of numbers: they have no case. */
function isOnlyNamed(scan: Scan, { first, governor, numbers, phrase, unit }: CountedHere): boolean {
  if ((isSum(scan, first, numbers.end) && !isKnownNoun(phrase.noun)) || isYear(scan, numbers, phrase) || isLabel(scan, first, numbers.end)) return true
  if (unit === undefined && !phrase.readings.some(reading => reading.plural && reading.case === 2) && isNumbered(scan, first)) return true
  const isObject = governor.kind === 'verb' && governor.cases[0] === 2
  return phrase.readings.length === 0 && !isObject && /^(?:se|proti)$/iu.test(scan.textAt(scan.before(first)))
}

/** "psů bylo 5, z nichž 1 odchytili": one cannot have done what many did, so it is their object. */
const isOneOfThem = (scan: Scan, first: number, { end, whole, decimals }: Literal): boolean =>
  whole === 1 && decimals === '' && /^ni(?:ch|chž)$/u.test(scan.textAt(scan.before(first))) && scan.match(end, /\s\p{Ll}+(?:li|ly|jí|íme|eme|áme)(?!\p{L})/uy) !== undefined

/** What is particular to one: one of many, one where something is, an hour and a half. */
function ofOne(scan: Scan, { first, governor, literal, numbers, phrase }: CountedHere, form: NumeralForm): NumeralForm {
  const isOne = literal.whole === 1 && literal.decimals === ''
  if (isOneOfThem(scan, first, literal)) return { case: 4, gender: genderNamedBefore(scan, first), agrees: true }
  const chosen = isOne ? genderOfOne(scan, numbers.end) : undefined
  const isHere = isOneWhere(scan, first, literal, phrase, form) || (isOfMany(scan, numbers.end) && form.case === 4 && phrase.readings.length === 0 && isWhere(scan, first))
  if (isHere) return { ...form, case: 6, ...(chosen === undefined ? {} : { gender: chosen }) }
  if (chosen !== undefined) return { ...form, case: caseOfOne(scan, first, governor, form), gender: chosen }
  const isHourAndHalf = literal.whole === 1 && !isOne && /^(?:hodin|minut)/u.test(phrase.noun)
  return isHourAndHalf || isMasculineOne(scan, first, literal) ? { ...form, gender: 'i' } : form
}

function sayWithUnit(scan: Scan, numbers: Numbers, unit: Unit): number {
  const last = numbers.parts.at(-1)
  if (last === undefined) return 0
  const first = startOf(numbers)
  const governor = isNegative(scan, numbers) ? free : governorOfUnit(scan, first, last.literal, unit)
  const counted = term(unit.spoken)
  const form = formWith(last.literal, counted.gender, governor)
  saySigns(scan, numbers)
  const small = smallCoin(unit, last.literal)
  if (small !== undefined && numbers.parts.length === 1) {
    const { number, coin } = coins(last.literal, counted, small, form.case)
    scan.say(last.from, last.literal.end, number)
    return unit.say(scan, coin)
  }
  if (unit.spoken === 'tisíc' && last.literal.whole >= 1000 && last.literal.decimals === '' && numbers.parts.length === 1) return sayThousands(scan, last, unit, form)
  const saysHalf = unit.kind === 'scale' || unit.kind === 'time'
  for (const { from, literal } of numbers.parts) {
    const own = formWith(amountOf(literal, unit), counted.gender, { ...governor, cases: [form.case] })
    scan.say(from, literal === last.literal ? literal.endOfPrice : literal.end, amountName(amountOf(literal, unit), own, saysHalf))
  }
  const end = unit.say(scan, saysHalf && /^(?:50*|½)$/u.test(last.literal.decimals) && !isDirect(form.case) ? counted.form(false, form.case) : termAfter(amountOf(last.literal, unit), counted, form.case))
  return unit.kind === 'scale' ? sayScaled(scan, end) : end
}

/** "s výsledkem −450 tis. Kč": an amount below zero is only named, but "do −10 °C" has its case. */
const isNegative = (scan: Scan, { parts: [first] }: Numbers): boolean =>
  first !== undefined && first.sign >= 0 && scan.textAt(first.sign) !== '±' && !/^(?:do|od|ode|z|ze|při|kolem|okolo|pod|nad|k|ke|v|ve|s|se|na|o|po|mezi|před|za)$/iu.test(scan.textAt(scan.before(first.sign))) && !scan.isAfter(first.sign, /(?<=(?<!\S)mezi\s[^.;]{1,30}\sa\s)/iuy)

/** 24 150 tis. Kč: twenty-four million one hundred and fifty thousand. */
function sayThousands(scan: Scan, { from, literal }: Numbers['parts'][number], unit: Unit, form: NumeralForm): number {
  scan.say(from, unit.end, cardinal(literal.whole * 1000, { ...form, agrees: false }))
  return sayScaled(scan, unit.end)
}

/** A price without hellers (12,00 Kč) is said as a whole number. */
const amountOf = (literal: Literal, unit: Unit): Amount =>
  (unit.kind === 'money' || unit.kind === 'scale') && /^0+$/u.test(literal.decimals) ? { whole: literal.whole, decimals: '' } : literal

const smallCoin = (unit: Unit, { decimals }: Literal): string | undefined =>
  unit.kind === 'money' && decimals.length === 2 && decimals !== '00' ? ({ koruna: 'haléř', euro: 'cent', dolar: 'cent' })[unit.spoken] : undefined

/** What thousands and millions count stands in the genitive plural: tři miliony korun. */
function sayScaled(scan: Scan, index: number): number {
  const unit = unitAt(scan, index)
  return unit === undefined || unit.kind === 'share' ? index : unit.say(scan, pluralGenitive(term(unit.spoken)))
}

const pluralGenitive = (counted: Term): string => counted.form(true, 2)

/** "oprava 4,5 km dlouhého úseku", "na 2 m vysoké zdi" */
const howLong = /\s(?:dlouh|širok|vysok|hlubok|vzdálen|těžk)(?:é|á|ý|ého|ému|ém|ou|ých|ými|ým)(?!\p{L})/uy

/** "se" before a number is the preposition only where it eases the reading (se 4 %, but vybralo se 5 mil. Kč). */
function governorOfUnit(scan: Scan, first: number, { whole, decimals }: Literal, { end, spoken, kind }: Unit): Governor {
  if (kind === 'measure' && scan.match(end, howLong) !== undefined) return { kind: 'verb', cases: [4] }
  const governor = (whole === 1 && decimals === '' && kind === 'measure' ? ofOneMeasure(scan, first) : undefined) ?? givenInTurn(scan, first) ?? governorBefore(scan, first)
  if (kind === 'share' && isNamedShare(scan, first, governor)) return free
  if (kind === 'share' && isDoneByMany(scan, first)) return free
  if ((kind === 'money' || kind === 'scale' || kind === 'share') && governor.kind !== 'preposition' && governor.kind !== 'verb' && hasMeans(scan, first)) return { kind: 'noun', cases: [7] }
  if (isPerPerson(scan, first) || ((governor.kind === 'noun' || governor.kind === 'action') && isAllotted(scan, first)) || ((kind === 'money' || kind === 'share') && isOfClass(scan.textAt(scan.before(first)), 'time-limit')) || (governor.kind === 'verb' && governor.cases[0] === 7 && scan.textAt(scan.before(first)) === 'až' && !scan.isAfter(first, /(?<=(?<!\p{L})(?:po)?tres\p{L}+\s(?:\p{L}+\s){0,2}až\s)/uy))) return free
  if (kind === 'share' && governor.isMeasured === true && isOfPeople(scan, first)) return free
  if (governor.isMeasured === true && isHeldIn(scan, first)) return { kind: 'verb', cases: [4] }
  if (governor.isMeasured === true && kind !== 'money' && kind !== 'scale') return { kind: 'noun', cases: [2] }
  if (kind === 'measure' && governor.kind === 'none' && scan.match(end, /\s(?:od|za|před|nad|pod|severně|jižně|východně|západně|daleko|vedle)\s\p{L}/uy) !== undefined) return { kind: 'verb', cases: [4] }
  // zvětší se z 11,75 ha na 14,05 ha
  if (scan.isAfter(first, /(?<=(?<!\p{L})ze?\s[0-9][0-9 .,]*\s?(?:\p{L}{1,4}|\p{Ll}+)\sna\s)/iuy)) return { kind: 'preposition', cases: [4] }
  // otevřeno po 24 hod. denně
  if (spoken === 'hodina' && /^po$/iu.test(scan.textAt(scan.before(first))) && scan.match(end, /\s(?:denně|týdně|měsíčně)/uy) !== undefined) return { kind: 'preposition', cases: [4] }
  const isHour = spoken === 'hodina' && /^(?:v|ve|na|o)$/iu.test(scan.textAt(scan.before(first)))
  if (isHour) return { kind: 'preposition', cases: [4] }
  const isArea = spoken === 'hektar' && scan.textAt(scan.before(first)).toLowerCase() === 'na' && !scan.isAfter(first, /(?<=(?:rozš|rozr|zvětš|zvýš|vzr|naros|zmenš|sníž|klesl|odhad)\p{L}+\s(?:\p{L}+\s){0,4}na\s)/uy)
  const isOfThose = spoken === 'hektar' && scan.isAfter(first, /(?<=(?<!\p{L})na\s(?:těchto|oněch|zbylých|zbývajících|všech|ostatních)\s)/iuy)
  if (isArea || isOfThose || staysAt(scan, first)) return { kind: 'preposition', cases: [6] }
  const isReflexive = scan.textAt(scan.before(first)) === 'se' && !/^(?:[2-46-7]|1[0-9]{2}|1[3-7])/u.test(String(whole % greatest))
  return isReflexive ? free : governor
}

/** "přidá město 200 tis. Kč, kraj 3 mil. Kč a stát 1 mld. Kč": what each gives stands in the case of what the first gives. */
function givenInTurn(scan: Scan, first: number): Governor | undefined {
  let earlier = first
  for (let at = amountInTurn(scan, earlier); at >= 0; at = amountInTurn(scan, at)) earlier = at
  if (earlier === first) return undefined
  const { objectCase } = governorBefore(scan, earlier)
  return objectCase === 4 || objectCase === 7 ? { kind: 'verb', cases: [objectCase] } : undefined
}

/** The place of the amount that one gives just before another does; -1 if there is none. */
function amountInTurn(scan: Scan, index: number): number {
  const length = scan.match(index, inTurn)?.groups?.['amount']?.length
  if (length === undefined || !analyse(scan.textAt(scan.before(index)).toLowerCase()).some(({ case: inCase, plural }) => inCase === 1 && !plural)) return -1
  return scan.backTo(scan.at(index).start - length, index)
}

const inTurn = /(?<=(?<![0-9.,])(?<amount>[0-9][0-9 .,]{0,12}\s?(?:tis\.|mil\.|mld\.|Kč)\s?(?:Kč)?(?:,|\sa)\s\p{Ll}{3,20}\s))/uy

/** "zůstane na 490 Kč", "drží se na 5 %": how much it stays at. */
const staysAt = (scan: Scan, first: number): boolean => scan.isAfter(first, /(?<=(?<!\p{L})(?:zůst|setrv|drž|ustál|zastav|pohyb|stagn)\p{L}+\s(?:(?:se|stále|nadále|dlouhodobě|zhruba)\s){0,2}na\s)/iuy)

/** "účast 68,9 %", "podpora 70 %": only named, unless a preposition asks for another case: při účasti 70 %. */
const isNamedShare = (scan: Scan, first: number, { kind }: Governor): boolean =>
  (kind === 'noun' || kind === 'action') && !isOfClass(scan.textAt(scan.before(first)).toLowerCase(), 'threshold') && scan.isAfter(first, /(?<=(?:^|[,;:(.]\s|\s(?:a|je|byl[ao]?|bude|činí)\s)(?:\p{L}+[áéíý]\s)?\p{L}+\s)/iuy) && analyse(scan.textAt(scan.before(first)).toLowerCase()).some((reading) => reading.case === 1)

/** "stavbu podporuje 58 % obyvatel": many do it, nothing is so large. */
const isOfPeople = (scan: Scan, first: number): boolean => analyse(scan.textAt(scan.before(first))).every(({ plural, case: inCase }) => inCase === 4 && !plural) && scan.match(first, /[0-9,]+\s%\s(?:obyvatel|lidí|občanů|dotázaných|respondentů|voličů|hlasujících|Čechů|účastníků)(?!\p{L})/uy) !== undefined

/** "obec má ve správě 120 km silnic" */
const isHeldIn = (scan: Scan, first: number): boolean => scan.isAfter(first, /(?<=(?<!\S)(?:ne)?m(?:á|ají|ěl[aioy]?|áme|ít)\s(?:ve?|na|pod)\s\p{L}+\s)/iuy)

/** "na pole připadá 0,25 ha a na ovocný sad 3,05 ha" */
const isAllotted = (scan: Scan, first: number): boolean => isNearNa(scan, scan.before(scan.before(first))) && scan.isAfter(first, /(?<=(?<!\p{L})připad\p{L}+\s[^.;:!?]{0,70}\sna\s(?:\p{L}+\s){1,2})/iuy)

const isNearNa = (scan: Scan, at: number): boolean => scan.textAt(at) === 'na' || scan.textAt(scan.before(at)) === 'na'

/** "na 1 obyvatele připadá aspoň 20 m²": a person is not measured. */
const isPerPerson = (scan: Scan, first: number): boolean => scan.isAfter(first, /(?<=\s(?:obyvatel|občan|osob|člen|žák)\p{L}*\s(?:aspoň\s|alespoň\s|asi\s|cca\s|zhruba\s|min\.\s|max\.\s|minimálně\s|maximálně\s|nejvýše\s)?)/uy)

/** "cena 1 m²" is the price of one. */
const ofOneMeasure = (scan: Scan, first: number): Governor | undefined =>
  (isOfClass(scan.textAt(scan.before(first)).toLowerCase(), 'price-of-one') ? { kind: 'noun', cases: [2] } : undefined)

/** "vyberte 1 z možností", "přijmout 1 z nabídek" have an object, "odešla 1 z žaček" a subject. */
function caseOfOne(scan: Scan, first: number, governor: Governor, form: NumeralForm): Case {
  if (governor.kind === 'verb' && governor.cases[0] === 4 && governor !== object) return 4
  if (governor === object && /(?:[aeiuyě]|nou)t$/u.test(scan.textAt(scan.before(first)))) return 4
  return form.case
}

/** "na 1 stanici nefunguje výtah": the noun can be where something is as well as where it goes. */
const isOneWhere = (scan: Scan, first: number, { whole, decimals }: Literal, { readings }: Phrase, { case: inCase, gender }: NumeralForm): boolean =>
  whole === 1 && decimals === '' && inCase === 4 && readings.some(reading => reading.case === 6 && !reading.plural && reading.gender === gender) && isWhere(scan, first)

/** "na 4 z 5 zastávek", "na 1 z poboček" */
const isOfMany = (scan: Scan, end: number): boolean => scan.match(end, /\sze?\s(?:[0-9]|\p{Ll})/uy) !== undefined

/** "1 z nich", "1 z obcí", "1 ze 4 tříd": one of many has their gender. */
function genderOfOne(scan: Scan, end: number): Gender | undefined {
  if (!/^ze?$/u.test(scan.textAt(scan.skipSpace(end)))) return undefined
  const next = scan.skipSpace(scan.skipSpace(end) + 1)
  if (scan.textAt(next) === 'nich') return 'm'
  const number = /^(?:těch(?:to)?|všech)$/u.test(scan.textAt(next)) ? scan.skipSpace(next + 1) : next
  const { noun, readings } = phraseAt(scan, scan.at(number).kind === 'digits' ? number + 1 : number)
  return noun === 'dětí' ? 'n' : readings.find(({ plural, case: inCase }) => plural && inCase === 2)?.gender ?? 'm'
}

/** In "2 až 5 žen" the two has the case of the whole and its own gender. */
function sharing({ whole, decimals }: Literal, last: Literal, form: NumeralForm, { noun, readings }: Phrase): NumeralForm {
  if (form === named || decimals !== '' || last.decimals !== '' || readings.length === 0) return { ...form, agrees: form.agrees && whole < 5 }
  // s 1 nebo 2 dětmi
  if (last.whole < 5) return { ...form, agrees: form.agrees && whole < 5, ...(whole === 1 && noun.startsWith('dět') ? { gender: 'n' } : {}) }
  return { ...form, gender: readings.find(reading => reading.plural)?.gender ?? 'i', agrees: whole > 1 && whole < 5 }
}
