import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { formatProblem } from '../problem.ts'
import { feedbackTarget } from './feedback.ts'
import { machineReadable } from './machine-readable.ts'
import { parseOperator } from './parse-operator.ts'
import { operatorSchema } from './schema.ts'
import { statementOf, wordsIn } from './statement.ts'

const full = `name: Město Příklad
address: Náměstí 1, 460 01 Příklad
email: pristupnost@priklad.cz
phone: +420 485 000 000
website: https://cteme.priklad.cz
statement:
  status: partially
  prepared: 2026-11-01
  reviewed: 2026-11-20
  method: third-party
  assessor: Poradna
  notAccessible:
    - reason: non-compliance
      what: { cs: Mapy nemají popis., en: Maps have no description. }
      alternative: { cs: Zavolejte nám. }
`
const parse = (text: string) => parseOperator(text, 'operator.yaml')
const value = (text: string) => {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'))
  return parsed.value
}
const told = (text: string) => {
  const parsed = parse(text)
  return parsed.ok ? [] : parsed.problems.map(formatProblem)
}

test('the blank example of the repository is read, claims nothing and offers no contact', () => {
  const operator = value(readFileSync(path.resolve(import.meta.dirname, '../../../content/operator.example.yaml'), 'utf8'))
  expect(statementOf(operator)).toEqual({ missing: ['name', 'website', 'email', 'statement.status', 'statement.prepared', 'statement.method'] })
  expect(machineReadable(operator)).toEqual({ version: 1, isAccessibilityStatement: false })
  expect(feedbackTarget(operator)).toBeUndefined()
})

test('every known key stands in the example, and no other', () => {
  const example = readFileSync(path.resolve(import.meta.dirname, '../../../content/operator.example.yaml'), 'utf8').replace(/^( *)# ([- ] .*)$/gm, '$1$2')
  expect(told(example)).toEqual([])
  const written = [...example.matchAll(/^[ -]*(\w+):/gm)].map(([, key]) => key)
  expect([...new Set(written)].sort()).toEqual([...new Set(keysOf(operatorSchema as AnySchema))].sort())
})

interface AnySchema {
  readonly entries?: Readonly<Record<string, AnySchema>>
  readonly wrapped?: AnySchema
  readonly item?: AnySchema
}

/** The keys of a schema and of those inside it; the words of a language stand in braces. */
function keysOf({ entries = {}, item, wrapped }: AnySchema): string[] {
  const inside = [item, wrapped].flatMap((schema) => (schema ? keysOf(schema) : []))
  return [...inside, ...Object.entries(entries).flatMap(([key, schema]) => (key === 'cs' || key === 'en' ? [] : [key, ...keysOf(schema)]))]
}

for (const key of ['name', 'website', 'email', '  status', '  prepared', '  method'] as const) {
  test(`without ${key.trim()} there is no statement`, () => {
    const text = full.replace(new RegExp(`^${key}: .*\n`, 'm'), '').replace(key === '  method' ? '  assessor: Poradna\n' : '\n\n', '')
    expect(statementOf(value(text))).toEqual({ missing: [key.startsWith(' ') ? `statement.${key.trim()}` : key] })
    expect(machineReadable(value(text))).toEqual({ version: 1, isAccessibilityStatement: false })
  })
}

test('a whole configuration is a statement, for machines under the names of the model', () => {
  expect(machineReadable(value(full))).toEqual({
    version: 1,
    isAccessibilityStatement: true,
    legislation: 'https://www.e-sbirka.cz/sb/2019/99',
    model: 'http://data.europa.eu/eli/dec_impl/2018/1523/oj',
    publicSectorBody: 'Město Příklad',
    scope: ['https://cteme.priklad.cz'],
    complianceStatus: 'partially-compliant',
    nonAccessibleContent: [{ reason: 'non-compliance', description: { cs: 'Mapy nemají popis.', en: 'Maps have no description.' }, alternative: { cs: 'Zavolejte nám.' } }],
    preparation: { prepared: '2026-11-01', reviewed: '2026-11-20', method: 'third-party', assessor: 'Poradna' },
    feedback: { email: 'pristupnost@priklad.cz', phone: '+420 485 000 000', address: 'Náměstí 1, 460 01 Příklad' },
    enforcement: { name: 'Digitální a informační agentura', website: 'https://www.dia.gov.cz/' },
  })
})

const wrong: readonly (readonly [what: string, from: string | RegExp, to: string, expected: string])[] = [
  ['a status of its own', 'partially', 'mostly', "operator.yaml:7: 'statement.status' is wrong: write fully, partially or not"],
  ['full compliance with an exception', 'partially', 'fully', "operator.yaml:7: 'fully' allows no exception, but notAccessible lists some; write partially, or empty the list when all is mended"],
  ['partial compliance that lists nothing', / {2}notAccessible:[^]*/, '', "operator.yaml:7: 'partially' must say what is not accessible; list it in notAccessible"],
  ['a review before the statement', '2026-11-20', '2026-10-20', 'operator.yaml:9: the review of 2026-10-20 is older than the statement of 2026-11-01; correct one of the dates'],
  ['an assessor of a self-assessment', 'third-party', 'self-assessment', "operator.yaml:11: an assessor is named, but the method is not 'third-party'; write method: third-party, or remove the assessor"],
  ['a reason of its own', 'non-compliance', 'no-time', "operator.yaml:13: entry 1 of 'statement.notAccessible', 'reason' is wrong: write non-compliance, disproportionate-burden or out-of-scope"],
  ['a misspelt key', 'website', 'webside', "operator.yaml:5: 'webside' is not a known key; did you mean 'website'?"],
  ['a misspelt key of the statement', 'prepared', 'prepare', "operator.yaml:8: 'prepare' is not a known key; did you mean 'prepared'?"],
  ['an address that is no e-mail', 'pristupnost@priklad.cz', 'pristupnost', "operator.yaml:3: 'email' is wrong: write one e-mail address such as podatelna@obec.cz"],
  ['headers smuggled into the e-mail', 'pristupnost@priklad.cz', 'a@b.cz?bcc=c@d.cz', "operator.yaml:3: 'email' is wrong: write one e-mail address such as podatelna@obec.cz"],
  ['an unsafe address', 'https://cteme', 'http://cteme', "operator.yaml:5: 'website' is wrong: write a whole address that begins with https://"],
  ['a day that does not exist', '2026-11-20', '2026-11-31', "operator.yaml:9: 'statement.reviewed' is wrong: there is no such day; write the date as YYYY-MM-DD"],
]
for (const [what, from, to, expected] of wrong) {
  test(`${what} is told with its line and what to do`, () => {
    expect(told(full.replace(from, to))).toEqual([expected])
  })
}

test('notes about a sentence go to a form before an e-mail, and to the contact where nothing else is said', () => {
  expect(feedbackTarget(value(full))).toEqual({ kind: 'email', address: 'pristupnost@priklad.cz' })
  expect(feedbackTarget(value(`${full}feedback: { email: cteni@priklad.cz }`))).toEqual({ kind: 'email', address: 'cteni@priklad.cz' })
  expect(feedbackTarget(value(`${full}feedback: { email: cteni@priklad.cz, form: https://priklad.cz/podnet }`))).toEqual({ kind: 'form', action: 'https://priklad.cz/podnet' })
})

test('words that have no English stay Czech and say so', () => {
  expect(wordsIn({ cs: 'Mapy', en: 'Maps' }, 'en')).toEqual({ text: 'Maps', lang: 'en' })
  expect(wordsIn({ cs: 'Mapy', en: undefined }, 'en')).toEqual({ text: 'Mapy', lang: 'cs' })
  expect(wordsIn({ cs: 'Mapy', en: 'Maps' }, 'cs')).toEqual({ text: 'Mapy', lang: 'cs' })
})
