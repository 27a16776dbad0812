import { expect, test } from '@playwright/test'
import { parseArticle } from './parse-article.ts'
import { formatProblem, type Parsed } from './problem.ts'

const head = 'title: Zpráva\npublished: 2024-02-29\ncategory: Aktuality\npublisher: Obec\nlanguage: cs\n'
const article = (body: string, frontMatter = head) => parseArticle(`---\n${frontMatter}---\n\n${body}`, 'article.md')
const problems = (parsed: Parsed<unknown>) => (parsed.ok ? [] : parsed.problems.map(formatProblem))
const blocks = (body: string) => {
  const parsed = article(body)
  if (!parsed.ok) throw new Error(problems(parsed).join('\n'))
  return parsed.value.full.blocks
}

test('paragraphs, headings, items, quotes, cells and pictures become blocks in reading order', () => {
  const found = blocks('## Úvod\n\nPrvní *odstavec* s [odkazem](https://obec.cz).\n\n- jedna\n- dvě\n\n> Citát.\n\n| Den | Hodiny |\n| --- | --- |\n| pondělí | 8–17 |\n\n![Mapa obce](mapa.png)\n')
  expect(found.map(({ id, kind, text }) => [id, kind, text])).toEqual([
    ['uvod', 'heading', 'Úvod'],
    ['p1', 'paragraph', 'První odstavec s odkazem.'],
    ['i1', 'item', 'jedna'],
    ['i2', 'item', 'dvě'],
    ['p2', 'quote', 'Citát.'],
    ['c1', 'cell', 'pondělí'],
    ['c2', 'cell', '8–17'],
    ['g1', 'image', 'Mapa obce'],
  ])
  expect(found.find(({ id }) => id === 'c2')?.headers).toEqual(['Hodiny'])
  expect(found.find(({ id }) => id === 'i2')?.item).toEqual({ index: 2, count: 2 })
})

test('an item with a list inside holds only its own words', () => {
  expect(blocks('- jedna\n  - vnitřní\n- dvě\n').map(({ text, item }) => [text.trim(), item?.index])).toEqual([['jedna', 1], ['vnitřní', 1], ['dvě', 2]])
})

test('two headings of the same words have different ids', () => {
  expect(blocks('## Termíny\n\nA.\n\n## Termíny\n\nB.\n').map(({ id }) => id)).toEqual(['terminy', 'p1', 'terminy-2', 'p2'])
})

test('foreign words are marked with their language', () => {
  const parsed = article('Použijte text to speech dnes.', `${head}foreign:\n  en: [text to speech]\n`)
  expect(parsed.ok && parsed.value.full.blocks[0]?.foreign).toEqual([{ start: 9, end: 23, lang: 'en' }])
})

test('a byte order mark and CRLF are read like plain lines', () => {
  const parsed = parseArticle(`\uFEFF---\r\n${head.replaceAll('\n', '\r\n')}---\r\n\r\nText.\r\n`, 'article.md')
  expect(parsed.ok && parsed.value.full.blocks.map(({ text }) => text)).toEqual(['Text.'])
})

const wrong: readonly (readonly [what: string, frontMatter: string, body: string, expected: RegExp])[] = [
  ['a misspelt key', head.replace('publisher', 'publsher'), 'Text.', /^article\.md:5: 'publsher' is not a known key; did you mean 'publisher'\?$/m],
  ['a missing key', head.replace('title: Zpráva\n', ''), 'Text.', /^article\.md:2: 'title' is missing; add it$/m],
  ['a day that does not exist', head.replace('2024-02-29', '2023-02-30'), 'Text.', /^article\.md:3: 'published' is wrong: .*YYYY-MM-DD$/m],
  ['a date in Czech', head.replace('2024-02-29', '3. 7. 2023'), 'Text.', /^article\.md:3: 'published' is wrong: write the date as YYYY-MM-DD$/m],
  ['broken YAML', 'title: "Zpráva\n', 'Text.', /^article\.md:\d: a quote is not closed/m],
  ['a tab', 'title: a\nspoken:\n\tMMR: em em er\n', 'Text.', /^article\.md:4: .*spaces/m],
  ['HTML', head, 'Text.\n\n<script>alert(1)</script>', /^article\.md:11: '<script>alert\(1\)<\/script>' is HTML/m],
  ['a picture without words', head, '![](mapa.png)', /^article\.md:9: the picture 'mapa\.png' has no alternative text/m],
  ['a picture on another server', head, '![Mapa](https://jinde.cz/mapa.png)', /^article\.md:9: .* lies on another server/m],
  ['no text', head, '', /^article\.md:\d: the article has no text/m],
]
for (const [what, frontMatter, body, expected] of wrong) {
  test(`says where and what to do about ${what}`, () => {
    expect(problems(article(body, frontMatter)).join('\n')).toMatch(expected)
  })
}

test('all problems are told at once', () => {
  expect(problems(article('![](a.png)\n\n<b>x</b>', 'title: A\npublished: zítra\nlanguage: cs\n')).length).toBeGreaterThanOrEqual(5)
})

test('a file without front matter is told to begin with it', () => {
  expect(problems(parseArticle('Text.', 'article.md'))).toEqual([expect.stringMatching(/^article\.md:1: there is no front matter/)])
})
