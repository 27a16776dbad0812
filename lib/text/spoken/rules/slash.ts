import type { Case } from '../grammar/agreement.ts'
import { fractions, type FractionsRow } from '../fractions.table.ts'
import { adjective, adjectiveReadings } from '../grammar/adjective.ts'
import { cardinal, codeName } from '../grammar/cardinal.ts'
import { analyse, isKnownNoun } from '../grammar/analysis.ts'
import { governorBefore } from '../grammar/governor.ts'
import { governorOf, isNeverCounted } from '../grammar/governor-words.ts'
import { noun, nounForm } from '../grammar/noun.ts'
import { prefix } from '../grammar/ordinal.ts'
import { choose, phraseAt } from '../grammar/phrase.ts'
import { isPlace } from '../grammar/place.ts'
import { isVerb } from '../grammar/verb.ts'
import { letterName, spelled } from '../letters.ts'
import { term } from '../grammar/phrase-form.ts'
import { unitAt } from './unit.ts'
import type { Scan } from '../reading/scan.ts'
import { isOfClass } from '../grammar/word-class.ts'

const code = /[0-9]+[a-zA-Z]?(?:[/-][0-9\p{Lu}]+[a-z]?){0,8}\/(?:[0-9]+(?=Sb\.)|[0-9\p{Lu}]+[a-z]?)(?:[/-](?:[0-9\p{Lu}]+|\p{Lu}[bcdfghjklmnprstvz]{1,2})){0,8}(?:(?![\p{L}0-9])|(?=Sb\.))/uy
const hyphened = /[0-9]+(?:-0[0-9]+){1,8}(?![0-9/])/uy
/** Numbers of bridges: ev. č. 26832-1. */
const bridge = /[0-9]{4,}-[0-9]{1,3}(?![0-9/.,])/uy
const fractionOf = (kind: FractionsRow[2]): RegExp =>
  new RegExp(`(?<top>[1-9][0-9]?)/(?<bottom>${fractions.filter(row => row[2] === kind).map(([number]) => number).join('|')})(?![0-9/\\p{L}])`, 'uy')
const fraction = fractionOf('any')
/** Shares of houses and land: podíl 5/12. */
const share = fractionOf('share')
const sharing = /(?<=(?:podíl\p{L}*|výš[ie])(?:\s\p{L}+){0,3}\s(?:[0-9]{1,2}\/[0-9]{1,2}(?:\s\p{L}+){0,3},?\s(?:\p{L}+\s){0,4})?)/iuy
const parts = new Map(fractions.map(([number, name]) => [Number(number), name]))
const verb = /^(?!je$|jsou$|zbývá$|chybí$|tvoří$|přibyl|ubyl|byl|bude$)\p{Ll}*(?:í|á|uje|ují|[aeiuyě]l[aoiy]?|at|it|ět)$/u
/** Odpověděla 1/3 dotázaných, schváleno 4/5 většinou. */
const done = /(?:[aeiuyěá]l|[ea]n|án)[aoiy]?$/u

/** Numbers with a slash: 99/2019, 123/21/ZK, 12/3, 3/4 nákladů. Gives the place after, or 0. */
export function slashed(scan: Scan, index: number): number {
  const next = scan.at(index + 1)
  if (next.text !== '/' && next.text !== '-' && next.kind !== 'word') return 0
  return fractionAt(scan, index) || codeAt(scan, index)
}

function fractionAt(scan: Scan, index: number): number {
  if (scan.textAt(index + 1) !== '/') return 0
  const shared = scan.match(index, share)
  const groups = (scan.match(index, fraction) ?? (shared !== undefined && scan.isAfter(index, sharing) ? shared : undefined))?.groups
  if (groups === undefined) return 0
  const [top, bottom] = [Number(groups['top']), Number(groups['bottom'])]
  const before = scan.textAt(scan.before(index))
  const mark = before === '.' ? scan.textAt(scan.before(index) - 1) : before
  const isMarked = scan.before(index) > 0 && (/^\p{Lu}/u.test(mark) || isOfClass(mark, 'code')) && !isKnownNoun(mark.toLowerCase())
  if (top >= bottom || isMarked || (scan.before(index) === 0 && isNameAtHead(scan, index, before))) return 0
  if (!/^(?:\p{Ll}|(?:ZŠ|MŠ|SŠ|ZUŠ|DPH|HDP)$)/u.test(scan.textAt(scan.skipSpace(index + 3))) && governorBefore(scan, index).kind === 'none') return 0
  const majority = /^většin/u.test(scan.textAt(scan.skipSpace(index + 3))) ? choose(phraseAt(scan, index + 3).readings, governorBefore(scan, index)) : undefined
  if (majority !== undefined) {
    scan.say(index, index + 3, `${prefix(top)}${adjective(`${parts.get(bottom)?.replace(/a$/u, '') ?? ''}ový`, majority)}`)
    return index + 3
  }
  const job = partTime(scan, index, top, bottom)
  if (job !== undefined) {
    scan.say(index, index + 3, job)
    return index + 3
  }
  const inCase = caseOfFraction(scan, index, top)
  const isMany = top > 4
  const form = nounForm(noun('čtvrtina'), top > 1, isMany && (inCase === 1 || inCase === 4) ? 2 : inCase).replace('čtvrtin', parts.get(bottom)?.replace(/a$/u, '') ?? '')
  const spoken = isOtherHalf(top, bottom, before) ? form : `${cardinal(top, { case: inCase, gender: 'f', agrees: !isMany })} ${form}`
  scan.say(index, index + 3, spoken)
  const unit = unitAt(scan, index + 3)
  return unit === undefined ? index + 3 : unit.say(scan, term(unit.spoken).form(false, 2))
}

/** "na 1/2 úvazek", "s 3/4 úvazkem": a job is of a size, no share of another one. */
function partTime(scan: Scan, index: number, top: number, bottom: number): string | undefined {
  const name = bottom === 2 ? 'poloviční' : bottom === 4 ? (top === 3 ? 'tříčtvrteční' : 'čtvrtinový') : undefined
  const { noun: counted, readings } = phraseAt(scan, index + 3)
  if (name === undefined || !counted.startsWith('úvaz') || readings.some(reading => reading.case === 2 && !reading.plural)) return undefined
  const reading = choose(readings, governorBefore(scan, index))
  return reading === undefined ? undefined : adjective(name, reading)
}

/** "druhou 1/2 vlastní stát": there is no other second half to be one of. */
const isOtherHalf = (top: number, bottom: number, before: string): boolean => top === 1 && bottom === 2 && /^(?:prvn|druh|spodn|dolní|horní|lev|prav)(?:á|é|í|ou)?$/iu.test(before)

/** "Vila 1/2", but "Zbylou 1/2 nákladů", "Odpověděla 1/3 dotázaných". */
function isNameAtHead(scan: Scan, index: number, before: string): boolean {
  const word = before.toLowerCase()
  if (word === before || isKnownNoun(word) || isNeverCounted(word) || isShareOf(scan, index, before) || done.test(before)) return false
  return governorBefore(scan, index).kind !== 'preposition'
}

/** What asks for a share: a preposition, its owner, a verb, or the share before it in a list. */
function caseOfFraction(scan: Scan, index: number, top: number, longest = 4): Case {
  const listed = longest > 0 ? shareBefore(scan, index) : -1
  if (listed >= 0) return caseOfFraction(scan, listed, Number(scan.textAt(listed)), longest - 1)
  const before = scan.textAt(scan.before(index))
  const { cases, kind, isMeasured, objectCase } = governorBefore(scan, index)
  if (top === 1 && (kind === 'none' || cases[0] === 1) && isPaidBy(scan, index)) return 4
  const isOwned = kind === 'after noun' && isOfClass(before.toLowerCase(), 'owner')
  const [described] = adjectiveReadings(before.toLowerCase()).filter(({ gender, plural, case: one }) => gender === 'f' && plural === (top > 1) && one !== 1)
  // zbylých 5/8 is five eighths
  if (described !== undefined && kind === 'none') return top > 4 && described.case === 2 ? 1 : described.case
  return isOwned || isMeasured === true ? 2 : isWhereIn(scan, index) ? 6 : kind === 'after noun' || kind === 'action' ? (objectCase ?? 1) : (cases[0] ?? (isObject(scan, index, before) ? 4 : 1))
}

/** "vlastnicí 3/8 sklepa a 1/2 zahrady": where the share before in a list begins; -1 if there is none. */
function shareBefore(scan: Scan, index: number): number {
  const { start } = scan.at(index)
  const offset = Math.max(0, start - 60)
  const found = listedShare.exec(scan.text.slice(offset, start))
  if (found === null || (found[0].match(/\p{L}{2,}/gu) ?? []).some(word => isVerb(word))) return -1
  return scan.backTo(offset + found.index, index)
}

const listedShare = /(?<![0-9/\p{L}.])[0-9]{1,2}\/[0-9]{1,3}(?:\s\p{L}+){1,4}(?:,|\s(?:a|i|nebo|či))\s(?:(?!(?:ale|kter|však|než|že|na|po|za|do|od|ze?|ve?|ke?|se?|o|při|pro|pod|nad)(?!\p{Ll}{4}))\p{Ll}+\s){0,2}$/u

/** "na 2/3 pozemku stojí garáž", "Na 2/3 vzorků našli plíseň": where it is, unless a verb tells how it changed. */
function isWhereIn(scan: Scan, index: number): boolean {
  let at = scan.before(index)
  const isThan = scan.textAt(at) === 'než' && /^(?:více|méně)$/u.test(scan.textAt(scan.before(at)))
  if (isThan) at = scan.before(scan.before(at))
  if (scan.textAt(at).toLowerCase() !== 'na') return false
  return isPlace(scan, at) || (at === 0 && scan.match(at, changed) === undefined)
}

const changed = /Na[^.;!?]*\s(?:(?:se\s)?(?:klesl|vzrost|sníž|zvýš|omez|stoup|redukov|zkrát|zmenš|rozšíř|zredukov|spadl|vyšplh|dosáhl)|přisp|nárok|má(?!\p{L})|mají|půjd|čeká|dosta|získ|připad|stač|je\spotřeba|je\střeba)/uy

/** "Předali 1/4 peněz", "1/3 podnětů jsme postoupili". */
const isObject = (scan: Scan, index: number, before: string): boolean =>
  (verb.test(before) && !isKnownNoun(before)) || scan.match(index, /[0-9/]+(?:\s\p{L}+){1,4}\s(?:jsme|jsem|jste)\s/uy) !== undefined

/** "1/5 nákladů na opravu uhradí farnost": a verb that has an object, and its subject after it. */
function isPaidBy(scan: Scan, index: number): boolean {
  for (let at = scan.skipSpace(index + 3), steps = 0; steps < 8 && scan.at(at).kind === 'word'; at = scan.skipSpace(at + 1), steps += 1) {
    const governor = steps === 0 ? undefined : governorOf(scan.textAt(at))
    if (governor?.kind === 'verb') return governor.cases[0] === 4 && analyse(scan.textAt(scan.skipSpace(at + 1)).toLowerCase()).some(({ case: inCase, plural }) => inCase === 1 && !plural)
  }
  return false
}

/** "Zbylou 1/4 nákladů": an adjective before and a genitive after. */
const isShareOf = (scan: Scan, index: number, before: string): boolean =>
  adjectiveReadings(before.toLowerCase()).length > 0 && phraseAt(scan, index + 3).readings.some(reading => reading.case === 2)

function codeAt(scan: Scan, index: number): number {
  const found = scan.match(index, code) ?? scan.match(index, hyphened) ?? (scan.isAfter(index, /(?<=č\.\s|čísl\p{L}\s)/uy) ? scan.match(index, bridge) : undefined)
  if (found === undefined) return 0
  const end = scan.tokenAt(found.index + found[0].length, index)
  const isPressure = /^[0-9]{2,3}\/[0-9]{2,3}$/u.test(found[0]) && scan.holdsAt(found.index, /(?<=(?<!\p{L})(?:tlak\p{L}*\s(?:\p{Ll}+\s){0,2}|TK:?\s))/iuy)
  for (let at = index; at < end; at += 1) {
    const { kind, text } = scan.at(at)
    if (text === '/') scan.say(at, at + 1, isPressure ? ' na ' : ' lomeno ')
    else if (text === '-') scan.say(at, at + 1, ' pomlčka ')
    else if (kind === 'digits') scan.say(at, at + 1, codeName(text))
    else scan.say(at, at + 1, `${scan.at(at - 1).kind === 'digits' ? ' ' : ''}${text.length === 1 ? letterName(text) : spelled(text)}`)
  }
  // vstupné 250/150 Kč, tlak 120/80 mmHg
  const leaf = scan.match(end, /\s?(?<dash>[-–])\s?(?=[0-9]{1,4}(?![0-9/]|\.[0-9]))/uy)
  if (leaf !== undefined && scan.isAfter(index, /(?<=(?:č\.\s?j\.|zn\.)[^;]{0,24})/uy)) {
    scan.sayText(leaf.index, leaf.index + leaf[0].length, ' pomlčka ')
    return scan.tokenAt(leaf.index + leaf[0].length, end)
  }
  const months = scan.match(end, /\s?[-–]\s?(?=[0-9]{1,2}\/[0-9]{4}(?![0-9/]))/uy)
  if (months !== undefined && /^[0-9]{1,2}\/[0-9]{4}$/u.test(found[0])) {
    scan.sayText(months.index, months.index + months[0].length, ' až ')
    return scan.tokenAt(months.index + months[0].length, end)
  }
  const unit = unitAt(scan, end)
  const isMeasured = unit?.kind === 'money' || (unit?.kind === 'measure' && /^\s?(?:\p{L}{2,}|%)/u.test(scan.text.slice(scan.at(end).start, scan.at(end).start + 4)))
  return unit !== undefined && isMeasured ? unit.say(scan, term(unit.spoken).form(true, 2)) : end
}
