import { expect, test } from '@playwright/test'
import { checkEasyRead } from './check-easy-read.ts'

const source = 'Liberecký kraj podepsal 3. července 2023 memorandum. Pomoc dostane osm měst a obcí, řekl hejtman Martin Půta. Projekty stojí 113 milionů korun.'
const findings = (text: string, kind: 'sentence' | 'item' = 'sentence') => checkEasyRead({ lines: [{ id: 'e1', text, kind }], source, explained: ['sociální začleňování'] })
const messages = (text: string) => findings(text).map(({ level, message }) => `${level}: ${message}`)

/** Each rule with a text that breaks it and one that does not. */
const cases: readonly (readonly [rule: string, expected: RegExp, wrong: string, right: string])[] = [
  ['a number that the source does not have', /error: the number 9 /, 'Pomoc dostane 9 měst.', 'Pomoc dostane 8 měst a obcí.'],
  ['a name that the source does not have', /error: the name Petr /, 'Řekl to hejtman Petr Půta.', 'Kraj vede hejtman Martin Půta.'],
  ['a sentence of more than 12 words', /error: the sentence has 13 words/, 'Kraj a obce a lidé a úřady chtějí dál pomáhat lidem v kraji.', 'Kraj chce dál pomáhat lidem v kraji.'],
  ['an abbreviation', /error: 'MMR' is an abbreviation/, 'Pomáhá MMR.', 'Pomáhá ministerstvo.'],
  ['a sign', /error: '%' is hard/, 'Pomoc dostane 8 %.', 'Pomoc dostane 8 měst.'],
  ['a date in digits', /error: the date '3\. 7\.' has/, 'Stalo se to 3. 7.', 'Stalo se to 3. července.'],
  ['two joiners', /warning: the sentence has several clauses/, 'Kraj ví, že pomůže, když začne.', 'Kraj ví, že pomůže.'],
  ['a passive', /warning: this may be a passive/, 'Dohoda byla podepsána včera.', 'Kraj podepsal dohodu.'],
  ['a conditional', /warning: a conditional/, 'Kraj by chtěl pomáhat.', 'Kraj chce pomáhat.'],
  ['a number before a declined word', /warning: a number in digits before/, 'Kraj pomáhá 8 městům.', 'Pomoc dostane 8 měst.'],
  ['a long word that nobody explains', /warning: 'nejspravedlivější' is long/, 'Je to nejspravedlivější.', 'Je to sociální začleňování.'],
]

for (const [rule, expected, wrong, right] of cases) {
  test(`finds ${rule}`, () => {
    expect(messages(wrong).join('\n')).toMatch(expected)
    expect(messages(right).join('\n')).not.toMatch(expected)
  })
}

test('the mean sentence may have nine words', () => {
  const line = (id: string, text: string) => ({ id, text, kind: 'sentence' as const })
  const ten = 'Kraj chce dál pomáhat lidem v kraji a v obcích'
  expect(checkEasyRead({ lines: [line('a', ten), line('b', ten)], source, explained: [] }).some(({ message }) => message.startsWith('the mean sentence'))).toBe(true)
  expect(checkEasyRead({ lines: [line('a', ten), line('b', 'Kraj pomáhá')], source, explained: [] }).some(({ message }) => message.startsWith('the mean sentence'))).toBe(false)
})
