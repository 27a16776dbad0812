import type { Reading } from '../grammar/agreement.ts'
import { cardinal, codeName } from '../grammar/cardinal.ts'
import { governorBefore } from '../grammar/governor.ts'
import { isKnownNoun } from '../grammar/analysis.ts'
import { ordinal } from '../grammar/ordinal.ts'
import { rulers } from '../rulers.table.ts'
import type { Scan } from '../reading/scan.ts'
import { ordinalBefore } from './ordinal.ts'
import { romanValue } from './roman.ts'
import { isOfClass } from '../grammar/word-class.ts'

/** Roman numerals: XXI. století, Karel IV., část III, čl. II. Gives the place after, or 0. */
export function numeral(scan: Scan, index: number): number {
  const { text } = scan.at(index)
  if (!/^[IVXLCDM]+$/u.test(text)) return 0
  const value = romanValue(text)
  if (value === undefined || isInitial(scan, index)) return 0
  const before = scan.textAt(scan.before(index))
  if (scan.textAt(index + 1) === '.') {
    if ((isRuler(before) || (text.length > 1 && rulerOf.has(before))) && /^[IVX]+$/u.test(text)) return sayRuler(scan, index, value, before)
    if (isOfClass(before.toLowerCase(), 'read-as-number') && /^[IVX]+$/u.test(text)) {
      scan.say(index, scan.isEnd(index + 2) ? index + 1 : index + 2, cardinal(value))
      return index + 2
    }
    // "II. Stížnost se zamítá": the number of a verdict
    if (scan.before(index) < 0 && /^\p{Lu}\p{Ll}/u.test(scan.textAt(scan.skipSpace(index + 2))) && isVerdict(scan, index)) {
      scan.say(index, index + 2, `${cardinal(value)},`)
      return index + 2
    }
    const counted = ordinalBefore(scan, index)
    if (counted > 0) return counted
    if (isName(before) && /^[IVX]+$/u.test(text) && scan.isEnd(index + 2) && !/^(?:papež|král|císař|kníže|car)/u.test(scan.textAt(scan.before(scan.before(index))))) {
      scan.say(index, index + 1, cardinal(value))
      return index + 1
    }
    if (isName(before) && /^[IVX]+$/u.test(text)) return sayRuler(scan, index, value, before)
  }
  if (/^(?:I{1,3}|IV|VI{0,3}|IX|X[IVX]*)$/u.test(text) && isRuler(before) && scan.at(index + 1).kind !== 'other') {
    scan.say(index, index + 1, ordinal(value, readingOfName(before, scan, index)))
    return index + 1
  }
  if (/^[IVX]+$/u.test(text) && scan.textAt(index + 1) === '/' && scan.at(index + 2).kind === 'digits') return sayRoad(scan, index, value)
  if (!isNumbered(scan, index, text)) return 0
  scan.say(index, index + 1, cardinal(value))
  const dash = scan.match(index + 1, /\s?[-–]\s?(?=[IVX]+(?![\p{L}.]))/uy)
  if (dash === undefined) return index + 1
  scan.sayText(dash.index, dash.index + dash[0].length, ' až ')
  return scan.tokenAt(dash.index + dash[0].length, index)
}

const isVerdict = (scan: Scan, index: number): boolean => /^[IVX]{1,5}\.\s\p{Lu}\p{Ll}+.*\s(?:se|nemá|má|nemají|mají|je|jsou)\s/u.test(scan.text.slice(scan.at(index).start, scan.at(index).start + 120))

/** "K. V." are the initials of someone, not a fifth. */
const isInitial = (scan: Scan, index: number): boolean => scan.textAt(index).length === 1 && scan.textAt(scan.before(index)) === '.' && /^\p{Lu}$/u.test(scan.textAt(scan.before(index) - 1))

/** Endings of the cases of names, no others: "Karlova IV" is a street. */
const endings = ['', 'us', 'o', 'a', 'e', 'i', 'u', 'y', 'ě', 'í', 'em', 'ou', 'ovi', 'ího', 'ímu', 'ím']
const rulerOf = new Map(rulers.flatMap(row => (row[0].endsWith('*') ? endings.map(ending => [`${row[0].slice(0, -1)}${ending}`, row] as const) : [[row[0], row] as const])))

/** Whether a numeral after a name is that of a ruler even where it has no period. */
export const isRuler = (name: string): boolean => rulerOf.get(name)?.[2] === 'always'

/** Roads: II/290 is dva lomeno dvě stě devadesát. */
function sayRoad(scan: Scan, index: number, value: number): number {
  scan.say(index, index + 1, cardinal(value))
  scan.say(index + 1, index + 2, ' lomeno ')
  scan.say(index + 2, index + 3, codeName(scan.textAt(index + 2)))
  return index + 3
}

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !isKnownNoun(word.toLowerCase())

/** A numeral of two letters or more, or any after a word that is numbered (část V). */
function isNumbered(scan: Scan, index: number, text: string): boolean {
  const at = scan.before(index)
  const isAfterPeriod = scan.textAt(at) === '.'
  const before = isAfterPeriod ? scan.textAt(at - 1) : scan.textAt(at)
  // "Příloha. V Praze": a new sentence
  if (text.length === 1 && isAfterPeriod && !isOfClass(before.toLowerCase(), 'part-in-short')) return false
  if (text.length === 1 && /^(?:a|až|i|,|–|-)$/u.test(before)) return /^[IVX]{2,}$/u.test(scan.textAt(scan.before(at)))
  // oddíl C is a letter
  if (text.length === 1) return /^[IVX]$/u.test(text) && isOfClass(before.toLowerCase(), 'part')
  return /^[IVX]+$/u.test(text) && (!/^\p{Lu}{2,}$/u.test(before) || /^(?:JPO|JSDH|OP|PHO)$/u.test(before)) && !/^[-–]\p{Ll}/u.test(scan.textAt(index + 1) + scan.textAt(index + 2))
}

/** Karel IV., za Karla IV., s Marií II.: the numeral agrees with the name. */
function sayRuler(scan: Scan, index: number, value: number, name: string): number {
  const end = scan.isEnd(index + 2) ? index + 1 : index + 2
  scan.say(index, end, ordinal(value, readingOfName(name, scan, index)))
  return index + 2
}

/** "o Přemyslu Otakarovi II. a Václavu IV.", "po císaři Karlu IV." */
const isSpokenOf = (scan: Scan, index: number): boolean =>
  scan.isAfter(index, /(?<=(?<!\S)(?:[Oo]|[Pp]o|[Pp]ři)\s(?:\p{Ll}{3,}\s)?(?:\p{Lu}\p{Ll}+\s)+(?:[IVX]+\.\sa\s(?:\p{Lu}\p{Ll}+\s)+)?)/uy)

function readingOfName(name: string, scan: Scan, index: number): Reading {
  const governor = governorBefore(scan, scan.before(index))
  const [row, declined] = rulerOf.get(name) ?? []
  const made = (inCase: Reading['case']): Reading => ({ gender: declined === 'f' ? 'f' : 'm', plural: false, case: inCase })
  const spokenOf = governor.cases.includes(6) || isSpokenOf(scan, index) ? 6 : 3
  if (declined === 'f') {
    if (/(?:ou|í)$/u.test(name)) return made(7)
    if (name.endsWith('u')) return made(4)
    if (name.endsWith('y')) return made(2)
    if (/[^i]e$/u.test(name)) return made(spokenOf)
    if (/[ěi]$/u.test(name)) return made(name.endsWith('i') && governor.cases[0] === 4 && spokenOf !== 6 ? 4 : spokenOf)
    // Marie is no object
    const [asked = 1] = governor.cases
    return made(name.endsWith('a') || asked === 4 ? 1 : isSpokenOf(scan, index) ? 6 : asked)
  }
  if (row === name) return made(1)
  if (declined === 'a' && /(?:[ay]|[^o]u)$/u.test(name)) return made(name.endsWith('a') ? 1 : name.endsWith('u') ? 4 : 2)
  if (/ím$/u.test(name)) return made(spokenOf === 6 ? 6 : 7)
  if (/(?:em|ou)$/u.test(name)) return made(7)
  if (/(?:ovi|[ui])$/u.test(name)) return made(spokenOf)
  if (/(?:[ae]|ího)$/u.test(name)) return made(governor.cases.includes(4) && !governor.cases.includes(2) ? 4 : 2)
  return made(1)
}
