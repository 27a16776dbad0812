import { speak } from './alignment.ts'
import { clean, inWritten } from './reading/clean.ts'
import { lexiconFinder } from './reading/lexicon.ts'
import { Scan, type Shape } from './reading/scan.ts'
import { abbreviation, boundAbbreviation, isAbbreviated } from './rules/abbreviation.ts'
import { acronym, isAcronym } from './rules/acronym.ts'
import { bareUnit } from './rules/bare-unit.ts'
import { coordinate } from './rules/coordinate.ts'
import { date } from './rules/date.ts'
import { glued, product, sides, unknownCode } from './rules/glued.ts'
import { dataBox, identifier, letteredCode } from './rules/identifier.ts'
import { headingOrdinal } from './rules/heading.ts'
import { hiddenSurname, initial } from './rules/initial.ts'
import { item, itemNumber, outlineNumber } from './rules/item.ts'
import { law } from './rules/law.ts'
import { life } from './rules/life.ts'
import { monthOfYear, romanMonths } from './rules/month.ts'
import { code, bareNumber, netAddress } from './rules/number.ts'
import { numeral } from './rules/numeral.ts'
import { ordinalBefore } from './rules/ordinal.ts'
import { quantity } from './rules/quantity.ts'
import { slashed } from './rules/slash.ts'
import { symbol } from './rules/symbol.ts'
import { time } from './rules/time.ts'
import { title } from './rules/title.ts'
import { town } from './rules/town.ts'
import { address, shortAddress } from './rules/web.ts'
import { weekday } from './rules/day.ts'
import { setApart, vocalise } from './rules/vocalise.ts'
import type { Replacement, SpokenForm, SpokenFormOptions } from './spoken-form.ts'

/** Reads what stands at a token, says it, and gives the place after it; 0 if it is not its kind. */
type Rule = (scan: Scan, index: number) => number

const forDigits: readonly Rule[] = [unknownCode, netAddress, date, time, coordinate, monthOfYear, identifier, slashed, glued, headingOrdinal, ordinalBefore, itemNumber, code, quantity, bareNumber]
/** By how the word is written: a Roman numeral or an initial is never in small letters, a data box never in capitals. */
const forWords: Readonly<Record<Shape, readonly Rule[]>> = {
  small: [product, sides, address, dataBox, boundAbbreviation, weekday, law, item, town, title, bareUnit, abbreviation, acronym],
  letter: [product, sides, address, letteredCode, boundAbbreviation, item, outlineNumber, town, title, abbreviation, romanMonths, headingOrdinal, hiddenSurname, numeral, initial, acronym],
  capitalised: [address, boundAbbreviation, weekday, law, town, title, bareUnit, abbreviation, hiddenSurname, initial, acronym],
  capitals: [address, letteredCode, boundAbbreviation, weekday, law, town, title, bareUnit, abbreviation, romanMonths, headingOrdinal, numeral, acronym],
  mixed: [address, boundAbbreviation, weekday, law, town, title, bareUnit, abbreviation, acronym],
  none: [],
}
const forSigns: readonly Rule[] = [law, life, signed, bareUnit, shortAddress, symbol]

/** The text as a careful Czech speaker reads it, and the map of places back to it. Any string gives a result. */
export function toSpokenForm(text: string, options: SpokenFormOptions = {}): SpokenForm {
  const tidy = clean(text)
  const scan = new Scan(tidy.text)
  const find = lexiconFinder(options.lexicon ?? [])
  for (let index = 0; index < scan.tokens.length;) {
    index = find(scan, index) || apply(rulesFor(scan, index), scan, index) || index + 1
  }
  scan.replacements.sort(inOrder)
  vocalise(scan)
  setApart(scan)
  scan.replacements.sort(inOrder)
  const alignment = inWritten(tidy.edits, scan.replacements, text)
  return { spoken: speak(text, alignment), alignment }
}

const inOrder = (one: Replacement, other: Replacement): number => one.start - other.start

function apply(rules: readonly Rule[], scan: Scan, index: number): number {
  for (const rule of rules) {
    const end = rule(scan, index)
    if (end > index) return end
  }
  return 0
}

const noRules: readonly Rule[] = []

/** Short words that are nothing else: po is also Monday, m a metre. */
const connecting = new Set('a i u v k z ve ke na do od za že je by to či si aby jak ale pro při ani kde kdy než co tak jen už jako nebo není byl bylo byla jsou'.split(' '))

/** Most words of a text: nothing is short about them. */
function isPlain(scan: Scan, index: number): boolean {
  const { end, shape, text } = scan.at(index)
  const next = scan.text.charCodeAt(end)
  if (next === space && connecting.has(text)) return isLongAndSmall(scan, index + 2)
  const isWhole = shape === 'small' ? text.length > 2 : shape === 'capitalised' && text.length > 3
  return isWhole && (next === space || next === comma || end === scan.text.length) && !isAbbreviated(scan.at(index)) && !isAcronym(text)
}

const [space, comma] = [32, 44]
const isLongAndSmall = (scan: Scan, index: number): boolean => scan.at(index).shape === 'small' && scan.textAt(index).length > 2

/** Signs that nothing is said for; a period may begin the ending of a file (.pdf). */
const silent = new Set([',', ';', ':', '!', '?', '(', ')', '[', ']', '„', '“', '”'])
const isSilent = (scan: Scan, index: number): boolean => silent.has(scan.textAt(index)) || (scan.textAt(index) === '.' && scan.at(index + 1).kind !== 'word')

function rulesFor(scan: Scan, index: number): readonly Rule[] {
  switch (scan.at(index).kind) {
    case 'digits': return forDigits
    case 'word': return isPlain(scan, index) ? noRules : forWords[scan.at(index).shape]
    case 'other': return isSilent(scan, index) ? noRules : forSigns
    default: return noRules
  }
}

/** A sign before a number: −5 °C, +420. */
function signed(scan: Scan, index: number): number {
  if (scan.at(index + 1).kind !== 'digits' || !'-−–+±'.includes(scan.textAt(index))) return 0
  const { kind } = scan.at(index - 1)
  if (kind === 'word' || kind === 'digits') return 0
  return identifier(scan, index) || quantity(scan, index)
}
