import { degrees } from '../degrees.table.ts'
import { governorBefore } from '../grammar/governor.ts'
import type { Case } from '../grammar/agreement.ts'
import { analyse, isKnownNoun } from '../grammar/analysis.ts'
import { choose } from '../grammar/phrase.ts'
import { allNouns } from '../grammar/noun.ts'
import { term, type Term } from '../grammar/phrase-form.ts'
import type { Scan } from '../reading/scan.ts'

const escaped = (text: string): string => text.replaceAll('.', '\\.').replaceAll(' ', '\\s?')
const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A title in small letters can begin a sentence or a name: kpt., Kpt. */
const rows = degrees
  .flatMap(([degree, man, woman]) => (/^\p{Ll}\p{L}/u.test(degree) && degree !== 'pí' ? [[degree, man, woman], [upperFirst(degree), man, woman]] as const : [[degree, man, woman]] as const))
  .sort((one, other) => other[0].length - one[0].length)
const firstWords = new Set(rows.map(([degree]) => /^\p{L}+/u.exec(degree)?.[0] ?? ''))
// "Mgr.Novák": after a period the space may be missing
const oneTitle = `(?:${rows.map(([degree]) => `${escaped(degree)}${degree.endsWith('.') ? '(?!\\p{Ll})' : '(?!\\p{L})'}`).join('|')})`
const pattern = new RegExp(oneTitle, 'uy')
const spokenOf = new Map(rows.map(([degree, man, woman]) => [degree.replaceAll(' ', ''), { man, woman }]))

/** The name after the titles: up to three words with capitals, initials too. */
const nameAfter = /(?:\p{Lu}\.\s?)*(?<first>\p{Lu}\p{L}+)(?:[\s-](?:\p{Lu}\.\s?)*(?<second>\p{Lu}\p{Ll}+))?(?:[\s-](?<third>\p{Lu}\p{Ll}+))?/uy

/** Titles before and after names: Ing. Jan Novák, Ph.D. Gives the place after, or 0. */
export function title(scan: Scan, index: number): number {
  if (!firstWords.has(scan.textAt(index)) || isFloor(scan, index)) return 0
  const found = scan.match(index, pattern)
  const spoken = found === undefined ? undefined : spokenOf.get(found[0].replaceAll(/\s/gu, ''))
  if (found === undefined || spoken === undefined) return 0
  const end = scan.tokenAt(found.index + found[0].length, index)
  const name = nameFrom(scan, end)
  if (name === undefined && /^(?:p\.|pí\.?)$/u.test(found[0])) return sayBeforeOffice(scan, index, end)
  if (found[0] === 'P.' && !isFather(scan, index, name)) return 0
  const isPlain = /^(?:p\.|pí\.?|sl\.|dr\.|gen\.|por\.|prap\.|fr\.|frant\.|jos\.|ant\.|jar\.|lad\.|boh\.|vlad\.|zd\.|stan\.|václ\.)$/iu.test(found[0]) && found[0] !== 'Dr.'
  if (isPlain && name === undefined) return 0
  const bearer = name ?? nameBefore(scan, index)
  const isWoman = bearer === undefined ? false : isWomanName(bearer)
  const chosen = isWoman ? spoken.woman : spoken.man
  const declined = chosen.split(' ').some(word => allNouns().has(word))
  const form = isAddressed(scan, index) ? vocative(chosen) : declined ? formOf(scan, index, chosen, name === undefined ? undefined : bearer, isWoman) : chosen
  const keepsPeriod = found[0].endsWith('.') && scan.isEnd(end)
  const isCapital = /^\p{Lu}/u.test(found[0]) && index === 0
  const isGlued = found[0].endsWith('.') && scan.at(end).kind === 'word'
  scan.say(index, keepsPeriod ? end - 1 : end, `${isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form}${isGlued ? ' ' : ''}`)
  return end
}

const fathers = /^(?:Josef|Jan|Jiří|Petr|Pavel|František|Karel|Martin|Tomáš|Václav|Miroslav|Marek|Antonín|Vít|Vojtěch|Jakub|Lukáš|Ondřej|Michal|Stanislav|Ladislav|Zdeněk|Pius|Radek|Filip|Mikuláš|Dominik|Vladimír|Jaroslav|Bohumil|Bohuslav|Alois|Rudolf|Kryštof|Metoděj|Cyril)/u

/** "P. Josef Hora" is a priest; before other names it is an initial. */
const isFather = (scan: Scan, index: number, name: readonly string[] | undefined): boolean =>
  name !== undefined && name.length > 1 && fathers.test(name[0] ?? '') && !/(?:\p{Lu}\.|\p{Lu}\p{Ll}+)\s$/u.test(scan.text.slice(Math.max(0, scan.at(index).start - 12), scan.at(index).start).replace(/^.*[.!?]\s/u, ''))

/** "Vážený p. Nováku", "Milá paní Ing. Součková". */
const isAddressed = (scan: Scan, index: number): boolean => /(?:^|[\s„])(?:Vážen|Mil|Drah)[ýá]\s(?:pan[ei]\s|paní\s)?(?:[\p{L}.]+\.\s)?$/u.test(scan.text.slice(Math.max(0, scan.at(index).start - 30), scan.at(index).start))

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

function nameFrom(scan: Scan, end: number): readonly string[] | undefined {
  let at = scan.skipSpace(end)
  if (scan.textAt(at) === 'et') at = scan.skipSpace(at + 1)
  for (let more = scan.match(at, pattern), count = 0; more !== undefined && count < mostTitles && firstWords.has(scan.textAt(at)); more = scan.match(at, pattern), count += 1) {
    at = scan.skipSpace(scan.tokenAt(more.index + more[0].length, at))
  }
  const groups = scan.match(at, nameAfter)?.groups
  return groups === undefined ? undefined : [groups['first'], groups['second'], groups['third']].filter(part => part !== undefined)
}

/** The name in front of a degree that follows it: Eva Malá, DiS. */
function nameBefore(scan: Scan, index: number): readonly string[] | undefined {
  const words = /(?<names>(?:\p{Lu}\p{L}+\s)*\p{Lu}\p{L}+),?\s(?:[\p{L}.]+,\s)*$/u.exec(scan.text.slice(Math.max(0, scan.at(index).start - 60), scan.at(index).start))?.groups?.['names']
  return words?.split(' ')
}

const womanLast = /(?:ová|ové|ovou|ská|ské|skou|cká|cké|ckou|[^aeiou][áé])$/u
const womanFirst = /^(?:Jan|Ev|Ann|Hann|Han|Len|Lenk|Petr|Mari|Zuzan|Iv|Ivan|Jitk|Alen|Věr|Mart|Kateřin|Luci|Terez|Barbor|Moniky|Monik|Helen|Dan|Michael|Veronik|Pavl|Irén|Iren|Soň|Radk|Vlast|Božen|Ludmil|Jaroslav|Miroslav|Zdeňk|Daniel|Šárk|Dagmar|Olg|Klár|Simon|Renat|Renát|Markét|Kristýn|Eliš|Elišk|Nikol|Denis|Andre|Gabriel|Adél|Blank|Ivet|Drahomír|Jiřin|Libuš|Mil|Milen|Stanislav|Naděžd|Silvi|Sylv|Yvet|Ilon|Romany|Roman|Alžbět|Natál|Karolín|Magd|Magdalén|Růžen|Vladimír|Zdislav)(?:a|u|y|ou|ě|e|i|í)?$/u

/** Novák and Nováková, Malý and Malá; a first name decides where the last does not. */
function isWomanName(names: readonly string[]): boolean {
  const last = names.at(-1) ?? ''
  const first = names[0] ?? ''
  if (names.length > 1 && /(?:ová|ové|ovou)$/u.test(last)) return true
  if (names.length === 1) return womanLast.test(last)
  if (/ovi$|em$|ého$|ému$|ým$|ém$|[ýů]$/u.test(last) || /(?:em|ovi)$/u.test(first)) return false
  if (last.endsWith('ou')) return !/em$/u.test(first)
  if (womanLast.test(last)) return !/[^aeiouyáéíóúůýě]$/u.test(first)
  return womanFirst.test(first) && /[aeiyu]$/u.test(first) && !/[auey]$/u.test(last) && names.length > 1 && !/^(?:Jana|Petra|Ivana|Pavla|Michaela|Daniela|Stanislava|Jaroslava|Miroslava|Romana|Vladimíra)$/u.test(first)
}

/** The title stands in the case of the name, which the endings and the preposition show together. */
function formOf(scan: Scan, index: number, spoken: string, names: readonly string[] | undefined, isWoman: boolean): string {
  const parts = spoken.split(' ')
  const isDouble = parts.length > 1 && parts.every(part => allNouns().has(part))
  const words: Pick<Term, 'form'> = isDouble ? { form: (plural, inCase) => parts.map(part => term(part).form(plural, inCase)).join(' ') } : term(spoken)
  if (names === undefined || isListed(scan, index)) return words.form(false, 1)
  const governor = governorBefore(scan, firstTitle(scan, index))
  const wanted = governor.kind === 'preposition' ? governor.cases : []
  const possible = isWoman ? casesOfWoman(names) : casesOfMan(names)
  const isFirst = scan.before(index) < 0 && governor.kind === 'none' && possible.includes(1)
  const inCase = isFirst ? 1 : (wanted.find(one => possible.includes(one)) ?? possible[0] ?? 1)
  return spoken === 'pan' && (inCase === 3 || inCase === 6) ? 'panu' : words.form(false, inCase)
}

/** Who is listed after a colon is only named: Přítomni: p. Malá, p. Chramosta. */
const isListed = (scan: Scan, index: number): boolean => /[:;]\s(?:[\p{L}.\s-]{2,40},\s){0,12}$/u.test(scan.text.slice(Math.max(0, scan.at(index).start - 400), scan.at(index).start))

/** Titles in a row are governed by what stands before the first of them. */
function firstTitle(scan: Scan, index: number): number {
  let first = index
  for (let at = scan.before(first), count = 0; count < mostTitles && scan.textAt(at) === '.' && firstWords.has(scan.textAt(at - 1)); at = scan.before(first), count += 1) first = at - 1
  return first
}

function casesOfWoman(names: readonly string[]): readonly Case[] {
  const last = names.at(-1) ?? ''
  const first = names.length > 1 ? (names[0] ?? '') : ''
  if (last.endsWith('ou')) return first === '' ? [7, 4] : /ou$|í$/u.test(first) ? [7] : [4]
  if (last.endsWith('é')) return /y$/u.test(first) ? [2] : /(?:[ěi]|[czšřlsj]e)$/u.test(first) ? [3, 6] : [2, 3, 6]
  if (last.endsWith('á')) return [1]
  if (/ou$/u.test(first)) return [7]
  return /u$/u.test(first) ? [4] : /y$/u.test(first) ? [2] : [1]
}

const surnames = /^(?:Svobod|Procházk|Kučer|Sýkor|Růžičk|Fial|Vávr|Bárt|Tům|Blah|Kalin|Lišk|Strak|Vrán|Skál|Ryb|Říh|Matějk|Pavelk|Kudrn|Polívk|Hrušk|Vrb|Klím|Havelk|Kopřiv|Duš|Jand|Kotrb|Mášk|Motyčk|Smetan|Sobotk|Trnk|Veverk|Votav|Žižk|Hrdličk|Peterk|Vondr|Koudel|Slám|Kostk|Kyselk|Zim)a$/u

function casesOfMan(names: readonly string[]): readonly Case[] {
  const last = names.at(-1) ?? ''
  const first = names.length > 1 ? (names[0] ?? '') : ''
  if (/(?:em|ým|ím)$/u.test(first) || /(?:em|ým)$/u.test(last) && (first === '' || /em$|ou$/u.test(first))) return [7]
  // Miroslava Mouchu: a surname in -a has an accusative in -u
  if (/[ae]$/u.test(first) && /[^o]u$/u.test(last) && !/^(?:Jirka|Honza|Ota|Saša|Míla|René)$/u.test(first)) return [4]
  if (/(?:ovi|u|ému)$/u.test(last) && !/[^aeiouyáéíóúůýě]$/u.test(first) || /(?:ovi|u)$/u.test(first)) return [3, 6]
  if (/(?:ého|ího)$/u.test(last)) return [2, 4]
  if (/(?:ího|ého)$/u.test(first)) return [2, 4]
  if (/(?:ímu|ému)$/u.test(first)) return [3, 6]
  if (first !== '') return /[ae]$/u.test(first) && !/^(?:Jirka|Honza|Ota|Saša|Míla|René|Jiří)$/u.test(first) ? [2, 4] : [1]
  if (surnames.test(last)) return [1, 2, 4]
  return /[aey]$/u.test(last) ? [2, 4, 1] : [1]
}
