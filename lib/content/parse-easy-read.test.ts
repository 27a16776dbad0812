import { expect, test } from '@playwright/test'
import { parseEasyRead } from './parse-easy-read.ts'
import { parseGlossary } from './parse-glossary.ts'
import { formatProblem, type Parsed } from './problem.ts'

const glossary = parseGlossary('- term: memorandum\n  forms: [memoranda]\n  explanation: Memorandum je dohoda.\n', 'glossary.yaml')
const parse = (sentences: string, head = 'title: Dohoda\nstatus: draft\n') =>
  parseEasyRead(`${head}sections:\n  - heading: Co?\n    sentences:\n${sentences}`, { file: 'easy-read.yaml', glossary: glossary.ok ? glossary.value : new Map(), paragraphs: ['p1', 'p2'] })
const problems = (parsed: Parsed<unknown>) => (parsed.ok ? [] : parsed.problems.map(formatProblem))

test('a sentence knows its pauses, its hard words and where it comes from', () => {
  const parsed = parse('      - text: Cíl memoranda / je pomoc.\n        from: [2]\n        words: [memorandum]\n')
  const [sentence] = parsed.ok ? (parsed.value.sections[0]?.sentences ?? []) : []
  expect(sentence).toMatchObject({ id: 'e1', text: 'Cíl memoranda je pomoc.', pauses: [14], sources: ['p2'] })
  expect(sentence?.terms.map(({ start, end }) => sentence.text.slice(start, end))).toEqual(['memoranda'])
})

test('words of one letter and numbers stay with the next word', () => {
  const parsed = parse('      - text: Pomoc v obci / dostane 8 lidí.\n')
  expect(parsed.ok && parsed.value.sections[0]?.sentences[0]?.text).toBe('Pomoc v\u00a0obci dostane 8\u00a0lidí.')
})

test('items are blocks of their own, with their place in the list', () => {
  const parsed = parse('      - text: "Témata:"\n        items: [práce, bydlení]\n')
  expect(parsed.ok && parsed.value.blocks.map(({ id, kind, item }) => [id, kind, item?.index])).toEqual([['es1', 'heading', undefined], ['e1', 'paragraph', undefined], ['e2', 'item', 1], ['e3', 'item', 2]])
})

const wrong: readonly (readonly [what: string, sentences: string, expected: RegExp])[] = [
  ['a paragraph that is not there', '      - text: A.\n        from: [3]\n', /^easy-read\.yaml:7: the full text has no paragraph 3; it has 2$/m],
  ['a word without an entry', '      - text: A.\n        words: [memorandun]\n', /^easy-read\.yaml:7: 'memorandun' is not in the glossary; did you mean 'memorandum'\?$/m],
  ['a word that does not stand in the sentence', '      - text: A.\n        words: [memorandum]\n', /^easy-read\.yaml:7: no form of 'memorandum' stands in this sentence/m],
  ['an unknown key', '      - text: A.\n        form: [1]\n', /^easy-read\.yaml:7: 'form' is not a known key; did you mean 'from'\?$/m],
  ['an empty sentence', '      - text: ""\n', /^easy-read\.yaml:6: .*it is empty/m],
]
for (const [what, sentences, expected] of wrong) {
  test(`says where and what to do about ${what}`, () => {
    expect(problems(parse(sentences)).join('\n')).toMatch(expected)
  })
}

test('a text is checked by readers only when they are named', () => {
  expect(problems(parse('      - text: A.\n', 'title: A\nstatus: checked\n'))).toEqual([expect.stringMatching(/^easy-read\.yaml:2: the status is 'checked', but nobody is named/)])
})

test('a term may stand in the glossary once', () => {
  const twice = parseGlossary('- term: a\n  explanation: A je.\n- term: a\n  explanation: A je.\n', 'glossary.yaml')
  expect(problems(twice)).toEqual([expect.stringMatching(/^glossary\.yaml:3: the term 'a' stands here for the second time/)])
})

test('an explanation is a whole sentence', () => {
  expect(problems(parseGlossary('- term: a\n  explanation: dohoda\n', 'glossary.yaml'))).toEqual([expect.stringMatching(/^glossary\.yaml:2: .*does not end as a sentence/)])
})
