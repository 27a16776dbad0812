import { degrees, type DegreesRow } from '../degrees.table.ts'
import { adjective } from '../grammar/adjective.ts'
import { governorBefore } from '../grammar/governor.ts'
import type { Case } from '../grammar/agreement.ts'
import { analyse, isKnownNoun } from '../grammar/analysis.ts'
import { choose } from '../grammar/phrase.ts'
import { isNoun } from '../grammar/noun.ts'
import { term, type Term } from '../grammar/phrase-form.ts'
import type { Scan } from '../reading/scan.ts'
import { shortForm } from '../reading/short-form.ts'
import { casesOfMan, casesOfWoman, isPriestName, isWomanName, type Names } from './bearer.ts'

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** How a title is read of a man and of a woman, and where it may stand. */
interface Title {
  readonly man: string
  readonly woman: string
  readonly where: DegreesRow[3]
}

/** Titles without their spaces. One in small letters can begin a sentence or a name: kpt., Kpt. */
const titles = new Map<string, Title>()
for (const [degree, man, woman, where] of degrees) titles.set(degree.replaceAll(' ', ''), { man, woman, where })
const written = degrees.map(([degree]) => degree)
for (const degree of written.filter(one => /^\p{Ll}\p{L}/u.test(one) && one !== 'pí')) {
  const capital = upperFirst(degree)
  const title = titles.get(degree.replaceAll(' ', ''))
  if (title === undefined || titles.has(capital.replaceAll(' ', ''))) continue
  titles.set(capital.replaceAll(' ', ''), title)
  written.push(capital)
}
written.sort((one, other) => other.length - one.length)
const firstWords = new Set(written.map(degree => /^\p{L}+/u.exec(degree)?.[0] ?? ''))
// "Mgr.Novák": after a period the space may be missing
const oneTitle = `(?:${written.map(degree => `${shortForm(degree)}${degree.endsWith('.') ? '(?!\\p{Ll})' : '(?!\\p{L})'}`).join('|')})`
const pattern = new RegExp(oneTitle, 'uy')

/** The name after the titles: up to three words with capitals, initials too. */
const nameAfter = /(?:\p{Lu}\.\s?)*(?<first>\p{Lu}\p{L}+)(?:[\s-](?:\p{Lu}\.\s?)*(?<second>\p{Lu}\p{Ll}+))?(?:[\s-](?<third>\p{Lu}\p{Ll}+))?/uy

/** Titles before and after names: Ing. Jan Novák, Ph.D. Gives the place after, or 0. */
export function title(scan: Scan, index: number): number {
  if (!firstWords.has(scan.textAt(index)) || isFloor(scan, index)) return 0
  const found = scan.match(index, pattern)
  const known = found === undefined ? undefined : titles.get(found[0].replaceAll(/\s/gu, ''))
  if (found === undefined || known === undefined) return 0
  const end = scan.tokenAt(found.index + found[0].length, index)
  const name = nameFrom(scan, end) ?? (known.where === 'office' ? nameOfOffice(scan, end) : undefined)
  if (name === undefined && /^(?:p\.|pí\.?)$/u.test(found[0])) return sayBeforeOffice(scan, index, end)
  if (found[0] === 'P.' && !isFather(scan, index, name)) return 0
  if (known.where !== '' && name === undefined) return 0
  const form = titleForm(scan, index, known, name)
  const keepsPeriod = found[0].endsWith('.') && scan.isEnd(end)
  const isGlued = found[0].endsWith('.') && scan.at(end).kind === 'word'
  scan.say(index, keepsPeriod ? end - 1 : end, `${/^\p{Lu}/u.test(found[0]) && index === 0 ? upperFirst(form) : form}${isGlued ? ' ' : ''}`)
  return sayCorps(scan, end)
}

/** A title before its name, or after it, in the gender and case of the name. */
function titleForm(scan: Scan, index: number, known: Title, name: Names | undefined): string {
  const bearer = name ?? nameBefore(scan, index)
  const isWoman = bearer !== undefined && (isWomanName(bearer) || isWomanHere(scan, index, bearer))
  const chosen = isWoman ? known.woman : known.man
  if (isAddressed(scan, index)) return vocative(chosen)
  if (!chosen.split(' ').some(word => isNoun(word)) && !isAdjective(chosen)) return chosen
  return formOf(scan, index, chosen, name === undefined && !/^diplomovan/u.test(chosen) ? undefined : bearer, isWoman)
}

/** "s Mgr. Krejčí": of a man it would be Krejčím. */
function isWomanHere(scan: Scan, index: number, names: Names): boolean {
  if (names.length > 1 || !/[^oi]í$/u.test(names[0] ?? '')) return false
  const governor = governorBefore(scan, firstTitle(scan, index))
  return governor.kind === 'preposition' && !/^pan\p{Ll}*$/u.test(scan.textAt(scan.before(firstTitle(scan, index))))
}

const corps: Readonly<Record<string, string>> = { 'let.': 'letectva', 'gšt.': 'generálního štábu', 'v.v.': 've výslužbě', 'v.z.': 'v záloze' }
const corpsAfter = /\s(?<corps>let\.|gšt\.|v\.\s?v\.|v\.\s?z\.)(?=\s[\p{Lu}\p{Ll}])/uy

/** After a rank: gen. let. Janoušek, plk. v. v. Mašek. */
function sayCorps(scan: Scan, end: number): number {
  const found = /^\s(?:let|gšt|v)\./u.test(scan.text.slice(scan.at(end).start, scan.at(end).start + 6)) ? scan.match(end, corpsAfter) : undefined
  if (found === undefined || nameFrom(scan, end) === undefined) return end
  const from = found.index + 1
  scan.sayText(from, found.index + found[0].length, corps[(found.groups?.['corps'] ?? '').replaceAll(/\s/gu, '')] ?? '')
  return scan.tokenAt(found.index + found[0].length, end)
}

/** "P. Josef Hora" is a priest; before other names it is an initial. */
const isFather = (scan: Scan, index: number, name: Names | undefined): boolean =>
  name !== undefined && name.length > 1 && isPriestName(name[0] ?? '') && !/(?:\p{Lu}\.|\p{Lu}\p{Ll}+)\s$/u.test(scan.text.slice(Math.max(0, scan.at(index).start - 12), scan.at(index).start).replace(/^.*[.!?]\s/u, ''))

/** "Vážený p. Nováku", "Milá paní Ing. Součková". */
const isAddressed = (scan: Scan, index: number): boolean => scan.isAfter(index, /(?<=(?:^|[\s„])(?:Vážen|Mil|Drah)[ýá]\s(?:pan[ei]\s|paní\s)?(?:[\p{L}.]+\.\s)?)/uy)

const vocative = (spoken: string): string => (spoken.includes(' ') ? spoken : spoken.replace(/a$/u, 'o').replace(/(?<=[^aeiouíáo])$/u, 'e'))

/** "v 1. p." is a floor. */
const isFloor = (scan: Scan, index: number): boolean =>
  scan.textAt(index) === 'p' && scan.textAt(scan.before(index)) === '.' && /^[1-9]$/u.test(scan.textAt(scan.before(index) - 1)) && !/^\p{Lu}/u.test(scan.textAt(scan.skipSpace(index + 2)))

/** "p. učitelka" is paní učitelka, "p. starostou" panem starostou. */
function sayBeforeOffice(scan: Scan, index: number, end: number): number {
  const office = scan.textAt(scan.skipSpace(end))
  if (!/^\p{Ll}{3,}$/u.test(office) || scan.at(scan.before(index)).kind === 'digits' || !isKnownNoun(office)) return 0
  const persons = analyse(office).filter(({ gender, plural }) => !plural && (gender === 'm' || (gender === 'f' && /(?:k[auyo]|kou|ce|yn[ěí]|yni|ice|ici|icí)$/u.test(office))))
  const reading = choose(persons, governorBefore(scan, index))
  if (reading === undefined) return 0
  const form = term(reading.gender === 'm' ? 'pan' : 'paní').form(false, reading.case)
  scan.say(index, end, reading.gender === 'm' && (reading.case === 3 || reading.case === 6) ? 'panu' : form)
  return end
}

const mostTitles = 12

function nameFrom(scan: Scan, end: number): Names | undefined {
  let at = afterCorps(scan, end)
  if (scan.textAt(at) === 'et') at = scan.skipSpace(at + 1)
  for (let more = scan.match(at, pattern), count = 0; more !== undefined && count < mostTitles && firstWords.has(scan.textAt(at)); more = scan.match(at, pattern), count += 1) {
    at = afterCorps(scan, scan.tokenAt(more.index + more[0].length, at))
  }
  const groups = scan.match(at, nameAfter)?.groups
  return groups === undefined ? undefined : [groups['first'], groups['second'], groups['third']].filter(part => part !== undefined)
}

/** The place of the next word after a rank and its corps. */
function afterCorps(scan: Scan, end: number): number {
  const found = scan.match(end, corpsAfter)
  return scan.skipSpace(found === undefined ? end : scan.tokenAt(found.index + found[0].length, end))
}

/** řed. školy Věra Nová, předs. kontrolního výboru Ing. Jan Malý */
function nameOfOffice(scan: Scan, end: number): Names | undefined {
  const between = scan.match(end, /\s(?:\p{Ll}+\s|\p{Lu}{2,5}\s){1,3}(?=\p{Lu}\p{L}*[.\s])/uy)
  return between === undefined ? undefined : nameFrom(scan, scan.tokenAt(between.index + between[0].length, end))
}

/** The name in front of a degree that follows it: Eva Malá, DiS. */
function nameBefore(scan: Scan, index: number): Names | undefined {
  const words = /(?<names>(?:\p{Lu}\p{L}+\s)*\p{Lu}\p{L}+),?\s(?:[\p{L}.]+,\s)*$/u.exec(scan.text.slice(Math.max(0, scan.at(index).start - 60), scan.at(index).start))?.groups?.['names']
  return words?.split(' ')
}

/** rotný, obžalovaná */
const isAdjective = (spoken: string): boolean => /^\p{Ll}+[ýá]$/u.test(spoken)

/** A title with its forms: rotný, inženýr architekt, poručík. */
function declined(spoken: string, isWoman: boolean): Pick<Term, 'form'> {
  if (isAdjective(spoken)) return { form: (plural, inCase) => adjective(spoken.replace(/á$/u, 'ý'), { gender: isWoman ? 'f' : 'm', plural, case: inCase }) }
  const parts = spoken.split(' ')
  const isDouble = parts.length > 1 && parts.every(part => isNoun(part))
  return isDouble ? { form: (plural, inCase) => parts.map(part => term(part).form(plural, inCase)).join(' ') } : term(spoken)
}

/** The title stands in the case of the name, which the endings and the preposition show together. */
function formOf(scan: Scan, index: number, spoken: string, names: Names | undefined, isWoman: boolean): string {
  const words = declined(spoken, isWoman)
  if (names === undefined || isListed(scan, index)) return words.form(false, 1)
  const first = firstTitle(scan, index)
  const apposed = isWoman ? casesOfOffice(scan.textAt(scan.before(first))) : []
  const governor = governorBefore(scan, isWoman && scan.textAt(scan.before(first)) === 'paní' ? scan.before(first) : first)
  // "poblahopřál paní Mgr. Nové": after a verb it is rather to her than of her
  const wanted: readonly Case[] = governor.kind === 'preposition' ? governor.cases : apposed.length > 0 ? apposed : governor.kind === 'verb' && isWoman ? [...governor.cases, 3] : []
  const possible: readonly Case[] = isWoman && isWithMan(scan, index) ? [3] : isWoman ? casesOfWoman(names) : casesOfMan(names)
  const isFirst = scan.before(index) < 0 && governor.kind === 'none' && possible.includes(1)
  const inCase = isFirst ? 1 : (wanted.find(one => possible.includes(one)) ?? possible[0] ?? 1)
  return spoken === 'pan' && (inCase === 3 || inCase === 6) ? 'panu' : words.form(false, inCase)
}

/** "předali starostce Mgr. Nové": the office before tells the case; none if the word is no office of a woman. */
const casesOfOffice = (word: string): readonly Case[] =>
  /(?:[kc][auye]|kou|kyně|kyni|kyní)$/u.test(word) && isKnownNoun(word.toLowerCase()) ? analyse(word.toLowerCase()).flatMap(({ gender, plural, case: inCase }) => (gender === 'f' && !plural ? [inCase] : [])) : []

/** "dopis paní Mgr. Nové a panu Ing. Novému": what she is given, he is given too. */
const isWithMan = (scan: Scan, index: number): boolean => /^[\p{L}. ]{3,30} a (?:panu |p\. )?(?:[\p{L}]+\. ){0,3}(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}*(?:ému|ovi)(?!\p{L})/u.test(scan.text.slice(scan.at(index).start, scan.at(index).start + 90))

/** Who is listed after a colon is only named: Přítomni: p. Malá, p. Chramosta. */
const isListed = (scan: Scan, index: number): boolean => /^[:;,]$/u.test(scan.textAt(scan.before(index))) && scan.isAfter(index, /(?<=[:;]\s(?:[\p{L}.\s-]{2,40},\s){0,12})/uy)

/** Titles in a row are governed by what stands before the first of them. */
function firstTitle(scan: Scan, index: number): number {
  let first = index
  for (let at = scan.before(first), count = 0; count < mostTitles && scan.textAt(at) === '.' && firstWords.has(scan.textAt(at - 1)); at = scan.before(first), count += 1) first = at - 1
  return first
}
