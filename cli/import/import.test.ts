import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import fc from 'fast-check'
import { bodyOf, release, slug, test, title } from './test-folder.ts'

test('the first article: its raw text becomes the article that is published, seven paragraphs to the letter', async ({ folder }) => {
  const raw = path.join(import.meta.dirname, 'fixtures/liberecky-kraj-memorandum.txt')
  const first = '2023-07-03-liberecky-kraj-a-agentura-pro-socialni-zaclenovani'
  const { code, output } = await folder.run(raw)
  expect(code).toBe(0)
  expect(folder.read(first)).toBe(readFileSync(path.join('content/articles', first, 'article.md'), 'utf8'))
  const paragraphs = readFileSync(raw, 'utf8').split('\n').filter(Boolean).slice(4)
  expect(paragraphs).toHaveLength(7)
  expect(bodyOf(folder.read(first))).toEqual(paragraphs)
  expect(output.match(/left out as repeated/g)).toHaveLength(3)
})

test('a press release: title once, metadata read, paragraphs to the letter, and what was left out is told', async ({ folder }) => {
  const { code, output } = await folder.run(folder.write('zprava.txt', release))
  expect(code).toBe(0)
  expect(folder.articles()).toEqual([slug])
  expect(folder.read(slug)).toContain(`title: ${title}\npublished: 2024-05-06\ncategory: Aktuality\npublisher: Město Frýdlant\nlanguage: cs\nsource: zprava.txt\n`)
  expect(bodyOf(folder.read(slug))).toEqual(['První odstavec, 3. července..', 'Druhý odstavec s *hvězdičkou* a [závorkou].'])
  expect(output.match(/left out as repeated/g)).toHaveLength(3)
  expect(output).toContain('2024-05-06T08:00:00+02:006 května, 2024|Aktuality|')
})

const refusals: readonly (readonly [what: string, name: string, content: string | Uint8Array, reason: RegExp])[] = [
  ['an empty file', 'a.txt', '', /a\.txt: the file is empty/],
  ['a file of white space', 'a.txt', ' \n\n', /a\.txt: the file is empty/],
  ['a binary file', 'a.txt', new Uint8Array([80, 75, 0, 1, 2]), /a\.txt: the file holds no text/],
  ['an encoding that is no Czech', 'a.txt', new Uint8Array([0x81, 0x8d, 0xc3, 0xa0, 0xff, 0x83, 0x90, 0x98]), /a\.txt: its accented letters are stored in a way that is not known/],
  ['letters broken by encoding twice', 'a.txt', 'LibereckÃ½ kraj a zaÄ\u008dleÅ\u0088ovÃ¡nÃ­\n\nText.', /a\.txt: the letters are broken/],
  ['a title alone', 'a.txt', 'Jen nadpis\n', /a\.txt: there is a title, but no text/],
  ['a text without a date', 'a.txt', `${title}\n\nText.\n`, /a\.txt: the file does not say when it was published, which category it belongs to; add --published YYYY-MM-DD --category "…"/],
  ['a text with control characters', 'a.txt', 'Text \u0002 text', /a\.txt: the file holds no text/],
  ['Markdown with a broken front matter', 'a.md', '---\ntitle: "A\n---\n\nText.', /a\.md:3: what stands at the head of the file between the lines --- cannot be read/],
  ['a day that does not exist', 'a.txt', release.replace('2024-05-06T', '2024-02-30T'), /a\.txt:7: there is no day 2024-02-30; correct it, or add --published/],
  ['Markdown with HTML', 'a.md', `---\ntitle: ${title}\npublished: 2024-05-06\ncategory: A\npublisher: O\n---\n\n<b>A</b>`, /a\.md:8: '<b>' is HTML/],
  ['a damaged Word document', 'a.docx', new Uint8Array([80, 75, 3, 4, 0, 0]), /a\.docx: this is no Word document/],
  ['a wrong language', 'a.md', `---\ntitle: ${title}\npublished: 6. 5. 2024\nlanguage: čeština\ncategory: A\npublisher: O\n---\n\nText.`, /a\.md:4: 'language' is wrong: write the language as a tag/],
  ['an impossible day in Markdown', 'a.md', `---\ntitle: ${title}\npublished: 31. února 2024\ncategory: A\npublisher: O\n---\n\nText.`, /a\.md:3: there is no day 31\. února 2024/],
  ['a broken table', 'a.md', `---\ntitle: ${title}\npublished: 2024-05-06\ncategory: A\npublisher: O\n---\n\n| A | B |\n| --- |\n| 1 | 2 |\n`, /a\.md:8: the table is broken: its head has 2 cells and the line of hyphens under it 1;/],
  ['an unknown kind of file', 'a.pdf', 'x', /a\.pdf: files of the kind '\.pdf' cannot be imported/],
]
for (const [what, name, content, reason] of refusals) {
  test(`${what} is refused with file and reason, and nothing is written`, async ({ folder }) => {
    const { code, output } = await folder.run(folder.write(name, content))
    expect(code).toBe(1)
    expect(output).toMatch(reason)
    expect(folder.articles()).toEqual([])
  })
}

test('a file that is not there and a folder are refused', async ({ folder }) => {
  expect((await folder.run('neni.txt')).output).toContain('neni.txt: there is no such file')
  expect((await folder.run(tmpdir())).output).toContain('this is a folder')
})

test('a line that is no word is kept in the body and told where it is left out', async ({ folder }) => {
  const { output } = await folder.run(folder.write('a.txt', release.replace(`||${title}`, '||').replace('Druhý', '|\n\nDruhý')))
  expect(bodyOf(folder.read(slug))[1]).toBe('|')
  expect(output).toContain('left out as repeated: ||')
})

test('a refused file does not stop the others', async ({ folder }) => {
  const { code } = await folder.run(folder.write('prazdny.txt', ''), folder.write('dobry.txt', release))
  expect(code).toBe(1)
  expect(folder.articles()).toEqual([slug])
})

test('Markdown keeps its front matter and its text', async ({ folder }) => {
  const markdown = `---\ntitle: ${title}\npublished: 2024-05-06\ncategory: Aktuality\npublisher: Obec\n---\n\n## Část\n\n- jedna\n- dvě\n`
  expect((await folder.run(folder.write('a.md', markdown))).code).toBe(0)
  expect(bodyOf(folder.read(slug))).toEqual(['Část', 'jedna', 'dvě'])
  expect(folder.read(slug)).toContain('publisher: Obec')
})

test('Markdown that says more than an article holds: what is left out is told', async ({ folder }) => {
  const head = `title: ${title}\npublished: 2024-05-06\ncategory: Aktuality\npublisher: Obec\n`
  const { code, output } = await folder.run(folder.write('a.md', `---\n${head}tags: [a]\nspoken: { MMR: ministerstvo }\n---\n\n[Mapa][m], [dole](#dole) a [ceník](cenik.pdf).\n\n[m]: https://mesto.example/mapa\n`))
  expect(code).toBe(0)
  expect(output).toContain("'tags' at the head of the file")
  expect(output).toContain("the link 'cenik.pdf' leads nowhere")
  expect(folder.read(slug)).toContain('spoken:\n  MMR: ministerstvo\n')
  expect(folder.read(slug)).toContain('[Mapa](https://mesto.example/mapa), dole a ceník.')
})

test('lines broken at the edge of a page are one paragraph again, a list of short lines is not', async ({ folder }) => {
  const wrapped = 'Město otevře od června novou poradnu pro lidi s dluhy a také\npro ty, kterým hrozí, že přijdou o bydlení nebo o práci ve městě.'
  const head = `${title}\n\n2024-05-06T08:00:00+02:006 května, 2024|Aktuality|\n`
  await folder.run(folder.write('a.txt', `${head}\n${wrapped}\n\n${wrapped}\n`))
  expect(bodyOf(folder.read(slug))).toEqual([wrapped.replace('\n', ' '), wrapped.replace('\n', ' ')])
  await folder.run(folder.write('a.txt', `${head}\nZveme vás.\n\npondělí 8–17\nstředa 8–17\n`), '--force')
  expect(bodyOf(folder.read(slug))).toEqual(['Zveme vás.', 'pondělí 8–17', 'středa 8–17'])
})

test('an unknown option is one clear line', async ({ folder }) => {
  const { code, output } = await folder.run('--forze')
  expect(code).toBe(2)
  expect(output).toContain("--forze")
  expect(output.split('\n')).toHaveLength(1)
})

const czechText = fc.array(fc.stringMatching(/^[a-zěščřžýáíéúůA-Z0-9„“–,.*_#<>[\]()`~|+\\!&:;'"/-]{1,14}$/), { minLength: 1, maxLength: 20 }).map((words) => words.join(' ')).filter((text) => !/^(?:[*–-]|\d+[.)])\s/.test(text))

test('whatever a paragraph holds, no letter is lost or changed', async ({ folder }) => {
  await fc.assert(
    fc.asyncProperty(fc.array(czechText, { minLength: 1, maxLength: 5 }), async (paragraphs) => {
      const text = `${title}\n\n2024-05-06T08:00:00+02:006 května, 2024|Aktuality|\n${paragraphs.join('\n\n')}\n`
      const { code, output } = await folder.run(folder.write('a.txt', text), '--force')
      expect(output).not.toContain('not valid')
      expect(code).toBe(0)
      expect(bodyOf(folder.read(slug))).toEqual(paragraphs)
    }),
    { numRuns: 300 },
  )
})

test('whatever letters and signs a text is made of, its words come out as they went in', async ({ folder }) => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => text.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '')).filter((text) => /\p{L}/u.test(text))
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (paragraphs) => {
      const text = `${title}\n\n2024-05-06T08:00:00+02:006 května, 2024|Aktuality|\n${paragraphs.join('\n\n')}\n`
      const { output } = await folder.run(folder.write('a.txt', text), '--force')
      expect(output).not.toContain('not valid')
      expect(bodyOf(folder.read(slug)).join(' ').split(/\s+/)).toEqual(paragraphs.join(' ').trim().split(/\s+/))
    }),
    { numRuns: 200 },
  )
})
