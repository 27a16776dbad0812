import type { Case } from '../grammar/agreement.ts'
import { cardinal } from '../grammar/cardinal.ts'
import type { Governor } from '../grammar/governor.ts'
import { ordinal } from '../grammar/ordinal.ts'
import type { Phrase } from '../grammar/phrase.ts'
import type { Scan } from '../reading/scan.ts'
import type { Literal } from './literal.ts'

/** A whole number that more than its noun decides: an hour of the day, a set, a number given to somebody; undefined for all others. */
export function countedOtherwise(scan: Scan, first: number, literal: Literal, phrase: Phrase, governor: Governor, inCase: Case): string | undefined {
  if (literal.decimals !== '') return undefined
  return givenTo(scan, first, literal, phrase) ?? hourOf(scan, first, literal, governor) ?? hourWithoutPeriod(literal, phrase, governor) ?? (inCase === 1 || inCase === 4 ? setOf(literal, phrase) : undefined)
}

/** "dalším 2 nevyhověl": an adjective tells the case of a number with no noun. "po 3 po sobě jdoucí dny" is how long. */
function givenTo(scan: Scan, first: number, { end, whole }: Literal, { readings }: Phrase): string | undefined {
  if (scan.at(end).kind === 'other') return undefined
  const before = scan.textAt(scan.before(first))
  if (/^po$/iu.test(before) && scan.match(end, /\spo\ssobě\sjdoucí\s(?:dny|roky|měsíce|týdny)/uy) !== undefined) return cardinal(whole, { case: 4, gender: 'i', agrees: true })
  const isDative = /^(?:další|ostatní|zbylý|zbývající|poslední|předchozí|pouhý|jediný|zmíněný|oslovený|vybraný)m$|^(?:těm|těmto)$/u.test(before)
  return isDative && !readings.some((reading) => reading.plural && reading.case === 3) ? cardinal(whole, { case: 3, gender: 'i', agrees: true }) : undefined
}

/** "ve 2 odpoledne", "do 3 ráno": an hour of the day. */
function hourOf(scan: Scan, first: number, { end, whole }: Literal, { cases, kind }: Governor): string | undefined {
  if (whole < 1 || whole > 12 || kind !== 'preposition' || scan.match(end, /\s(?:ráno|dopoledne|odpoledne|odp\.|večer|v\snoci|po\spůlnoci)(?!\p{L})/uy) === undefined) return undefined
  const preposition = scan.textAt(scan.before(first)).toLowerCase()
  const form = { gender: 'f', agrees: true } as const
  if (/^(?:ve?|o|na)$/u.test(preposition)) return cardinal(whole, { ...form, case: 4 })
  if (/^(?:po|před|kolem|okolo|k|ke|mezi)$/u.test(preposition)) return ordinal(whole, { gender: 'f', plural: false, case: preposition === 'po' ? 6 : (cases[0] ?? 2) })
  return cardinal(whole, { ...form, case: cases[0] ?? 2 })
}

/** "po 15 hodině": the hour of the day, its period forgotten. */
const hourWithoutPeriod = ({ whole }: Literal, { noun, readings }: Phrase, { cases }: Governor): string | undefined =>
  readings.length > 0 && /^hodin(?:ě|ou)$/u.test(noun) && whole > 1 && whole < 25 ? ordinal(whole, { gender: 'f', plural: false, case: noun === 'hodinou' ? 7 : (cases[0] ?? 6) }) : undefined

const sets = ['', 'jedny', 'dvoje', 'troje', 'čtvery']
const withoutSingular = /^(?:dveře|vrata|vrátka|nůžky|brýle|kalhoty|kamna|noviny|šaty|saně|sáně|housle|varhany|hodinky|prázdniny|narozeniny|volby|lázně)$/u

/** Nouns without a singular: dvoje dveře. */
const setOf = ({ whole }: Literal, { noun }: Phrase): string | undefined => (withoutSingular.test(noun) && sets[whole] !== '' ? sets[whole] : undefined)
