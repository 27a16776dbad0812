import type { Case } from '../grammar/agreement.ts'
import { amountName, termAfter } from '../grammar/count.ts'
import { governorBefore } from '../grammar/governor.ts'
import { term } from '../grammar/phrase-form.ts'
import type { Scan } from '../reading/scan.ts'

const value = (name: string): string => `(?<${name}>[0-9]{1,3}(?:[.,][0-9]{1,6})?)`
const position = new RegExp(`${value('stupeň')}°\\s?(?:${value('minuta')}['′’]\\s?)?(?:${value('vteřina')}(?:["″”]|'')\\s?)?(?<side>[sj]\\.\\s?š\\.|[vz]\\.\\s?d\\.|[NESW](?!\\p{L}))?`, 'uy')
const sides: Readonly<Record<string, string>> = {
  'sš': 'severní šířky', 'jš': 'jižní šířky', 'vd': 'východní délky', 'zd': 'západní délky', 'N': 'severní šířky', 'S': 'jižní šířky', 'E': 'východní délky', 'W': 'západní délky',
}

const afterDegrees = new Set('°.,')

/** Places on a map: 50° 45' 12" s. š. is padesát stupňů čtyřicet pět minut dvanáct vteřin severní šířky. Gives the place after, or 0. */
export function coordinate(scan: Scan, index: number): number {
  const { end: first } = scan.at(index)
  if (!afterDegrees.has(scan.textAt(index + 1)) || !scan.text.slice(first, first + 8).includes('°')) return 0
  const found = scan.match(index, position)
  const groups = found?.groups
  if (found === undefined || groups === undefined || (groups['minuta'] === undefined && groups['side'] === undefined)) return 0
  const inCase = caseOf(scan, index)
  const names = ['stupeň', 'minuta', 'vteřina'].flatMap(name => (groups[name] === undefined ? [] : [measured(groups[name], name, inCase)]))
  const side = sides[(groups['side'] ?? '').replaceAll(/[.\s]/gu, '')]
  const written = found[0].trimEnd()
  const end = scan.tokenAt(found.index + written.length, index)
  const keepsPeriod = written.endsWith('.') && scan.isEnd(end)
  scan.sayText(found.index, found.index + written.length - (keepsPeriod ? 1 : 0), [...names, ...(side === undefined ? [] : [side])].join(' '))
  return end
}

/** "na 50°46' s. š. a 15°2' v. d.": what stands before the first one asks for the case of both. */
function caseOf(scan: Scan, index: number): Case {
  const other = scan.match(index, secondOne)?.groups?.['first']?.length
  const { cases, kind } = governorBefore(scan, other === undefined ? index : scan.backTo(scan.at(index).start - other, index))
  if (kind !== 'preposition') return 1
  return cases.includes(6) ? 6 : (cases[0] ?? 1)
}

const secondOne = /(?<=(?<![0-9.,])(?<first>[0-9]{1,2}°[^.;]{0,12}[sj]\.\s?š\.(?:,|\sa)\s))/uy

function measured(written: string, name: string, inCase: Case): string {
  const [whole = '', decimals = ''] = written.split(/[.,]/u)
  const amount = { whole: Number(whole), decimals }
  const counted = term(name)
  return `${amountName(amount, { case: inCase, gender: counted.gender, agrees: amount.whole < 5 })} ${termAfter(amount, counted, inCase)}`
}
