import { adjective } from './adjective.ts'
import type { Reading } from './agreement.ts'
import { cardinal } from './cardinal.ts'

const small = [
  'nultý', 'první', 'druhý', 'třetí', 'čtvrtý', 'pátý', 'šestý', 'sedmý', 'osmý', 'devátý', 'desátý', 'jedenáctý', 'dvanáctý',
  'třináctý', 'čtrnáctý', 'patnáctý', 'šestnáctý', 'sedmnáctý', 'osmnáctý', 'devatenáctý',
]
const tens = ['', '', 'dvacátý', 'třicátý', 'čtyřicátý', 'padesátý', 'šedesátý', 'sedmdesátý', 'osmdesátý', 'devadesátý']
const hundreds = ['', 'stý', 'dvoustý', 'třístý', 'čtyřstý', 'pětistý', 'šestistý', 'sedmistý', 'osmistý', 'devítistý']

/** The ordinal of a number from 0 to 9999 in the given gender, number and case: dvacátého prvního. */
export function ordinal(value: number, reading: Reading): string {
  return ordinalWords(value).map(word => (/[ýí]$/u.test(word) ? adjective(word, reading) : word)).join(' ')
}

/** The hundreds and tens of a long ordinal decline, its thousands do not: tisíc devět set dvacátý první, sedmistý padesátý. */
function ordinalWords(value: number): string[] {
  if (value < 20) return [small[value] ?? '']
  if (value < 100) return [tens[Math.floor(value / 10)] ?? '', ...(value % 10 === 0 ? [] : ordinalWords(value % 10))]
  if (value < 1000 && value >= 100) return [value < 200 ? (value === 100 ? 'stý' : 'sto') : (hundreds[Math.floor(value / 100)] ?? ''), ...(value % 100 === 0 ? [] : ordinalWords(value % 100))]
  if (value === 1_000_000) return ['miliontý']
  if (value % 1000 === 0) return [`${value === 1000 ? '' : prefix(value / 1000)}tisící`]
  const size = value % 100 === 0 ? 1000 : 100
  return [cardinal(value - (value % size)), ...ordinalWords(value % size)]
}

const prefixes = ['', 'jedno', 'dvou', 'tří', 'čtyř', 'pěti', 'šesti', 'sedmi', 'osmi', 'devíti', 'deseti']

/** A number as the first part of a word: pětiprocentní, dvaadvacetiletý is said dvacetidvouletý. */
export function prefix(value: number): string {
  if (value <= 10) return prefixes[value] || cardinal(value)
  if (value === 100) return 'sto'
  if (value === 1000) return 'tisíci'
  if (value < 20) return `${cardinal(value)}i`
  if (value < 100 && value % 10 === 1) return `jedna${cardinal(value - 1)}i`
  if (value < 100) return `${cardinal(value - (value % 10))}i${value % 10 === 0 ? '' : prefix(value % 10)}`
  const size = value < 1000 ? 100 : 1000
  const count = Math.floor(value / size)
  const head = size === 100 ? (count === 1 ? 'sto' : `${prefix(count)}set`) : `${count === 1 ? '' : prefix(count)}tisíci`
  return value % size === 0 ? head : head + prefix(value % size)
}
