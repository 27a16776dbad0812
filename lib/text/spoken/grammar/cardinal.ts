import { caseIndex, isDirect, type Case, type Gender } from './agreement.ts'
import { noun, nounForm } from './noun.ts'

export interface NumeralForm {
  readonly case: Case
  readonly gender: Gender
  /** The counted noun agrees (dvacet dvě obce); otherwise it is in the genitive plural (dvacet dva obcí). */
  readonly agrees: boolean
}

type Forms = readonly string[]
/** The six forms of a numeral, in the order of the cases. */
const forms = (written: string): Forms => written.split(' ')

const one: Readonly<Record<Gender, Forms>> = {
  m: forms('jeden jednoho jednomu jednoho jednom jedním'),
  i: forms('jeden jednoho jednomu jeden jednom jedním'),
  f: forms('jedna jedné jedné jednu jedné jednou'),
  n: forms('jedno jednoho jednomu jedno jednom jedním'),
}
const small: Readonly<Record<number, Forms>> = {
  0: forms('nula nuly nule nula nule nulou'),
  2: forms('dva dvou dvěma dva dvou dvěma'),
  3: forms('tři tří třem tři třech třemi'),
  4: forms('čtyři čtyř čtyřem čtyři čtyřech čtyřmi'),
  9: forms('devět devíti devíti devět devíti devíti'),
  10: forms('deset deseti deseti deset deseti deseti'),
}
const units = [
  '', '', '', '', '', 'pět', 'šest', 'sedm', 'osm', '', '', 'jedenáct', 'dvanáct', 'třináct', 'čtrnáct', 'patnáct', 'šestnáct',
  'sedmnáct', 'osmnáct', 'devatenáct',
]
const tens = ['', '', 'dvacet', 'třicet', 'čtyřicet', 'padesát', 'šedesát', 'sedmdesát', 'osmdesát', 'devadesát']

/** The greatest number that has a name here; longer ones are read digit by digit. */
export const greatest = 999_999_999_999_999

const counting: NumeralForm = { case: 1, gender: 'i', agrees: false }

/** The name of a whole number from 0 to `greatest`, declined. */
export function cardinal(value: number, form: NumeralForm = counting): string {
  if (value < 20) return underTwenty(value, form)
  const words: string[] = []
  let rest = value
  for (const [size, name] of scales) {
    const count = Math.floor(rest / size)
    rest %= size
    if (count > 0) words.push(scaled(count, name, form))
  }
  if (rest > 0) words.push(underThousand(rest, { ...form, agrees: form.agrees && value >= 20 }, value < 1000))
  return words.join(' ')
}

const scales = [[1e12, 'bilion'], [1e9, 'miliarda'], [1e6, 'milion'], [1e3, 'tisíc']] as const

/** Thousands and more are counted as nouns are: dva tisíce, pěti milionů, dvacet tři tisíc like dvacet tři korun. */
function scaled(count: number, name: string, form: NumeralForm): string {
  const scale = noun(name)
  if (count === 1 && (name === 'tisíc' || name === 'milion')) return nounForm(scale, false, form.case)
  const isFew = count === 1 || (count % 100 > 1 && count % 100 < 5)
  const inCase = !isFew && isDirect(form.case) ? 2 : form.case
  const counted = count === 100 ? 'sto' : cardinal(count, { case: form.case, gender: scale.gender, agrees: isFew })
  return `${counted} ${nounForm(scale, count !== 1, inCase)}`
}

function underThousand(value: number, form: NumeralForm, isWhole: boolean): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const words = hundreds > 0 ? [hundredsOf(hundreds, form.case, isWhole && rest === 0)] : []
  if (rest > 0) words.push(rest < 20 ? underTwenty(rest, hundreds === 0 && isWhole ? form : compound(form)) : overTwenty(rest, form))
  return words.join(' ')
}

function hundredsOf(count: number, inCase: Case, isAlone: boolean): string {
  if (count === 1) return isAlone && inCase === 2 ? 'sta' : 'sto'
  if (isDirect(inCase)) return count === 2 ? 'dvě stě' : `${underTwenty(count, counting)} ${count < 5 ? 'sta' : 'set'}`
  return `${underTwenty(count, { ...counting, case: inCase })} ${nounForm(noun('sto'), true, inCase)}`
}

function overTwenty(value: number, form: NumeralForm): string {
  const ten = `${tens[Math.floor(value / 10)] ?? ''}${isDirect(form.case) ? '' : 'i'}`
  return value % 10 === 0 ? ten : `${ten} ${underTwenty(value % 10, compound(form))}`
}

/** In a compound, one and two take the gender of the noun only if the noun agrees with them. */
const compound = (form: NumeralForm): NumeralForm => (form.agrees ? form : { ...form, gender: 'i' })

function underTwenty(value: number, form: NumeralForm & { readonly isCompound?: boolean }): string {
  const at = caseIndex(form.case)
  if (value === 1) return form.agrees ? (one[form.gender][at] ?? '') : 'jedna'
  if (value === 2 && isDirect(form.case) && (form.gender === 'f' || form.gender === 'n')) return 'dvě'
  return small[value]?.[at] ?? `${units[value] ?? ''}${isDirect(form.case) ? '' : 'i'}`
}

export const digitNames: readonly string[] = ['nula', 'jedna', 'dva', 'tři', 'čtyři', 'pět', 'šest', 'sedm', 'osm', 'devět']

/** Digits one by one, as in account numbers. */
export const digitByDigit = (digits: string): string => Array.from(digits, digit => digitNames[Number(digit)] ?? digit).join(' ')

/** A code: as a number, but zeros in front are said, and long codes are read digit by digit. */
export function codeName(digits: string): string {
  if (digits.length > 6) return digitByDigit(digits)
  if (!digits.startsWith('0')) return cardinal(Number(digits))
  const zeros = /^0*(?=.)/u.exec(digits)?.[0] ?? ''
  if (/^0+$/u.test(digits)) return digitByDigit(digits)
  return [...Array.from(zeros, () => 'nula'), cardinal(Number(digits))].join(' ')
}
