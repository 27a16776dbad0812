import { firstNames } from '../first-names.table.ts'
import type { Case } from '../grammar/agreement.ts'
import { surnamesInA } from '../surnames-in-a.table.ts'

/** The names of who bears a title, as they stand in the text: Evě, Novákové. */
export type Names = readonly string[]

const stems = (...genders: readonly string[]): string => firstNames.filter(([, gender]) => genders.includes(gender)).map(([stem]) => stem).join('|')
const whole = new Set(firstNames.flatMap(([stem, , isWhole]) => (isWhole === 'yes' ? [stem] : [])))
const womanFirst = new RegExp(`^(?:${stems('f', 'both')})(?:a|u|y|ou|ě|e|i|í)?$`, 'u')
const mayBeMan = new RegExp(`^(?:${stems('both')})a$`, 'u')
const priestFirst = new RegExp(`^(?:${stems('m', 'both')})`, 'u')
const givenName = new RegExp(`^(?:${stems('m', 'f', 'both')})(?:a|u|y|ou|ě|e|i|í|em|ovi)?$`, 'u')
const surnames = new RegExp(`^(?:${surnamesInA.map(([surname]) => surname.slice(0, -1)).join('|')})(?<ending>a|u|ou)$`, 'u')

/** Lence and Olze are Lenka and Olga. */
export const isGivenName = (name: string): boolean => givenName.test(name) || givenName.test(name.replace(/ce$/u, 'ka').replace(/ze$/u, 'ga').replace(/ře$/u, 'ra'))

/** Svoboda, Kučera: men, though they end as women do. */
export const isSurnameInA = (name: string): boolean => surnames.test(name)

export const isPriestName = (name: string): boolean => priestFirst.test(name)

const womanLast = /(?:ová|ové|ovou|ská|ské|skou|cká|cké|ckou|[^aeiou][áé])$/u

/** Novák and Nováková, Malý and Malá; a first name decides where the last does not. */
export function isWomanName(names: Names): boolean {
  const last = names.at(-1) ?? ''
  const first = names[0] ?? ''
  if (names.length === 1) return womanLast.test(last) || (/[^oeia]ou$/u.test(last) && !surnames.test(last))
  if (/(?:ová|ové|ovou)$/u.test(last)) return true
  if (/ovi$|em$|ého$|ému$|ým$|ém$|ý$/u.test(last) || /(?:em|ovi)$/u.test(first)) return false
  if (last.endsWith('ou')) return !/(?:em|[íý]m)$/u.test(first)
  if (womanLast.test(last)) return !/[^aeiouyáéíóúůýě]$/u.test(first)
  return isWomanFirst(first, last)
}

/** Eva Smith, Dagmar Janů, Jana Krejčí (a man would be Jana Krejčího). */
function isWomanFirst(first: string, last: string): boolean {
  if (!womanFirst.test(first)) return false
  if (mayBeMan.test(first)) return /(?:[^i]í|ů)$/u.test(last)
  return !/[auey]$/u.test(last) && (/[aeiyuěí]$/u.test(first) || whole.has(first))
}

/** The cases that the name of a woman can be in, the likely one first. */
export function casesOfWoman(names: Names): readonly Case[] {
  const last = names.at(-1) ?? ''
  const first = names.length > 1 ? (names[0] ?? '') : ''
  if (last.endsWith('ou')) return first === '' ? [7, 4] : /ou$|í$/u.test(first) ? [7] : [4]
  if (last.endsWith('é')) return /y$/u.test(first) ? [2] : /(?:[ěi]|[czšřlsj]e)$/u.test(first) ? [3, 6] : [2, 3, 6]
  if (last.endsWith('á')) return [1]
  return first === '' ? anyCase : casesOfFirst(first)
}

const anyCase: readonly Case[] = [1, 2, 3, 4, 6, 7]

/** The surname does not tell: Evě Krejčí, Marií Janů. */
function casesOfFirst(first: string): readonly Case[] {
  if (/(?:ou|í)$/u.test(first)) return [7]
  if (first.endsWith('u')) return [4]
  if (first.endsWith('y')) return [2]
  if (first.endsWith('ii')) return [3, 4, 6]
  if (/(?:ě|[czšřlsj]e)$/u.test(first) && first !== 'Alice') return [3, 6]
  return first.endsWith('a') ? [1] : first.endsWith('e') ? [1, 2] : anyCase
}

/** The cases that the name of a man can be in, the likely one first. */
export function casesOfMan(names: Names): readonly Case[] {
  const last = names.at(-1) ?? ''
  const first = names.length > 1 ? (names[0] ?? '') : ''
  if (first === '') return casesOfSurname(last)
  if (/(?:em|ým|[^i]ím)$/u.test(first) || (/(?:em|ým)$/u.test(last) && /em$|ou$/u.test(first))) return [7]
  if (/(?:ého|ího)$/u.test(last) || /(?:ého|ího)$/u.test(first)) return [2, 4]
  // Miroslava Mouchu: a surname in -a has an accusative in -u
  if (/[ae]$/u.test(first) && /[^o]u$/u.test(last) && !undeclined.test(first)) return [4]
  if ((/(?:ovi|u|ému)$/u.test(last) && !/[^aeiouyáéíóúůýě]$/u.test(first)) || /(?:ovi|u)$/u.test(first)) return [3, 6]
  if (/(?:ému|ímu)$/u.test(first)) return [3, 6]
  return /[ae]$/u.test(first) && !undeclined.test(first) ? [2, 4] : [1]
}

const undeclined = /^(?:Jirka|Honza|Ota|Saša|Míla|René)$/u

/** Nováka, Krejčím, Svobodu, Janů. */
function casesOfSurname(last: string): readonly Case[] {
  if (/(?:em|ým|ím)$/u.test(last)) return [7]
  const ending = surnames.exec(last)?.groups?.['ending']
  if (ending !== undefined) return ending === 'a' ? [1, 2, 4] : ending === 'u' ? [4] : [7]
  if (/(?:ovi|u|mu)$/u.test(last)) return [3, 6]
  if (/(?:ého|ího)$/u.test(last)) return [2, 4]
  if (/[ůo]$/u.test(last)) return anyCase
  return /[aey]$/u.test(last) ? [2, 4, 1] : [1]
}
