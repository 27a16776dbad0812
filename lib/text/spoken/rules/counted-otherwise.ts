import { cases, type Case } from '../grammar/agreement.ts'
import { cardinal } from '../grammar/cardinal.ts'
import type { Governor } from '../grammar/governor-words.ts'
import { isPluralOnly } from '../grammar/noun.ts'
import { ordinal } from '../grammar/ordinal.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { setNumerals } from '../grammar/set-numerals.table.ts'
import type { Scan } from '../reading/scan.ts'
import type { Literal } from './literal.ts'

/** A whole number that more than its noun decides: an hour of the day, a set, a number given to somebody; undefined for all others. */
export function countedOtherwise(scan: Scan, first: number, literal: Literal, phrase: Phrase, governor: Governor, inCase: Case): string | undefined {
  if (literal.decimals !== '') return undefined
  return givenTo(scan, first, literal, phrase) ?? thousandWith(literal, phrase, inCase) ?? hourOf(scan, first, literal, governor) ?? hourOfPlan(scan, first, literal) ?? hourWithoutPeriod(literal, phrase, governor) ?? setOf(literal, phrase, inCase)
}

/** "dalším 2 nevyhověl": an adjective tells the case of a number with no noun. "po 3 po sobě jdoucí dny" is how long. */
function givenTo(scan: Scan, first: number, { end, whole }: Literal, { readings }: Phrase): string | undefined {
  if (scan.at(end).kind === 'other') return undefined
  const before = scan.textAt(scan.before(first))
  if (/^po$/iu.test(before) && scan.match(end, /\spo\ssobě\sjdoucí\s(?:dny|roky|měsíce|týdny)/uy) !== undefined) return cardinal(whole, { case: 4, gender: 'i', agrees: true })
  const isDative = /^(?:další|ostatní|zbylý|zbývající|poslední|předchozí|pouhý|jediný|zmíněný|oslovený|vybraný)m$|^(?:těm|těmto)$/u.test(before)
  return isDative && !readings.some((reading) => reading.plural && reading.case === 3) ? cardinal(whole, { case: 3, gender: 'i', agrees: true }) : undefined
}

/** "s 1 000 dobrovolníky", "s 1 284 lidmi": tisícem would have the genitive after it. */
const thousandWith = ({ whole }: Literal, { readings }: Phrase, inCase: Case): string | undefined =>
  whole >= 1000 && whole < 2000 && inCase === 7 && readings.some(reading => reading.plural && reading.case === 7) ? cardinal(whole, { case: 7, gender: 'i', agrees: false }).replace(/^tisícem/u, 'tisíc') : undefined

/** "ve 2 odpoledne", "do 3 ráno": an hour of the day. */
function hourOf(scan: Scan, first: number, { end, whole }: Literal, { cases, kind }: Governor): string | undefined {
  if (whole < 1 || whole > 12 || kind !== 'preposition' || scan.match(end, /\s(?:ráno|dopoledne|odpoledne|odp\.|večer|v\snoci|po\spůlnoci)(?!\p{L})/uy) === undefined) return undefined
  const preposition = scan.textAt(scan.before(first)).toLowerCase()
  const form = { gender: 'f', agrees: true } as const
  if (/^(?:ve?|o|na)$/u.test(preposition)) return cardinal(whole, { ...form, case: 4 })
  if (/^(?:po|před|kolem|okolo|k|ke|mezi)$/u.test(preposition)) return ordinal(whole, { gender: 'f', plural: false, case: preposition === 'po' ? 6 : (cases[0] ?? 2) })
  return cardinal(whole, { ...form, case: cases[0] ?? 2 })
}

const planned = /(?<=(?<!\p{L})(?:zač[ií]n|začn|konč|skonč|otev[ií]r|otevř|zav[ií]r|zavř|schá[zs]|sejd|sraz|odjížd|odjezd|přijížd|příjezd|přijď|zahaj|zahájen|startuj|odstartuj|vyráž|vyraz|vrac|vrát)\p{L}*\s[^.;:!?]{0,40})/iuy

/** "začínáme v 18, končíme ve 22", "V 16 HODIN": hours of a plan with no word for them, or with a word in capitals. */
function hourOfPlan(scan: Scan, first: number, { end, whole }: Literal): string | undefined {
  const from = scan.before(first)
  if (whole > 24 || !/^ve?$/iu.test(scan.textAt(from))) return undefined
  const isLast = scan.isEnd(end) || scan.match(end, /[.,;–]|\sa\s\p{L}/uy) !== undefined
  const isPlanned = isLast && scan.isAfter(from, planned)
  return isPlanned || scan.match(end, /\sHODIN[UY]?(?!\p{L})/uy) !== undefined ? cardinal(whole, { case: 4, gender: 'f', agrees: whole < 5 }) : undefined
}

/** "po 15 hodině": the hour of the day, its period forgotten. */
const hourWithoutPeriod = ({ whole }: Literal, { noun, readings }: Phrase, { cases }: Governor): string | undefined =>
  readings.length > 0 && /^hodin(?:ě|ou)$/u.test(noun) && whole > 1 && whole < 25 ? ordinal(whole, { gender: 'f', plural: false, case: noun === 'hodinou' ? 7 : (cases[0] ?? 6) }) : undefined

const sets = new Map(setNumerals.map(([number, forms]) => [Number(number), forms.split(' ')]))

/** Nouns without a singular: dvoje dveře, ke dvojím dveřím. */
const setOf = ({ whole }: Literal, { noun }: Phrase, inCase: Case): string | undefined => (isPluralOnly(noun) ? sets.get(whole)?.[cases.indexOf(inCase)] : undefined)
