import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test as base } from '@playwright/test'
import fc from 'fast-check'
import JSZip from 'jszip'
import { importFiles } from '../import.ts'
import { parseArticle } from '#lib/content/parse-article.ts'

interface Folder {
  write(name: string, content: string | Uint8Array): string
  read(slug: string): string
  articles(): string[]
  run(...argv: string[]): Promise<{ code: number; output: string }>
}

const test = base.extend<{ folder: Folder }>({
  folder: async ({}, provide) => {
    const root = mkdtempSync(path.join(tmpdir(), 'nahlas-import-'))
    const out = path.join(root, 'articles')
    mkdirSync(out)
    await provide({
      write(name, content) {
        writeFileSync(path.join(root, name), content)
        return path.join(root, name)
      },
      read: (slug) => readFileSync(path.join(out, slug, 'article.md'), 'utf8'),
      articles: () => readdirSync(out),
      async run(...argv) {
        const lines: string[] = []
        const code = await importFiles([...argv, '--out', out], (line) => lines.push(line))
        return { code, output: lines.join('\n') }
      },
    })
    rmSync(root, { recursive: true, force: true })
  },
})

const title = 'Město Frýdlant otevře poradnu'
const release = `${title}\n\n||${title}\n\n${title}\n\n2024-05-06T08:00:00+02:006 května, 2024|Aktuality|\nPrvní odstavec, 3. července..\n\nDruhý odstavec s *hvězdičkou* a [závorkou].\n`
const slug = '2024-05-06-mesto-frydlant-otevre-poradnu'
const bodyOf = (markdown: string): string[] => {
  const parsed = parseArticle(markdown, 'article.md')
  return parsed.ok ? parsed.value.full.blocks.map(({ text }) => text) : parsed.problems.map(({ message }) => message)
}

test('a press release: title once, metadata read, paragraphs to the letter, and what was left out is told', async ({ folder }) => {
  const { code, output } = await folder.run(folder.write('zprava.txt', release))
  expect(code).toBe(0)
  expect(folder.articles()).toEqual([slug])
  expect(folder.read(slug)).toContain(`title: ${title}\npublished: 2024-05-06\ncategory: Aktuality\npublisher: Město Frýdlant\nlanguage: cs\nsource: zprava.txt\n`)
  expect(bodyOf(folder.read(slug))).toEqual(['První odstavec, 3. července..', 'Druhý odstavec s *hvězdičkou* a [závorkou].'])
  expect(output.match(/left out as repeated/g)).toHaveLength(3)
  expect(output).toContain('2024-05-06T08:00:00+02:006 května, 2024|Aktuality|')
})

function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]))
  return Uint8Array.from([...text].map((character) => table.get(character) ?? 0x3f))
}

for (const encoding of ['windows-1250', 'iso-8859-2'] as const) {
  test(`${encoding} is recognised and converted`, async ({ folder }) => {
    const czech = release.replace('První odstavec', 'Příliš žluťoučký kůň úpěl ďábelské ódy, šťastný')
    const { code, output } = await folder.run(folder.write('a.txt', encode(czech, encoding)))
    expect(code).toBe(0)
    expect(output).toContain(`converted from ${encoding} to UTF-8`)
    expect(bodyOf(folder.read(slug))[0]).toBe('Příliš žluťoučký kůň úpěl ďábelské ódy, šťastný, 3. července..')
  })
}

test('UTF-16 with a byte order mark is read', async ({ folder }) => {
  expect((await folder.run(folder.write('a.txt', Buffer.from(`\uFEFF${release}`, 'utf16le')))).code).toBe(0)
  expect(bodyOf(folder.read(slug))).toHaveLength(2)
})

const refusals: readonly (readonly [what: string, name: string, content: string | Uint8Array, reason: RegExp])[] = [
  ['an empty file', 'a.txt', '', /a\.txt: the file is empty/],
  ['a file of white space', 'a.txt', ' \n\n', /a\.txt: the file is empty/],
  ['a binary file', 'a.txt', new Uint8Array([80, 75, 0, 1, 2]), /a\.txt: the file is binary/],
  ['an encoding that is no Czech', 'a.txt', new Uint8Array([0x81, 0x8d, 0xc3, 0xa0, 0xff, 0x83, 0x90, 0x98]), /a\.txt: the encoding is neither/],
  ['letters broken by encoding twice', 'a.txt', 'LibereckÃ½ kraj a zaÄ\u008dleÅ\u0088ovÃ¡nÃ­\n\nText.', /a\.txt: the letters are broken/],
  ['a title alone', 'a.txt', 'Jen nadpis\n', /a\.txt: there is a title, but no text/],
  ['a text without a date', 'a.txt', `${title}\n\nText.\n`, /a\.txt: the file does not say its published, category; add --published YYYY-MM-DD --category …/],
  ['a damaged Word document', 'a.docx', new Uint8Array([80, 75, 3, 4, 0, 0]), /a\.docx: this is no Word document/],
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

test('an article that is there stays, unless --force', async ({ folder }) => {
  const file = folder.write('a.txt', release)
  await folder.run(file)
  folder.write('a.txt', release.replace('Druhý', 'Jiný'))
  const refused = await folder.run(file)
  expect(refused.code).toBe(1)
  expect(refused.output).toContain('--force writes over it')
  expect(folder.read(slug)).toContain('Druhý')
  expect((await folder.run(file, '--force')).code).toBe(0)
  expect(folder.read(slug)).toContain('Jiný')
})

test('a write that fails leaves nothing behind', async ({ folder }) => {
  const file = folder.write('a.txt', release)
  await folder.run(file)
  const before = folder.read(slug)
  // The picture of this one cannot be renamed over a folder of its name.
  const picture = folder.write('b.html', `<html lang="cs"><head><title>${title}</title><meta property="article:published_time" content="2024-05-06"></head><body><article><h1>${title}</h1>${'<p>Nový odstavec o poradně a o pomoci lidem v kraji, dost dlouhý na článek.</p>'.repeat(6)}<p><img alt="Mapa" src="data:image/png;base64,${Buffer.alloc(3000, 7).toString('base64')}"></p></article></body></html>`)
  mkdirSync(path.join(path.dirname(file), 'articles', slug, 'picture-1.png'))
  await expect(folder.run(picture, '--force', '--category', 'Aktuality', '--publisher', 'Město')).rejects.toThrow()
  expect(folder.read(slug)).toBe(before)
  expect(folder.articles()).toEqual([slug])
})

const page = `<!doctype html><html lang="cs"><head><title>Úřad – ${title}</title>
<meta property="article:published_time" content="2024-05-06T08:00:00+02:00"><meta property="og:site_name" content="Město Frýdlant">
<meta property="article:section" content="Aktuality"><link rel="canonical" href="https://mesto.example/poradna"></head><body>
<header><nav><ul><li><a href="/">Domů</a></li><li><a href="/urad">Úřad</a></li></ul></nav></header>
<div id="cookies">Tento web používá cookies.</div>
<main><article><h1>${title}</h1>
<p>Město otevře od června novou poradnu pro lidi s dluhy. Poradna bude v přízemí radnice a bude otevřená každý všední den.</p>
<h2>Kdy je otevřeno</h2>
<table><thead><tr><th>Den</th><th>Hodiny</th></tr></thead><tbody><tr><td>pondělí</td><td>8–17</td></tr><tr><td>středa</td><td>8–17</td></tr></tbody></table>
<h2>Co s sebou</h2><ul><li>občanský průkaz</li><li>smlouvy o půjčkách</li></ul>
<blockquote><p>Pomoc je zdarma a důvěrná, řekla starostka města Eva Malá.</p></blockquote>
<p>Více informací je na <a href="https://mesto.example/kontakty">stránce s kontakty</a> nebo na telefonu 485 226 111 každý pracovní den dopoledne.</p>
<p><img src="mapa.png" alt="Mapa náměstí s radnicí"></p></article></main>
<footer>© Město Frýdlant</footer></body></html>`

test('a saved page: the article without the rest, with its headings, table, list, quote, link and picture', async ({ folder }) => {
  folder.write('mapa.png', new Uint8Array([137, 80, 78, 71]))
  const { code, output } = await folder.run(folder.write('stranka.html', page))
  expect(output).toContain('picture: picture-1.png')
  expect(code).toBe(0)
  const markdown = folder.read(slug)
  expect(markdown).toContain('source: https://mesto.example/poradna')
  expect(bodyOf(markdown)).toEqual([
    'Město otevře od června novou poradnu pro lidi s dluhy. Poradna bude v přízemí radnice a bude otevřená každý všední den.',
    'Kdy je otevřeno', 'pondělí', '8–17', 'středa', '8–17', 'Co s sebou', 'občanský průkaz', 'smlouvy o půjčkách',
    'Pomoc je zdarma a důvěrná, řekla starostka města Eva Malá.',
    'Více informací je na stránce s kontakty nebo na telefonu 485 226 111 každý pracovní den dopoledne.',
    'Mapa náměstí s radnicí',
  ])
  expect(markdown).toContain('[stránce s kontakty](https://mesto.example/kontakty)')
  expect(markdown).not.toContain('cookies')
})

/** A Word document of a heading, a paragraph, a list and a table, as Word itself would write them. */
async function wordDocument(): Promise<Uint8Array> {
  const zip = new JSZip()
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const paragraph = (text: string, style = '') => `<w:p>${style}${run(text)}</w:p>`
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const heading = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
  const item = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const body = [
    paragraph(title, heading),
    paragraph('Úřad bude zavřený 3. července.'),
    paragraph('občanský průkaz', item),
    `<w:tbl><w:tr>${cell('Den')}${cell('Hodiny')}</w:tr><w:tr>${cell('pondělí')}${cell('8–17')}</w:tr></w:tbl>`,
  ].join('')
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
  zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
  zip.file('word/document.xml', `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`)
  zip.file('word/styles.xml', `<w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`)
  zip.file('word/numbering.xml', `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`)
  return zip.generateAsync({ type: 'uint8array' })
}

test('a Word document keeps its heading as the title, its list and its table', async ({ folder }) => {
  const { code, output } = await folder.run(folder.write('a.docx', await wordDocument()), '--published', '2024-05-06', '--category', 'Aktuality')
  expect(output).toContain('publisher: Město Frýdlant, taken from the title')
  expect(code).toBe(0)
  expect(bodyOf(folder.read(slug))).toEqual(['Úřad bude zavřený 3. července.', 'občanský průkaz', 'pondělí', '8–17'])
})

test('Markdown keeps its front matter and its text', async ({ folder }) => {
  const markdown = `---\ntitle: ${title}\npublished: 2024-05-06\ncategory: Aktuality\npublisher: Obec\n---\n\n## Část\n\n- jedna\n- dvě\n`
  expect((await folder.run(folder.write('a.md', markdown))).code).toBe(0)
  expect(bodyOf(folder.read(slug))).toEqual(['Část', 'jedna', 'dvě'])
  expect(folder.read(slug)).toContain('publisher: Obec')
})

test('an unknown option is one clear line', async ({ folder }) => {
  const { code, output } = await folder.run('--forze')
  expect(code).toBe(1)
  expect(output).toContain("--forze")
  expect(output.split('\n')).toHaveLength(1)
})

const czechText = fc.array(fc.stringMatching(/^[a-zěščřžýáíéúůA-Z0-9„“–,.*_#<>[\]()`~|+\\!&:;'"/-]{1,14}$/), { minLength: 1, maxLength: 20 }).map((words) => words.join(' '))

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
