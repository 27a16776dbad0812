import { speak } from './alignment.ts'
import { clean, inWritten } from './reading/clean.ts'
import { lexiconFinder } from './reading/lexicon.ts'
import { Scan } from './reading/scan.ts'
import { abbreviation, isAbbreviated } from './rules/abbreviation.ts'
import { acronym, isAcronym } from './rules/acronym.ts'
import { bareUnit } from './rules/bare-unit.ts'
import { date } from './rules/date.ts'
import { glued } from './rules/glued.ts'
import { dataBox, identifier, letteredCode } from './rules/identifier.ts'
import { initial } from './rules/initial.ts'
import { item, itemNumber, outlineNumber } from './rules/item.ts'
import { law } from './rules/law.ts'
import { code, bareNumber } from './rules/number.ts'
import { numeral } from './rules/numeral.ts'
import { ordinalBefore } from './rules/ordinal.ts'
import { quantity } from './rules/quantity.ts'
import { slashed } from './rules/slash.ts'
import { symbol } from './rules/symbol.ts'
import { time } from './rules/time.ts'
import { title } from './rules/title.ts'
import { address } from './rules/web.ts'
import { weekday } from './rules/day.ts'
import { vocalise } from './rules/vocalise.ts'
import type { Replacement, SpokenForm, SpokenFormOptions } from './spoken-form.ts'

/** Reads what stands at a token, says it, and gives the place after it; 0 if it is not its kind. */
type Rule = (scan: Scan, index: number) => number

const forDigits: readonly Rule[] = [date, time, identifier, slashed, glued, ordinalBefore, itemNumber, code, quantity, bareNumber]
const forWords: readonly Rule[] = [address, dataBox, letteredCode, weekday, law, item, outlineNumber, title, bareUnit, abbreviation, numeral, initial, acronym]
const forSigns: readonly Rule[] = [law, signed, bareUnit, symbol]

/** The text as a careful Czech speaker reads it, and the map of places back to it. Any string gives a result. */
export function toSpokenForm(text: string, options: SpokenFormOptions = {}): SpokenForm {
  const tidy = clean(text)
  const scan = new Scan(tidy.text)
  const rules: readonly Rule[] = [lexiconFinder(options.lexicon ?? [])]
  for (let index = 0; index < scan.tokens.length;) {
    index = apply(rules, scan, index) || apply(rulesFor(scan, index), scan, index) || index + 1
  }
  scan.replacements.sort(inOrder)
  vocalise(scan)
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

const plainWord = /^(?:\p{Ll}{3}|\p{L}\p{Ll}{3})\p{Ll}*$/u

/** Most words of a text: nothing is short about them. */
function isPlain(scan: Scan, index: number): boolean {
  const { text, end } = scan.at(index)
  const next = scan.text.charCodeAt(end)
  return (next === 32 || next === 44 || end === scan.text.length) && plainWord.test(text) && !isAbbreviated(text) && !isAcronym(text)
}

function rulesFor(scan: Scan, index: number): readonly Rule[] {
  switch (scan.at(index).kind) {
    case 'digits': return forDigits
    case 'word': return isPlain(scan, index) ? noRules : forWords
    case 'other': return forSigns
    default: return noRules
  }
}

/** A sign before a number: −5 °C, +420. */
function signed(scan: Scan, index: number): number {
  if (!/^[-−–+±]$/u.test(scan.textAt(index)) || scan.at(index + 1).kind !== 'digits') return 0
  const { kind } = scan.at(index - 1)
  if (kind === 'word' || kind === 'digits') return 0
  return identifier(scan, index) || quantity(scan, index)
}
