import { isDirect, type Case, type Gender, type Reading } from './agreement.ts'
import { isKnownNoun } from './analysis.ts'
import { cardinal, type NumeralForm } from './cardinal.ts'
import type { Governor } from './governor-words.ts'
import { nounForm, noun } from './noun.ts'
import { choose, type Phrase } from './phrase.ts'
import type { Term } from './phrase-form.ts'
import { isOfClass } from './word-class.ts'

/** A written number: `12,50` has the whole 12 and the decimals "50". */
export interface Amount {
  readonly whole: number
  readonly decimals: string
}

/** The decimals of 1½. */
export const half = '½'

const isFew = (value: number): boolean => value >= 2 && value <= 4
/** sto čtyři koruny, tisíc dvě koruny, but třicet čtyři korun */
const isFewAfterHundreds = (value: number): boolean => value > 100 && isFew(value % 100)
/** A number whose last word agrees with the term that we decline; after the others it stands in the genitive. */
const agreesWithTerm = (value: number): boolean => value < 5 || isFewAfterHundreds(value)
const endsWithFew = (value: number): boolean => value > 20 && isFew(value % 10) && Math.floor(value / 10) % 10 !== 1
const endsWithOne = (value: number): boolean => value > 20 && value % 10 === 1 && value % 100 !== 11

/**
 * The form of a number before a written noun: its case by the noun's ending and by what governs both.
 * @param lastCounted the gender of what was counted before, for a number with no noun
 */
export function formBefore({ whole, decimals }: Amount, { readings, noun: word }: Phrase, nearest: Governor, lastCounted?: Gender): NumeralForm {
  const governor = ofNoun(nearest, whole, { readings, noun: word })
  if (readings.length === 0 && lastCounted !== undefined && governor.kind !== 'after noun' && whole < 3) return { case: bareCase(governor), gender: lastCounted, agrees: true }
  // index činil 1,05
  if (readings.length === 0 && decimals !== '' && whole === 1 && governor.kind === 'verb' && governor.cases[0] === 4 && !governor.cases.includes(1)) return { case: 4, gender: 'f', agrees: true }
  if (readings.length === 0) return { case: bareCase(governor), gender: whole === 1 ? 'f' : 'i', agrees: whole === 1 }
  if (decimals !== '') return { case: caseOfCounted(readings.filter(reading => !reading.plural || reading.case === 2), governor), gender: readings[0]?.gender ?? 'i', agrees: false }
  // počítá s 25 000 korun: thousands are nouns themselves
  if (whole >= 1000 && whole % 1000 === 0 && governor.kind === 'preposition' && [3, 6, 7].includes(governor.cases[0] ?? 1) && !governor.cases.includes(4) && readings.every(reading => !reading.plural || reading.case === 2)) return { case: governor.cases[0] ?? 1, gender: 'i', agrees: false }
  const isUnknownWoman = word.endsWith('a') && !isKnownNoun(word) && readings.some(({ gender, case: inCase }) => gender === 'f' && inCase === 1)
  if (whole === 1 && governor.kind !== 'preposition' && governor.cases[0] !== 2 && isUnknownWoman) return { case: 1, gender: 'f', agrees: true }
  if (whole === 1) return agreeing(readings.filter(reading => !reading.plural), readings, governor)
  if (isFew(whole)) return agreeing(readings.filter(reading => reading.plural), readings, governor)
  const plural = readings.filter(reading => reading.plural)
  const isCounted = plural.some(reading => reading.case !== 1 && reading.case !== 4 && (reading.case !== 7 || governor.cases.includes(7)))
  if (!isCounted && endsWithFew(whole) && plural.length > 0) return agreeing(plural, readings, governor)
  if (!isCounted && endsWithOne(whole)) return agreeing(readings.filter(reading => !reading.plural), readings, governor)
  // "5 hlasy ze 7 zvolena": what follows cannot be counted
  if (whole > 4 && whole < 20 && governor.kind === 'preposition' && !plural.some(reading => reading.case === 2 || governor.cases.includes(reading.case))) return { case: bareCase(governor), gender: 'i', agrees: false }
  const oblique = plural.filter(reading => reading.case !== 1 && reading.case !== 4)
  if (governor.hasCounted === true && oblique.some(reading => reading.case === 2) && !isOfClass(word, 'measure')) return { case: 2, gender: 'i', agrees: false }
  return { case: caseOfCounted(oblique.length > 0 ? oblique : plural, governor), gender: 'i', agrees: false }
}

/** What governs where a noun is counted. */
function ofNoun(nearest: Governor, whole: number, { readings, noun }: Phrase): Governor {
  if (isFew(whole) && arePeople(nearest, readings)) return { ...nearest, cases: [1] }
  // eviduje v katastru 3 mlýny a 1 tvrz
  if (nearest.objectCase !== undefined && whole < 5) return { ...nearest, cases: [nearest.objectCase, ...nearest.cases] }
  if (noun === '' || isOfClass(noun, 'measure')) return nearest
  if (isSubjectFirst(nearest)) return { ...nearest, cases: [1] }
  return isOver(nearest) ? { ...nearest, cases: [7, 4] } : nearest
}

/** "přispěly 3 spolky", but "obce přispěly 3 miliony" */
const isSubjectFirst = ({ cases, kind }: Governor): boolean => kind === 'verb' && cases.join('') === '71'
/** "přispěli 3 dárci": what many people did */
const arePeople = (governor: Governor, readings: readonly Reading[]): boolean =>
  governor.kind === 'verb' && governor.cases[0] === 7 && readings.some(({ gender, plural, case: inCase }) => gender === 'm' && plural && inCase === 1)

/** "nad 2 vchody svítí lampa", but "nad 3 roky" as all that is measured. */
const isOver = ({ cases, kind }: Governor): boolean => kind === 'preposition' && cases.join('') === '47'

/** A number with nothing counted after it: only a preposition or a noun of amount declines it. */
const bareCase = ({ cases, kind }: Governor): Case => (kind === 'preposition' || kind === 'noun' || (kind === 'verb' && (cases[0] === 3 || cases[0] === 2 || cases[0] === 7)) ? (cases[0] ?? 1) : 1)

function agreeing(fitting: readonly Reading[], all: readonly Reading[], governor: Governor): NumeralForm {
  // an unknown noun of one that only looks like a plural: 1 hospic
  if (fitting.length === 0 && all.every(reading => reading.plural && reading.case === 2)) return { case: governor.cases[0] ?? 1, gender: 'i', agrees: true }
  const reading = choose(fitting, governor) ?? choose(all, governor)
  return { case: reading?.case ?? governor.cases[0] ?? 1, gender: reading?.gender ?? 'i', agrees: true }
}

/** A noun in the genitive can stand with a number in the nominative, accusative or genitive: the governor decides. */
function caseOfCounted(readings: readonly Reading[], governor: Governor): Case {
  const possible = new Set<Case>(readings.flatMap(reading => (reading.case === 2 ? [1, 4, 2] as const : [reading.case])))
  const wanted = (governor.kind === 'after noun' ? [governor.objectCase] : governor.cases).find(one => one !== undefined && possible.has(one))
  if (wanted !== undefined) return wanted
  if (possible.size === 0) return governor.cases[0] ?? 1
  return ([1, 3, 6, 7, 4] as const).find(one => possible.has(one)) ?? 1
}

/** The number with a term whose case we choose (Kč, km): pěti korun, dvěma kilometry, tři celé osm procenta. */
export function formWith({ whole, decimals }: Amount, gender: Gender, governor: Governor): NumeralForm {
  const inCase = governor.kind === 'after noun' || governor.kind === 'action' ? (governor.objectCase ?? 1) : (governor.cases[0] ?? 1)
  return { case: inCase, gender, agrees: decimals !== '' || agreesWithTerm(whole) }
}

/** The counted term in the form that the number asks for. */
export function termAfter({ whole, decimals }: Amount, counted: Term, inCase: Case): string {
  if (decimals !== '') return counted.form(false, 2)
  // nula is a noun: při nule stupňů
  if (whole === 0) return counted.form(true, 2)
  if (whole === 1) return counted.form(false, inCase)
  if (isFew(whole) || isFewAfterHundreds(whole)) return counted.form(true, inCase)
  return counted.form(true, isDirect(inCase) || (whole > 0 && whole % 1000 === 0) ? 2 : inCase)
}

/** The name of an amount; a half after thousands, millions and times is said as a half (jeden a půl milionu). */
export function amountName(amount: Amount, form: NumeralForm, saysHalf = false): string {
  const { whole, decimals } = amount
  if (decimals === '') return cardinal(whole, form)
  if (decimals === '¼' || decimals === '¾') return `${cardinal(whole, { ...form, agrees: true })} a ${decimals === '¼' ? 'čtvrt' : 'tři čtvrtě'}`
  if (decimals === half || (saysHalf && /^50*$/u.test(decimals))) {
    return whole === 0 ? 'půl' : `${cardinal(whole, { ...form, agrees: true })} a půl`
  }
  // after a zero nothing declines: u nula celá pět procenta
  const inCase = whole === 0 ? 1 : form.case
  return `${wholePart(whole, inCase)} ${decimalsName(decimals, inCase)}`
}

function wholePart(whole: number, inCase: Case): string {
  if (whole === 0) return 'nula celá'
  const isMany = whole > 4
  const counted = isMany && isDirect(inCase) ? 2 : inCase
  return `${cardinal(whole, { case: inCase, gender: 'f', agrees: !isMany })} ${wholeForms[counted][whole === 1 ? 0 : 1]}`
}

const wholeForms: Readonly<Record<Case, readonly [string, string]>> = {
  1: ['celá', 'celé'], 2: ['celé', 'celých'], 3: ['celé', 'celým'], 4: ['celou', 'celé'], 6: ['celé', 'celých'], 7: ['celou', 'celými'],
}

function decimalsName(decimals: string, inCase: Case): string {
  const zeros = /^0*/u.exec(decimals)?.[0].length ?? 0
  const rest = decimals.slice(zeros)
  const words = Array.from({ length: zeros }, () => 'nula')
  return [...words, ...(rest === '' ? [] : [cardinal(Number(rest.slice(0, 15)), { case: inCase, gender: 'i', agrees: false })])].join(' ')
}

/** Crowns and hellers: devadesát devět korun devadesát; the small coin itself is said apart. */
export function coins({ whole, decimals }: Amount, money: Term, small: string, inCase: Case): { readonly number: string; readonly coin: string } {
  const cents: Amount = { whole: Number(decimals.padEnd(2, '0')), decimals: '' }
  const coin = noun(small)
  const smallTerm: Term = { gender: coin.gender, form: (plural, of) => nounForm(coin, plural, of) }
  const centsName = cardinal(cents.whole, { case: inCase, gender: coin.gender, agrees: cents.whole < 5 })
  const wholes: Amount = { whole, decimals: '' }
  const wholeName = cardinal(whole, { case: inCase, gender: money.gender, agrees: agreesWithTerm(whole) })
  const number = whole === 0 ? centsName : `${wholeName} ${termAfter(wholes, money, inCase)} ${centsName}`
  return { number, coin: termAfter(cents, smallTerm, inCase) }
}
