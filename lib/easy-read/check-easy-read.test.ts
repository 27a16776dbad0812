import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { checkEasyRead, rules, type EasyReadLine, type EasyReadText } from './index.ts'

const source = [
  'Liberecký kraj podepsal 3. července 2023 memorandum. Pomoc dostane osm měst a obcí, řekl hejtman Martin Půta.',
  'Projekty stojí 113 milionů korun, úřad dá dvacet pět tisíc. S Pavlem Zdeňkem se sešel v Liberci.',
].join('\n')
const glossary = [
  { term: 'sociální začleňování', forms: ['sociálního začleňování'], explanation: 'Začleňování je pomoc lidem.' },
  { term: 'MMR', forms: [], explanation: 'MMR je Ministerstvo pro místní rozvoj. Sídlí v Praze.' },
  { term: 'poradna', forms: ['poradny'], explanation: 'Poradna je místo, kde člověk dostane radu o dluzích, bydlení, práci, rodině a mnoha dalších věcech.' },
  { term: 'hejtman', forms: [], explanation: 'Hejtman vede kraj.' },
]
const check = (lines: readonly EasyReadLine[], more: Partial<EasyReadText> = {}) => checkEasyRead({ lines, source, glossary, isChecked: true, ...more })
const sentence = (text: string, terms: readonly string[] = []): EasyReadLine => ({ id: text, text, kind: 'sentence', terms })
const told = (wrong: string | readonly EasyReadLine[]) =>
  check(typeof wrong === 'string' ? [sentence(wrong)] : wrong).map(({ rule, level, message }) => `${rule} ${level}: ${message}`).join('\n')

/** Each rule with a text that breaks it and one that does not. */
const cases: readonly (readonly [what: string, expected: RegExp, wrong: string | readonly EasyReadLine[], right: string | readonly EasyReadLine[]])[] = [
  ['a number that the source does not have', /^facts error: the number 9 /m, 'Pomoc dostane 9 měst.', 'Pomoc dostane 8 měst a obcí.'],
  ['a number in words that the source does not have', /^facts error: the number 7 /m, 'Pomoc dostane sedm měst.', 'Pomoc dostane osm měst.'],
  ['another size of a number', /^facts error: the number 25 /m, 'Úřad dá 25 korun.', 'Úřad dá 25 000 korun.'],
  ['a day in another month', /^facts error: the day 3\. 6\. /m, 'Kraj to podepsal 3. června.', 'Kraj to podepsal 3. července.'],
  ['a name that the source does not have', /^facts error: the name Petr /m, 'Řekl to hejtman Petr Půta.', 'Řekl to pan Martin Půta.'],
  ['a name that only begins alike', /^facts error: the name Libverda /m, 'Sešel se v obci Libverda.', 'Město se jmenuje Liberec, šel s ním Zdeněk a Pavel.'],
  ['a sentence of more than 12 words', /^length error: the sentence has 13 words/m, 'Kraj a obce a lidé a úřady chtějí dál pomáhat lidem v kraji.', 'Kraj chce dál pomáhat lidem v kraji.'],
  ['a sentence of more than 10 words', /^length warning: the sentence has 11 words/m, 'Kraj a obce a lidé chtějí dál pomáhat lidem v kraji.', 'Kraj a obce a lidé chtějí dál pomáhat lidem doma.'],
  ['two sentences in one place', /^one-sentence warning/m, 'Kraj pomáhá. Lidé jsou rádi.', 'Kraj pomáhá.'],
  ['a mean sentence of more than nine words', /^mean-length error: .* 10\.0 words/m, 'Kraj chce dál pomáhat lidem v kraji a v obcích.', [sentence('Kraj chce dál pomáhat lidem v kraji a v obcích.'), sentence('Kraj pomáhá.')]],
  ['an explanation of several sentences', /^explanations error: .*'MMR' in several sentences/m, [sentence('Pomáhá MMR.', ['MMR'])], [sentence('Kraj vede hejtman.', ['hejtman'])]],
  ['a long explanation', /^explanations error: .*'poradna' has 16 words/m, [sentence('Pomáhá poradna.', ['poradna'])], [sentence('Kraj vede hejtman.', ['hejtman'])]],
  ['a hard word that is not explained', /^unmarked-terms warning: 'poradna'/m, 'Lidem pomáhá i práce poradny.', 'Lidem pomáhá kraj.'],
  ['an abbreviation', /^abbreviations error: 'např\.' is/m, 'Kraj pomáhá např. lidem.', 'Kraj pomáhá například lidem.'],
  ['capital letters', /^abbreviations error: 'OSN' is/m, 'Pomáhá OSN.', [sentence('Pomáhá MMR.', ['MMR'])]],
  ['a Roman numeral', /^roman-numerals error: 'IV' is/m, 'Žije tam Karel IV.', 'V obci žije Karel.'],
  ['a sign', /^signs error: '%' is/m, 'Pomoc dostane 8 % lidí.', 'Pište na adresu kraj@kraj-lbc.cz.'],
  ['a date in digits', /^dates error: the date '3\. 7\.' has/m, 'Stalo se to 3. 7.', 'Stalo se to 3. července.'],
  ['two joiners', /^clauses warning: .*several clauses/m, 'Kraj ví, že pomůže, když začne.', 'Kraj ví, že pomůže.'],
  ['a nested clause', /^clauses warning: .*several clauses/m, 'Lidé, kterým kraj pomáhá, jsou rádi.', 'Kraj pomáhá lidem, kteří nemají práci.'],
  ['an enumeration', /^clauses warning: .*items of a list/m, 'Kraj pomáhá lidem, městům, obcím, školám.', 'Kraj pomáhá lidem a obcím.'],
  ['a number in words', /^digits warning: 'osm'/m, 'Pomoc dostane osm měst.', 'Pomoc dostane 8 měst, jeden stojí u dvou cest.'],
  ['a passive', /^passive warning: 'podepsána'/m, 'Dohoda byla včera podepsána.', 'Kraj podepsal dohodu a je spokojen.'],
  ['a passive that begins', /^passive warning: 'Podepsána'/m, 'Podepsána bude dohoda.', 'Nový je jen jeden den v týdnu.'],
  ['a noun made of a verb', /^verbal-nouns warning: 'podepsání'/m, 'Kraj slíbil podepsání dohody.', 'Kraj řeší bydlení a sociální začleňování v místní části.'],
  ['a long word', /^long-words warning: 'předsednictvo'/m, 'Radí mu předsednictvo.', 'Radí mu vedení.'],
  ['a word of many syllables', /^long-words warning: 'kapitálový'/m, 'Je to kapitálový dar.', 'Je to dar.'],
  ['two negated verbs', /^negation warning: 'nemůže' and 'nepomáhat'/m, 'Kraj nemůže lidem nepomáhat.', 'Nikdo nic neví o nemoci ani o nemocnici, nejvíc v neděli.'],
  ['a conditional', /^conditional warning: 'by'/m, 'Kraj by chtěl pomáhat.', 'Kraj chce pomáhat.'],
  ['two words for one thing', /^same-word warning: .*'smlouvu'.*'Dohoda'/m, [sentence('Dohoda platí.'), sentence('Kraj má smlouvu.')], [sentence('Dohoda se jmenuje smlouva.'), sentence('Kraj má smlouvu.')]],
]

for (const [what, expected, wrong, right] of cases) {
  test(`finds ${what}, and only where it is`, () => {
    expect(told(wrong)).toMatch(expected)
    expect(told(right)).not.toMatch(expected)
  })
}

test('every rule has a text that breaks it, and a row in docs/easy-read.md', () => {
  const documented = readFileSync('docs/easy-read.md', 'utf8').split('\n').filter((line) => line.startsWith('| `')).join('\n')
  const broken = cases.map(([, expected]) => /^\^([\w-]+)/.exec(expected.source)?.[1])
  // The spoken form turns every number of a real text into words: only what it does not know yet breaks that rule.
  expect(Object.keys(rules).filter((rule) => !broken.includes(rule))).toEqual(['speech'])
  expect(Object.keys(rules).filter((rule) => !documented.includes(`\`${rule}\``))).toEqual([])
})

test('an easy text that keeps to every rule has nothing to mend', () => {
  expect(check([sentence('Kraj vede hejtman.', ['hejtman']), sentence('Pomoc dostane 8 měst a obcí.'), { id: 'i', text: 'Liberec', kind: 'item' }])).toEqual([])
})

test('a text that no reader has checked says so', () => {
  expect(check([sentence('Kraj pomáhá.')], { isChecked: false })).toEqual([expect.objectContaining({ rule: 'readers', level: 'info' })])
})

test('an editor confirms a warning by its rule and its words', () => {
  const lines = [sentence('Kraj spolupracuje s obcí.'), sentence('Radí mu předsednictvo.')]
  const confirmed = [{ rule: 'long-words', words: 'spoluprac', reason: 'Známé slovo.' }]
  expect(check(lines, { confirmed }).map(({ message }) => message)).toEqual([expect.stringContaining("'předsednictvo' is long")])
})

test('an error cannot be confirmed, and a confirmation of nothing is an error', () => {
  const found = check([sentence('Pomoc dostane 9 měst.')], { confirmed: [{ rule: 'facts', reason: 'Opravdu.' }] })
  expect(found.map(({ rule, level }) => [rule, level])).toEqual([['facts', 'error'], ['confirmed', 'error']])
})
