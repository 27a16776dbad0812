import { analyse } from '../grammar/analysis.ts'
import type { Gender } from '../grammar/agreement.ts'
import { amountName, coins, formBefore, formWith, termAfter, type Amount } from '../grammar/count.ts'
import { cardinal, greatest, type NumeralForm } from '../grammar/cardinal.ts'
import { free, governorBefore, type Governor } from '../grammar/governor.ts'
import { allNouns } from '../grammar/noun.ts'
import { phraseAt, type Phrase } from '../grammar/phrase.ts'
import { term, type Term } from '../grammar/phrase-form.ts'
import type { Scan } from '../reading/scan.ts'
import { countedOtherwise } from './counted-otherwise.ts'
import { endOfList, isLabel, isNumbered, isYear, type Numbers } from './label.ts'
import { literalAt, type Literal } from './literal.ts'
import { unitAdjective } from './unit-adjective.ts'
import { unitAt, type Unit } from './unit.ts'
import { rangeLink } from './range.ts'

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
  const isRange = second !== undefined && (second.whole > first.whole || dash[0].includes('–'))
  if (!isRange) return { parts, end: first.endOfPrice }
  return { parts: [...parts, { from: next, literal: second, sign: -1 }], end: second.endOfPrice }
}

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

/** "Schválili novelu 102 hlasy": with no verb or preposition before, votes are the means. */
const votes = (governor: Governor): Governor => (governor.kind === 'preposition' || governor.kind === 'verb' ? governor : { kind: 'preposition', cases: [7] })

/** 2+1, 3+kk, 65+: sizes of flats and the like. */
const isSum = (scan: Scan, first: number, end: number): boolean => scan.match(end, /\s?\+\s?(?=[0-9k])|\+/uy) !== undefined || scan.match(scan.before(first), /\+\s(?=[0-9])/uy) !== undefined || (scan.textAt(first - 1) === '+' && /^[0-9\p{L}]+$/u.test(scan.textAt(first - 2)))

const named: NumeralForm = { case: 1, gender: 'i', agrees: false }
const halves = /^(?:tisíc|mili|bili|rok|roku|hodin|minut|měsíc|dn|den|týdn|týden|let|stolet)/u

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

/** 200,-/ks, 400,-/tým: for one of what. */
function sayPriceOf(scan: Scan, index: number): number {
  const found = scan.match(index, /\/\s?(?=\p{L})/uy)
  const from = found === undefined ? index : scan.tokenAt(found.index + found[0].length, index)
  const word = scan.textAt(from)
  const unit = found === undefined ? undefined : unitAt(scan, from)
  if (found === undefined || (unit === undefined && !allNouns().has(word))) return index
  const { start } = scan.at(index)
  const end = unit?.end ?? from + 1
  const keepsPeriod = scan.textAt(end - 1) === '.' && scan.isEnd(end)
  scan.sayText(start, scan.at(end - 1).end - (keepsPeriod ? 1 : 0), ` za ${term(unit?.spoken ?? word).form(false, 4)}`)
  return end
}

/** A number before a written noun, or alone. */
function sayCounted(scan: Scan, numbers: Numbers): number {
  const last = numbers.parts.at(-1)
  if (last === undefined) return 0
  const first = startOf(numbers)
  if (last.literal.endOfPrice > last.literal.end) return sayPrice(scan, numbers, first)
  const { end: listed, last: lastListed } = endOfList(scan, numbers.end)
  const shared = listed === numbers.end ? undefined : unitAt(scan, listed)
  const phrase = phraseAt(scan, listed)
  const governor = phrase.noun === 'hlasy' ? votes(governorBefore(scan, first)) : governorBefore(scan, first)
  const isNamed = isSum(scan, first, numbers.end) || isYear(scan, numbers, phrase) || isLabel(scan, first, numbers.end) || (shared === undefined && !phrase.readings.some(reading => reading.plural && reading.case === 2) && isNumbered(scan, first)) || (phrase.readings.length === 0 && /^(?:se|proti)$/u.test(scan.textAt(scan.before(first))))
  const form = isNamed ? named : shared === undefined ? formBefore(lastListed ?? last.literal, phrase, governor) : formWith(last.literal, term(shared.spoken).gender, governor)
  const isHourAndHalf = last.literal.whole === 1 && last.literal.decimals !== '' && /^(?:hodin|minut)/u.test(phrase.noun)
  const chosen = last.literal.whole === 1 && last.literal.decimals === '' ? genderOfOne(scan, numbers.end) : undefined
  const counting: NumeralForm = chosen !== undefined ? { ...form, gender: chosen } : isHourAndHalf || isMasculineOne(scan, first, last.literal) ? { ...form, gender: 'i' } : form
  saySigns(scan, numbers)
  const otherwise = isNamed || numbers.parts.length > 1 ? undefined : countedOtherwise(scan, first, last.literal, phrase, governor, form.case)
  if (otherwise !== undefined) {
    scan.say(last.from, last.literal.end, otherwise)
    return numbers.end
  }
  for (const { from, literal } of numbers.parts) {
    const own = literal === last.literal && lastListed === undefined ? counting : inList(literal, lastListed ?? last.literal, form, phrase)
    scan.say(from, literal === last.literal ? literal.endOfPrice : literal.end, amountName(literal, own, halves.test(phrase.noun)))
  }
  return numbers.end
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
  const end = unit.say(scan, termAfter(amountOf(last.literal, unit), counted, form.case))
  return unit.kind === 'scale' ? sayScaled(scan, end) : end
}

/** "s výsledkem −450 tis. Kč": an amount below zero is only named, but "do −10 °C" has its case. */
const isNegative = (scan: Scan, { parts: [first] }: Numbers): boolean =>
  first !== undefined && first.sign >= 0 && !/^(?:do|od|ode|z|ze|při|kolem|okolo|pod|nad|k|ke|v|ve|s|se|na|o|po|mezi|před|za)$/iu.test(scan.textAt(scan.before(first.sign))) && !/(?:^|\s)mezi\s[^.;]{1,30}\sa\s$/iu.test(scan.text.slice(Math.max(0, scan.at(first.sign).start - 40), scan.at(first.sign).start))

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

/** "se" before a number is the preposition only where it eases the reading (se 4 %, but vybralo se 5 mil. Kč). */
function governorOfUnit(scan: Scan, first: number, { whole, decimals }: Literal, { spoken, kind }: Unit): Governor {
  const governor = (whole === 1 && decimals === '' && kind === 'measure' ? ofOneMeasure(scan, first) : undefined) ?? governorBefore(scan, first)
  if (kind === 'share' && isNamedShare(scan, first, governor)) return free
  if (isPerPerson(scan, first) || (kind === 'money' && /^(?:dob|lhůt|termín|věk)/u.test(scan.textAt(scan.before(first)))) || (governor.kind === 'verb' && governor.cases[0] === 7 && scan.textAt(scan.before(first)) === 'až')) return free
  if (governor.isMeasured === true && kind !== 'money' && kind !== 'scale') return { kind: 'noun', cases: [2] }
  const isHour = spoken === 'hodina' && /^(?:v|ve|na|o)$/iu.test(scan.textAt(scan.before(first)))
  if (isHour) return { kind: 'preposition', cases: [4] }
  const isArea = spoken === 'hektar' && scan.textAt(scan.before(first)).toLowerCase() === 'na' && !/(?:rozš|rozr|zvětš|zvýš|vzr|naros|zmenš|sníž|klesl|odhad)\p{L}+\s(?:\p{L}+\s){0,4}na\s$/u.test(scan.text.slice(0, scan.at(first).start))
  if (isArea) return { kind: 'preposition', cases: [6] }
  const isReflexive = scan.textAt(scan.before(first)) === 'se' && !/^(?:[2-46-7]|1[0-9]{2}|1[3-7])/u.test(String(whole % greatest))
  return isReflexive ? free : governor
}

/** "účast 68,9 %", "podpora 70 %": only named, unless a preposition asks for another case: při účasti 70 %. */
const isNamedShare = (scan: Scan, first: number, { kind }: Governor): boolean =>
  (kind === 'noun' || kind === 'action') && /(?:^|[,;:(.]\s|\s(?:a|je|byl[ao]?|bude|činí)\s)(?:\p{L}+[áéíý]\s)?\p{L}+\s$/iu.test(scan.text.slice(Math.max(0, scan.at(first).start - 40), scan.at(first).start)) && analyse(scan.textAt(scan.before(first)).toLowerCase()).some((reading) => reading.case === 1)

/** "na 1 obyvatele připadá aspoň 20 m²": a person is not measured. */
const isPerPerson = (scan: Scan, first: number): boolean => /\s(?:obyvatel|občan|osob|člen|žák)\p{L}*\s(?:aspoň\s|alespoň\s|asi\s|cca\s|zhruba\s)?$/u.test(scan.text.slice(Math.max(0, scan.at(first).start - 30), scan.at(first).start))

/** "cena 1 m²" is the price of one. */
const ofOneMeasure = (scan: Scan, first: number): Governor | undefined =>
  (/^(?:cen[auyě]|cenou|sazb\p{L}|výrob\p{L}|spotřeb\p{L}|náklady|hodnot\p{L}|likvidac\p{L}|uložení|odvoz\p{L}?)$/u.test(scan.textAt(scan.before(first)).toLowerCase()) ? { kind: 'noun', cases: [2] } : undefined)

/** "1 z nich", "1 z obcí": one of many has their gender. */
function genderOfOne(scan: Scan, end: number): Gender | undefined {
  if (!/^ze?$/u.test(scan.textAt(scan.skipSpace(end)))) return undefined
  if (/^(?:nich|těch|všech)$/u.test(scan.textAt(scan.skipSpace(scan.skipSpace(end) + 1)))) return 'm'
  return phraseAt(scan, scan.skipSpace(end) + 1).readings.find(({ plural, case: inCase }) => plural && inCase === 2)?.gender ?? 'm'
}

/** In "2 až 5 žen" the two has the case of the whole and its own gender. */
function inList({ whole, decimals }: Literal, last: Literal, form: NumeralForm, { readings }: Phrase): NumeralForm {
  if (form === named || decimals !== '' || last.decimals !== '' || readings.length === 0) return { ...form, agrees: form.agrees && whole < 5 }
  if (last.whole < 5) return { ...form, agrees: form.agrees && whole < 5 }
  return { ...form, gender: readings.find(reading => reading.plural)?.gender ?? 'i', agrees: whole > 1 && whole < 5 }
}
