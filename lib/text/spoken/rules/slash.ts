import type { Case } from '../grammar/agreement.ts'
import { adjective, adjectiveReadings } from '../grammar/adjective.ts'
import { cardinal, codeName } from '../grammar/cardinal.ts'
import { isKnownNoun } from '../grammar/analysis.ts'
import { governorBefore, isNeverCounted } from '../grammar/governor.ts'
import { noun, nounForm } from '../grammar/noun.ts'
import { prefix } from '../grammar/ordinal.ts'
import { choose, phraseAt } from '../grammar/phrase.ts'
import { isPlace } from '../grammar/place.ts'
import { letterName, spelled } from '../letters.ts'
import { term } from '../grammar/phrase-form.ts'
import { unitAt } from './unit.ts'
import type { Scan } from '../reading/scan.ts'

const code = /[0-9]+[a-zA-Z]?(?:[/-][0-9\p{Lu}]+[a-z]?){0,8}\/(?:[0-9]+(?=Sb\.)|[0-9\p{Lu}]+[a-z]?)(?:[/-][0-9\p{Lu}]+){0,8}(?:(?![\p{L}0-9])|(?=Sb\.))/uy
const hyphened = /[0-9]+(?:-0[0-9]+){1,8}(?![0-9/])/uy
/** Numbers of bridges: ev. č. 26832-1. */
const bridge = /[0-9]{4,}-[0-9]{1,3}(?![0-9/.,])/uy
const fraction = /(?<top>[1-9][0-9]?)\/(?<bottom>2|3|4|5|6|7|8|9|10|100|1000)(?![0-9/\p{L}])/uy
const parts: Readonly<Record<string, string>> = {
  2: 'polovina', 3: 'třetina', 4: 'čtvrtina', 5: 'pětina', 6: 'šestina', 7: 'sedmina', 8: 'osmina', 9: 'devítina', 10: 'desetina', 100: 'setina',
  1000: 'tisícina',
}
const verb = /^(?!je$|jsou$|zbývá$|chybí$|tvoří$|přibyl|ubyl|byl|bude$)\p{Ll}*(?:í|á|uje|ují|[aeiuyě]l[aoiy]?|at|it|ět)$/u
const numbered = /^(?:\p{Lu}.*|č|čp|ul|nám|tř|číslo|čísla|popisné|sp|zn|j|vyhláška|zákon\p{L}*|usnesení|p|parc)$/u

/** Numbers with a slash: 99/2019, 123/21/ZK, 12/3, 3/4 nákladů. Gives the place after, or 0. */
export function slashed(scan: Scan, index: number): number {
  if (!/[/a-zA-Z-]/u.test(scan.textAt(index + 1).charAt(0))) return 0
  return fractionAt(scan, index) || codeAt(scan, index)
}

function fractionAt(scan: Scan, index: number): number {
  const groups = scan.match(index, fraction)?.groups
  if (groups === undefined) return 0
  const [top, bottom] = [Number(groups['top']), Number(groups['bottom'])]
  const before = scan.textAt(scan.before(index))
  const mark = before === '.' ? scan.textAt(scan.before(index) - 1) : before
  if (top >= bottom || numbered.test(mark) && scan.before(index) > 0 && !isKnownNoun(mark.toLowerCase()) || scan.before(index) === 0 && /^\p{Lu}/u.test(before) && !isKnownNoun(before.toLowerCase()) && !isNeverCounted(before.toLowerCase()) && !isShareOf(scan, index, before) && governorBefore(scan, index).kind !== 'preposition') return 0
  if (!/^\p{Ll}/u.test(scan.textAt(scan.skipSpace(index + 3))) && governorBefore(scan, index).kind === 'none') return 0
  const majority = /^většin/u.test(scan.textAt(scan.skipSpace(index + 3))) ? choose(phraseAt(scan, index + 3).readings, governorBefore(scan, index)) : undefined
  if (majority !== undefined) {
    scan.say(index, index + 3, `${prefix(top)}${adjective(`${parts[bottom]?.replace(/a$/u, '') ?? ''}ový`, majority)}`)
    return index + 3
  }
  const { cases, kind, isMeasured, objectCase } = governorBefore(scan, index)
  const isOwned = kind === 'after noun' && /^(?:(?:spolu)?(?:vlastní|majitel|držitel|nabyvatel)|(?:sou)?hlas|přítomnost|účast)/u.test(before.toLowerCase())
  const [described] = adjectiveReadings(before.toLowerCase()).filter(({ gender, plural, case: one }) => gender === 'f' && plural === (top > 1) && one !== 1)
  const inCase: Case = described !== undefined && kind === 'none' ? described.case : isOwned || isMeasured === true ? 2 : before.toLowerCase() === 'na' && isPlace(scan, scan.before(index)) ? 6 : kind === 'after noun' || kind === 'action' ? (objectCase ?? 1) : (cases[0] ?? (isObject(scan, index, before) ? 4 : 1))
  const part = noun(parts[bottom] ?? 'polovina')
  const isMany = top > 4
  const form = nounForm(part, top > 1, isMany && (inCase === 1 || inCase === 4) ? 2 : inCase)
  const spoken = `${cardinal(top, { case: inCase, gender: 'f', agrees: !isMany })} ${form}`
  scan.say(index, index + 3, spoken)
  const unit = unitAt(scan, index + 3)
  return unit === undefined ? index + 3 : unit.say(scan, term(unit.spoken).form(false, 2))
}

/** "Předali 1/4 peněz", "1/3 podnětů jsme postoupili". */
const isObject = (scan: Scan, index: number, before: string): boolean =>
  (verb.test(before) && !isKnownNoun(before)) || scan.match(index, /[0-9/]+(?:\s\p{L}+){1,4}\s(?:jsme|jsem|jste)\s/uy) !== undefined

/** "Zbylou 1/4 nákladů": an adjective before and a genitive after. */
const isShareOf = (scan: Scan, index: number, before: string): boolean =>
  adjectiveReadings(before.toLowerCase()).length > 0 && phraseAt(scan, index + 3).readings.some(reading => reading.case === 2)

function codeAt(scan: Scan, index: number): number {
  const found = scan.match(index, code) ?? scan.match(index, hyphened) ?? (/č\.\s$|čísl\p{L}\s$/u.test(scan.text.slice(Math.max(0, scan.at(index).start - 6), scan.at(index).start)) ? scan.match(index, bridge) : undefined)
  if (found === undefined) return 0
  const end = scan.tokenAt(found.index + found[0].length, index)
  for (let at = index; at < end; at += 1) {
    const { kind, text } = scan.at(at)
    if (text === '/') scan.say(at, at + 1, ' lomeno ')
    else if (text === '-') scan.say(at, at + 1, ' pomlčka ')
    else if (kind === 'digits') scan.say(at, at + 1, codeName(text))
    else scan.say(at, at + 1, `${scan.at(at - 1).kind === 'digits' ? ' ' : ''}${text.length === 1 ? letterName(text) : spelled(text)}`)
  }
  // vstupné 250/150 Kč
  const money = unitAt(scan, end)
  return money?.kind === 'money' ? money.say(scan, term(money.spoken).form(true, 2)) : end
}
