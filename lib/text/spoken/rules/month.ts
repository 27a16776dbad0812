import type { Case } from '../grammar/agreement.ts'
import { cardinal } from '../grammar/cardinal.ts'
import { noun, nounForm } from '../grammar/noun.ts'
import type { Scan } from '../reading/scan.ts'
import { months } from './date.ts'
import { romanValue } from './roman.ts'

const ofYear = /(?<month>0?[1-9]|1[0-2])\/(?<year>(?:19|20)[0-9]{2})(?![0-9/\p{L}]|-[0-9\p{L}])/uy
const casesAfter: Readonly<Record<string, Case>> = { od: 2, do: 2, v: 6, ve: 6, po: 6, k: 3, ke: 3, 'před': 7 }

/** A month and its year after a preposition: od 7/2022 is od července dva tisíce dvacet dva. Gives the place after, or 0. */
export function monthOfYear(scan: Scan, index: number): number {
  if (scan.textAt(index + 1) !== '/') return 0
  const inCase = casesAfter[scan.textAt(scan.before(index)).toLowerCase()]
  const groups = inCase === undefined ? undefined : scan.match(index, ofYear)?.groups
  if (inCase === undefined || groups === undefined) return 0
  // ve 3/2024 is v březnu, ke 4/2024 k dubnu
  if (/^[vk]e$/iu.test(scan.textAt(scan.before(index)))) scan.say(scan.before(index), scan.before(index) + 1, scan.textAt(scan.before(index)).charAt(0))
  scan.say(index, index + 3, `${nameOf(Number(groups['month']), inCase)} ${cardinal(Number(groups['year']))}`)
  return index + 3
}

const nameOf = (month: number, inCase: Case): string => nounForm(noun(months[month - 1] ?? ''), false, inCase)

const span = /(?<from>[IVX]+)\.?(?<dash>\s?[-–—]\s?)(?<to>[IVX]+)(?<period>\.?)(?![\p{L}0-9])/uy
const seasons = /(?<=(?:měsíc|otev[řií]|provoz|sez[oó]n|návštěv|období|prohlíd|kvet|vegeta|topn|termín|koup)\p{L}*[^.;!?]{0,40})/iuy
const counted = /^\s?(?:tříd|etap|stup|kateg|kol|patr|podlaž|čtvrt|odd|díl|část|roč|stol|kap|úsek|fáz|st\.|tř\.|NP|PP)/u
const days = /^\s(?:denně|kromě|mimo|út|po|st|čt|pá|so|ne|každ|jen|pouze|zavřen|uzavřen|otevřen|volně|[0-9]{1,2}[:.–-])/iu

/** Months in Roman numerals: otevřeno V.–IX. is květen až září. Gives the place after, or 0. */
export function romanMonths(scan: Scan, index: number): number {
  const groups = /^[IVX]{1,4}$/u.test(scan.textAt(index)) ? scan.match(index, span)?.groups : undefined
  if (groups === undefined) return 0
  const { dash = '', from = '', period = '', to = '' } = groups
  const [first = 0, last = 0] = [romanValue(from), romanValue(to)]
  const { start } = scan.at(index)
  const toStart = scan.text.indexOf(to, start + from.length + dash.length)
  const end = toStart + to.length + period.length
  const after = scan.text.slice(end, end + 12)
  if (first < 1 || last < 1 || first > 12 || last > 12 || first === last || counted.test(after)) return 0
  if (!scan.isAfter(index, seasons) && !(period !== '' && days.test(after))) return 0
  const next = scan.tokenAt(end, index)
  const keepsPeriod = period !== '' && scan.isEnd(next)
  scan.sayText(start, keepsPeriod ? end - 1 : end, `${nameOf(first, 1)} až ${nameOf(last, 1)}`)
  return next
}
