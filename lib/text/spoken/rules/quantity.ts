import { amountName, coins, formBefore, formWith, termAfter, type Amount } from '../grammar/count.ts'
import { cardinal, greatest, type NumeralForm } from '../grammar/cardinal.ts'
import { isKnownNoun } from '../grammar/analysis.ts'
import { governorBefore, type Governor } from '../grammar/governor.ts'
import { phraseAt, type Phrase } from '../grammar/phrase.ts'
import { term, type Term } from '../grammar/phrase-form.ts'
import type { Scan } from '../reading/scan.ts'
import { literalAt, type Literal } from './literal.ts'
import { percentAdjective } from './percent-adjective.ts'
import { unitAt, type Unit } from './unit.ts'

/** One number or the two of a range, with the place after the last. */
interface Numbers {
  readonly parts: readonly { readonly from: number; readonly literal: Literal; readonly sign: number }[]
  readonly end: number
}

/** Numbers with what they count: 5 %, 15–20 lidí, 1,5 mil. Kč, ve 3 obcích. Gives the place after, 0 if there is none. */
export function quantity(scan: Scan, index: number): number {
  const numbers = numbersAt(scan, index)
  if (numbers === undefined) return 0
  const unit = unitAt(scan, numbers.end)
  const adjectiveEnd = unit?.kind === 'share' ? percentAdjective(scan, numbers.parts, numbers.end, unit) : 0
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
  if (first !== undefined && second !== undefined) scan.say(first.literal.end, second.from, ' až ')
}

/** "Proti byl 1." */
const isMasculineOne = (scan: Scan, first: number, { whole, decimals }: Literal): boolean =>
  whole === 1 && decimals === '' && /^(?:byl|nebyl|hlasoval|zůstal|zbyl|přišel)$/u.test(scan.textAt(scan.before(first)))

/** Numbers of one list share what follows the last: v 10, 13 a 15 hodin. */
function endOfList(scan: Scan, index: number): number {
  let end = index
  for (let steps = 0; steps < 8; steps += 1) {
    const link = scan.match(end, /(?:,|\s(?:a|až|nebo|či|i|do))\s(?=[0-9])/uy)
    if (link === undefined) return end
    const next = literalAt(scan, scan.tokenAt(link.index + link[0].length, end))
    if (next === undefined || scan.textAt(next.end) === '.' || scan.textAt(next.end) === '/' || scan.textAt(next.end) === ':') return index
    end = next.endOfPrice
  }
  return end
}

/** Words that name what is numbered, if nothing is counted after: body 4, 43 a 83, účtová skupina 59. */
const numberedWords = /^(?:bod\p{L}*|skupin\p{L}+|odstav\p{L}+|účt\p{L}+|tříd\p{L}|verz\p{L}|část\p{L}*|stran\p{L}*|řád\p{L}+|autobus\p{L}*|trolejbus\p{L}*|tramvaj\p{L}*|vlak\p{L}*|exit\p{L}*|lince|linek)$/u

function isNumbered(scan: Scan, first: number): boolean {
  let at = scan.before(first)
  for (let steps = 0; steps < 16 && /^(?:[0-9]+|,|a|až|i|nebo|[-–])$/u.test(scan.textAt(at)); steps += 1) at = scan.before(at)
  return numberedWords.test(scan.textAt(at)) || labelWords.test(scan.textAt(at))
}

const labelWords = /^(?:č|zn|km|čís|čp|str|kap|obr|tab|čl|odst|příl|ev|p|or|čísl\p{L}|čísel|bod[uyě]?|link\p{L}{1,2}|paragraf\p{L}*|odstav\p{L}+|článk\p{L}+|článek|stran[aěuy]|kapitol\p{L}|tabulk\p{L}|obráze?k\p{L}*|příloh\p{L}+|vchod\p{L}*|sál\p{L}*|dveře|etap\p{L}|variant\p{L}|kancelář|kanceláři|místnost|místnosti|pavilon\p{L}*|typ\p{L}*)$/u

/** Numbers that name a thing are not declined: v příloze č. 1, na lince 5, Praha 2. */
function isLabel(scan: Scan, first: number, end: number): boolean {
  const at = scan.before(first)
  const word = scan.textAt(at) === '.' ? scan.textAt(at - 1) : scan.textAt(at)
  if (labelWords.test(word)) return true
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && scan.before(at) >= 0 && !isKnownNoun(word.toLowerCase()) && scan.textAt(at) !== '.' && !/^\s\p{Ll}/u.test(scan.text.slice(scan.at(end - 1).end, scan.at(end - 1).end + 2)) && !/^(?:Je|Má|Na|Do|Ve|Pro|Od|Až|Za|Po|Ke|Ze|Se)$/u.test(word)
}

/** "Schválili novelu 102 hlasy": with no verb or preposition before, votes are the means. */
const votes = (governor: Governor): Governor => (governor.kind === 'preposition' || governor.kind === 'verb' ? governor : { kind: 'preposition', cases: [7] })

const named: NumeralForm = { case: 1, gender: 'i', agrees: false }
const yearWord = /^(?:rok\p{L}*|roce|let|letech|letům|lety|léta|r|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|leden|únor|březen|duben|květen|červen|červenec|srpen|říjen|listopad|prosinec|jar\p{L}+|létě?|podzim\p{L}*|zim\p{L}|sezon\p{L}*|Sb|volb\p{L}+|ročník\p{L}*)$/u

/** Years are not declined: do roku dva tisíce dvacet tři. */
function isYear(scan: Scan, { parts }: Numbers, phrase: Phrase): boolean {
  if (!parts.every(({ literal }) => literal.decimals === '' && literal.end === literal.endOfPrice)) return false
  if (!parts.every(({ from, literal }) => literal.end === from + 1 && literal.whole >= 1000 && literal.whole <= 2200)) return false
  let at = scan.before(parts[0]?.from ?? 0)
  for (let steps = 0; steps < 8 && /^(?:[0-9]{4}|a|až|i|nebo|[-–,.]|do|od)$/u.test(scan.textAt(at)); steps += 1) at = scan.before(at)
  return yearWord.test(scan.textAt(at)) || !phrase.readings.some(reading => reading.plural && reading.case !== 1 && reading.case !== 4)
}

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
  return numbers.end
}

/** A number before a written noun, or alone. */
function sayCounted(scan: Scan, numbers: Numbers): number {
  const last = numbers.parts.at(-1)
  if (last === undefined) return 0
  const first = startOf(numbers)
  if (last.literal.endOfPrice > last.literal.end) return sayPrice(scan, numbers, first)
  const listed = endOfList(scan, numbers.end)
  const shared = listed === numbers.end ? undefined : unitAt(scan, listed)
  const phrase = phraseAt(scan, listed)
  const governor = phrase.noun === 'hlasy' ? votes(governorBefore(scan, first)) : governorBefore(scan, first)
  const isNamed = isYear(scan, numbers, phrase) || isLabel(scan, first, numbers.end) || (shared === undefined && !phrase.readings.some(reading => reading.plural && reading.case === 2) && isNumbered(scan, first)) || (phrase.readings.length === 0 && /^(?:se|proti)$/u.test(scan.textAt(scan.before(first))))
  const form = isNamed ? named : shared === undefined ? formBefore(last.literal, phrase, governor) : formWith(last.literal, term(shared.spoken).gender, governor)
  const isHourAndHalf = last.literal.whole === 1 && last.literal.decimals !== '' && /^(?:hodin|minut)/u.test(phrase.noun)
  const counting: NumeralForm = isHourAndHalf || isMasculineOne(scan, first, last.literal) ? { ...form, gender: 'i' } : form
  saySigns(scan, numbers)
  for (const { from, literal } of numbers.parts) {
    const own = literal === last.literal ? counting : { ...form, agrees: form.agrees && literal.whole < 5 }
    scan.say(from, literal === last.literal ? literal.endOfPrice : literal.end, amountName(literal, own, halves.test(phrase.noun)))
  }
  return numbers.end
}

function sayWithUnit(scan: Scan, numbers: Numbers, unit: Unit): number {
  const last = numbers.parts.at(-1)
  if (last === undefined) return 0
  const first = startOf(numbers)
  const governor = governorOfUnit(scan, first, last.literal, unit)
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

/** 24 150 tis. Kč: twenty-four million one hundred and fifty thousand. */
function sayThousands(scan: Scan, { from, literal }: Numbers['parts'][number], unit: Unit, form: NumeralForm): number {
  scan.say(from, unit.end, cardinal(literal.whole * 1000, { ...form, agrees: false }))
  return sayScaled(scan, unit.end)
}

/** A price without hellers (12,00 Kč) is said as a whole number. */
const amountOf = (literal: Literal, unit: Unit): Amount =>
  unit.kind === 'money' && /^0+$/u.test(literal.decimals) ? { whole: literal.whole, decimals: '' } : literal

const smallCoin = (unit: Unit, { decimals }: Literal): string | undefined =>
  unit.kind === 'money' && decimals.length === 2 && decimals !== '00' ? ({ koruna: 'haléř', euro: 'cent', dolar: 'cent' })[unit.spoken] : undefined

/** What thousands and millions count stands in the genitive plural: tři miliony korun. */
function sayScaled(scan: Scan, index: number): number {
  const unit = unitAt(scan, index)
  return unit === undefined || unit.kind === 'share' ? index : unit.say(scan, pluralGenitive(term(unit.spoken)))
}

const pluralGenitive = (counted: Term): string => counted.form(true, 2)

/** "se" before a number is the preposition only where it eases the reading (se 4 %, but vybralo se 5 mil. Kč). */
function governorOfUnit(scan: Scan, first: number, { whole }: Literal, { spoken }: Unit): Governor {
  const governor = governorBefore(scan, first)
  const isHour = spoken === 'hodina' && /^(?:v|ve|na|o)$/iu.test(scan.textAt(scan.before(first)))
  if (isHour) return { kind: 'preposition', cases: [4] }
  const isReflexive = scan.textAt(scan.before(first)) === 'se' && !/^(?:[2-46-7]|1[0-9]{2}|1[3-7])/u.test(String(whole % greatest))
  return isReflexive ? { kind: 'none', cases: [] } : governor
}

