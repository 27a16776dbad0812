import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test as base } from '@playwright/test'
import { check } from '../check.ts'

interface Site {
  write(file: string, text: string): void
  check(...argv: string[]): { code: number; lines: string[] }
}

/** A folder with content of its own. */
const test = base.extend<{ site: Site }>({
  site: async ({}, provide) => {
    const root = mkdtempSync(path.join(tmpdir(), 'nahlas-check-'))
    await provide({
      write(file, text) {
        mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
        writeFileSync(path.join(root, file), text)
      },
      check(...argv) {
        const lines: string[] = []
        return { code: check(root, (line) => lines.push(line), argv), lines }
      },
    })
    rmSync(root, { recursive: true })
  },
})

const article = (name: string) => `content/articles/${name}/article.md`
const easy = (name: string) => `content/articles/${name}/easy-read.yaml`
const head = 'title: Obec pomáhá\npublished: 2024-02-29\ncategory: Aktuality\npublisher: Obec\nlanguage: cs\n'
const sections = 'sections:\n  - heading: Co se stalo?\n    sentences:\n'

test('every error of every article is told at once, whatever else is wrong in the same file', ({ site }) => {
  site.write('content/glossary.yaml', '- term: poradna\n')
  site.write(article('a'), `---\n${head.replace('category: Aktuality\n', '')}---\n\n<b>Obec</b> pořádá workshop.\n`)
  site.write(easy('a'), `title: Obec\nstatus: hotovo\n${sections}      - text: Pomoc dostane 9 lidí.\n        form: [1]\n        words: [poradnna]\n      - text: Přijde i OSN.\n      - text: Bude tam workshop.\n`)
  site.write(article('b'), `---\n${head}---\n\nObec pomáhá.\n`)
  site.write(easy('b'), `title: Obec\nstatus: edited\n${sections}      - text: Obec pomůže Karlovi.\n        from: [2]\n`)
  const { code, lines } = site.check('--errors')
  expect(code).toBe(1)
  expect(lines.map((line) => line.replace(/;.*| “.*/, ''))).toEqual([
    "content/articles/a/article.md:2: error: 'category' is missing",
    "content/articles/a/article.md:8: error: '<b>' is HTML, which would be left out",
    "content/articles/a/article.md:8: error: '</b>' is HTML, which would be left out",
    "content/articles/a/easy-read.yaml:2: error: 'status' is wrong: write draft, edited or checked",
    'content/articles/a/easy-read.yaml:6: error: the number 9 is not in the full text',
    "content/articles/a/easy-read.yaml:7: error: 'form' is not a known key",
    "content/articles/a/easy-read.yaml:8: error: 'poradnna' is not in the glossary",
    'content/articles/a/easy-read.yaml:9: error: the name OSN is not in the full text',
    "content/articles/a/easy-read.yaml:9: error: 'OSN' is an abbreviation",
    'content/articles/b/easy-read.yaml:6: error: the name Karlovi is not in the full text',
    'content/articles/b/easy-read.yaml:7: error: the full text has no paragraph 2',
    "content/glossary.yaml:1: error: entry 1, 'explanation' is missing",
    '2 articles checked: 12 errors, 3 warnings',
  ])
  expect(site.check().lines.filter((line) => line.includes("'workshop'"))).toEqual([
    expect.stringContaining('a/article.md:8: warning'),
    expect.stringContaining('a/easy-read.yaml:10: warning'),
  ])
})

test('places in an easy text are counted from 1, as people count', ({ site }) => {
  site.write(article('a'), `---\n${head}---\n\nObec pomáhá.\n`)
  site.write(easy('a'), `title: Obec\nstatus: edited\n${sections}      - text: Obec pomáhá.\n      - text: 5\n        from: [jedna]\n        items: ['']\n`)
  expect(site.check('--errors').lines.map((line) => line.replace(/ is wrong.*/, ''))).toEqual([
    "content/articles/a/easy-read.yaml:7: error: section 1, sentence 2, 'text'",
    'content/articles/a/easy-read.yaml:8: error: section 1, sentence 2, number 1',
    'content/articles/a/easy-read.yaml:9: error: section 1, sentence 2, item 1',
    expect.stringContaining('3 errors'),
  ])
})

test('a file that nothing reads is told', ({ site }) => {
  for (const file of ['glosary.yaml', 'poznamky.md', 'articles/poradna.md', 'articles/zprava.docx']) site.write(`content/${file}`, 'x')
  expect(site.check().lines).toEqual([
    'content/articles/poradna.md:1: error: this file is not read: each article lies in a folder of its own; npm run import makes one',
    'content/articles/zprava.docx:1: error: this file is not read: each article lies in a folder of its own; npm run import makes one',
    "content/glosary.yaml:1: error: this file is not read; did you mean 'glossary.yaml'?",
    'content/poznamky.md:1: error: this file is not read; move it away',
    '0 articles checked: 4 errors, 0 warnings; the site is not built while there are errors',
  ])
})

test('an easy text without its article is not told that its numbers stand nowhere', ({ site }) => {
  site.write(easy('a'), `title: Obec\nstatus: edited\ntitle: Obec\n${sections}      - text: Obec pomůže 8 lidem např. doma.\n`)
  expect(site.check('--errors').lines.map((line) => line.replace(/;.*| “.*/, ''))).toEqual([
    'content/articles/a/article.md:1: error: the file is missing',
    'content/articles/a/easy-read.yaml:3: error: this key stands here for the second time',
    "content/articles/a/easy-read.yaml:7: error: 'např.' is an abbreviation",
    expect.stringContaining('3 errors'),
  ])
})

test('a value of another kind is told in words of an editor', ({ site }) => {
  site.write(article('a'), `---\n${head.replace('Obec pomáhá', 'Obec: pomáhá')}---\n\nObec pomáhá.\n`)
  site.write(article('b'), `---\n${head}foreign: en\n---\n\nObec pomáhá.\n`)
  site.write(easy('b'), 'title: Obec\nstatus: edited\nsections:\n  - heading: Co?\n    sentences:\n      - Obec pomáhá.\n      - text: Obec.\n        items: jedna\n')
  expect(site.check('--errors').lines.slice(0, -1)).toEqual([
    "content/articles/a/article.md:2: error: the text has a colon inside; put it between 'single quotes'",
    "content/articles/b/article.md:7: error: 'foreign' is wrong: write it as lines of the form 'word: …'",
    "content/articles/b/easy-read.yaml:6: error: section 1, sentence 1 is wrong: write it with its keys, such as 'text: …' (it may also have: from, words, spoken, items, picture)",
    "content/articles/b/easy-read.yaml:8: error: section 1, sentence 2, 'items' is wrong: write a list, each member on a line of its own after a hyphen",
  ])
})

test('what is wrong with a draft is told, and stops nothing: it is not published', ({ site }) => {
  site.write(article('a'), `---\n${head}---\n\nObec pomáhá.\n`)
  site.write(easy('a'), `title: Obec\nstatus: draft\n${sections}      - text: Obec pomůže Karlovi.\n`)
  const { code, lines } = site.check()
  expect(code).toBe(0)
  expect(lines.filter((line) => line.includes('easy-read.yaml:6') || line.includes('draft'))).toEqual([
    expect.stringContaining('a/easy-read.yaml:6: warning: the name Karlovi is not in the full text'),
    expect.stringContaining("a/easy-read.yaml:1: info: this easy text is a draft, which only npm run dev shows; write 'status: edited' to publish it"),
  ])
  expect(lines.at(-1)).toBe('1 article checked: 0 errors, 1 warning')
})

test('content without errors ends with 0, and warnings do not change that', ({ site }) => {
  site.write(article('a'), `---\n${head}---\n\nObec pořádá workshop.\n`)
  expect(site.check()).toEqual({ code: 0, lines: [expect.stringContaining("warning: 'workshop'"), '1 article checked: 0 errors, 1 warning'] })
  expect(site.check('--errors').lines).toEqual(['1 article checked: 0 errors, 1 warning'])
})

test('an argument that it does not know ends with 2', ({ site }) => {
  expect(site.check('nic')).toEqual({ code: 2, lines: ["npm run check takes no arguments, and 'nic' is one; write npm run check [-- --errors]"] })
})
