import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { readArguments } from './arguments.ts'
import { listen } from './listen.ts'

const article = `---
title: Rada podpořila 3 obce
published: 2024-05-02
category: Aktuality
publisher: Liberecký kraj
language: cs
spoken:
  KULK: krajský úřad
foreign:
  en: [Breaking the News]
---

Dne 3. 7. 2023 to potvrdil **KULK** a komise
pro [hypot.](https://example.org/hypot) úvěry.

Pořad Breaking the News a workshop.
`
const easy = `title: Rada pomůže
status: draft
sections:
  - heading: Co se stalo?
    sentences:
      - text: Rada dá peníze / na workshop.
        from: [1]
      - text: Akci vede NADĚJE.
        spoken: Akci vede naděje.
`

let root = ''
test.beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'listen-'))
  const folder = path.join(root, 'content/articles/rada-podporila-obce')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'article.md'), article)
  writeFileSync(path.join(folder, 'easy-read.yaml'), easy)
  mkdirSync(path.join(root, 'content/articles/rozbity'))
  writeFileSync(path.join(root, 'content/articles/rozbity/article.md'), 'Bez hlavičky.\n')
  writeFileSync(path.join(root, 'windows.txt'), Buffer.from('P\xf8i\x9aly 2 \x9eeny.', 'latin1'))
  writeFileSync(path.join(root, 'binary.txt'), Buffer.from([0x50, 0x4b, 0, 1]))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text)
})
test.afterAll(() => {
  rmSync(root, { recursive: true })
})

const files = {
  'plain.txt': 'Přišlo 15–20 lidí.\r\n\r\nVedl je Ing. Jan\r\nNovák.\r\n',
  'plain.md': '# Nadpis\n\nV roce 2023 – *workshop*.\n',
  'empty.txt': ' \n\n',
  'marks.txt': '— …\n',
  'empty.md': '',
  'text.doc': 'Text.',
}

const run = (...args: string[]): string => {
  const request = readArguments(args)
  const result = request.ok ? listen(request.value, { root, width: 100 }) : request
  return result.ok ? result.value : `! ${result.message}`
}

test('a plain file is printed sentence by sentence, what is spoken otherwise under the written words', () => {
  expect(run('plain.txt')).toBe(`plain.txt

   1  Přišlo 15–20             lidí.
             patnáct až dvacet
   2  Vedl je Ing.    Jan Novák.
              inženýr`)
})

test('a file in windows-1250 is read by its letters', () => {
  expect(run('windows.txt')).toBe('windows.txt\n\n   1  Přišly 2   ženy.\n             dvě')
})

test('an article is printed in full and in easy-read, with the readings of its editors', () => {
  const printed = run('rada-podporila-obce')
  expect(printed).toContain('content/articles/rada-podporila-obce/article.md\n\n   1  Rada podpořila 3   obce\n                     tři\n')
  expect(printed).toMatch(/KULK .*\n.*krajský úřad/)
  expect(printed).toContain('content/articles/rada-podporila-obce/easy-read.yaml\n\n   1  Rada pomůže\n')
})

test('lines keep to the width', () => {
  const request = readArguments(['rada-podporila-obce'])
  const result = request.ok ? listen(request.value, { root, width: 50 }) : request
  expect(result.ok && result.value.split('\n').filter(line => line.startsWith(' ') && line.length > 50)).toEqual([])
})

test('json holds every sentence with its utterances', () => {
  const [part] = JSON.parse(run('plain.txt', '--json')) as [{ sentences: unknown[] }]
  expect(part.sentences[0]).toEqual({
    number: 1,
    kind: 'paragraph',
    written: 'Přišlo 15–20 lidí.',
    utterances: [{
      spoken: 'Přišlo patnáct až dvacet lidí.',
      lang: 'cs',
      stretches: [
        { written: 'Přišlo ', spoken: 'Přišlo ' },
        { written: '15', spoken: 'patnáct' },
        { written: '–', spoken: ' až ' },
        { written: '20', spoken: 'dvacet' },
        { written: ' lidí.', spoken: ' lidí.' },
      ],
    }],
  })
})

test('lint names the file, line and column of each word, also around links and in YAML, and passes over what editors solved', () => {
  const folder = 'content/articles/rada-podporila-obce'
  const places = run('rada-podporila-obce', '--lint').split('\n').map(line => line.replace(/: [^:]*;.*$/u, ''))
  expect(places).toEqual([
    `${folder}/article.md:14:6: hypot.`,
    `${folder}/article.md:16:27: workshop`,
    `${folder}/easy-read.yaml:6:35: workshop`,
    `${folder}/article.md, ${folder}/easy-read.yaml: 3 words to look at`,
  ])
})

test('lint of Markdown without front matter, and its findings as json', () => {
  expect(JSON.parse(run('plain.md', '--lint', '--json'))).toMatchObject([{ file: 'plain.md', line: 3, column: 16, token: 'workshop', kind: 'foreign' }])
  expect(run('plain.txt', '--lint')).toBe('plain.txt: nothing that a voice would misread')
})

for (const [what, args, message] of [
  ['no file or slug', [], 'There is nothing to read; write npm run listen -- FILE|ARTICLE [--lint] [--json]'],
  ['two files', ['plain.txt', 'plain.md'], 'One text at a time; write npm run listen -- FILE|ARTICLE [--lint] [--json]'],
  ['an unknown option', ['plain.txt', '--fast'], "Unknown option '--fast'; write npm run listen -- FILE|ARTICLE [--lint] [--json]"],
  ['a missing file', ['missing.txt'], 'missing.txt: there is no such file'],
  ['an unknown slug', ['rada-podporila'], "There is no article 'rada-podporila' in content/articles; did you mean 'rada-podporila-obce'?"],
  ['a slug like no other', ['xyz'], "There is no article 'xyz' in content/articles; write the name of its folder, or a file"],
  ['an article with errors', ['rozbity'], 'content/articles/rozbity/article.md:1: there is no front matter; begin the file with a line ---, the title, published, category, publisher and language, and a line ---'],
  ['an empty file', ['empty.txt'], 'empty.txt: there is nothing to read in it'],
  ['empty Markdown', ['empty.md'], 'empty.md: there is nothing to read in it'],
  ['a file of marks', ['marks.txt'], 'marks.txt: there is nothing to read in it'],
  ['a file that is no text', ['binary.txt'], 'binary.txt: the file holds no text, whatever its name says; take one of .txt, .md, .html or .docx'],
  ['an empty name', [''], 'There is nothing to read; write npm run listen -- FILE|ARTICLE [--lint] [--json]'],
  ['another kind of file', ['text.doc'], 'text.doc: only .txt and .md can be read; copy the text to one of them'],
] as const) {
  test(`one line says what is wrong with ${what}`, () => {
    expect(run(...args)).toBe(`! ${message}`)
  })
}

test('an option that npm took for itself is told', () => {
  expect(readArguments(['plain.txt'], { npm_config_lint: 'true' })).toMatchObject({ ok: false, message: expect.stringContaining("npm took --lint for itself: '--' must stand before it") })
})

test('the command ends with 0 for warnings and help, with 1 for a missing file and with 2 where it was written wrongly', () => {
  const command = [path.resolve('node_modules/tsx/dist/cli.mjs'), path.resolve('cli/listen.ts')]
  expect(execFileSync(process.execPath, [...command, 'plain.md', '--lint'], { cwd: root, encoding: 'utf8' })).toContain('plain.md:3:16: workshop: ')
  const failed = spawnSync(process.execPath, [...command, 'missing.md'], { cwd: root, encoding: 'utf8' })
  expect(failed).toMatchObject({ status: 1, stdout: '', stderr: 'missing.md: there is no such file\n' })
  expect(spawnSync(process.execPath, [...command, 'plain.md', 'plain.txt'], { cwd: root, encoding: 'utf8' })).toMatchObject({ status: 2, stdout: '' })
  const help = spawnSync(process.execPath, [...command, '--help'], { cwd: root, encoding: 'utf8' })
  expect(help).toMatchObject({ status: 0, stderr: '' })
  expect(help.stdout).toMatch(/^npm run listen -- FILE\|ARTICLE/)
})
