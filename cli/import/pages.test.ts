import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import JSZip from 'jszip'
import { bodyOf, slug, test, title } from './test-folder.ts'

const pages = path.join(import.meta.dirname, 'fixtures/pages')

/** Pages as a browser saves them, of three kinds of sites, and the articles they become (WRITE_FIXTURES=1 writes those anew: read the difference). */
for (const [name, article] of [
  ['region', '2024-03-12-kraj-rozdeli-dobrovolnym-hasicum-12-milionu-korun'],
  ['town', '2024-05-06-odstavka-vody-v-ulici-na-prikope'],
  ['ministry', '2024-01-15-prispevek-na-bydleni-kdo-na-nej-ma-narok'],
] as const) {
  test(`a saved page of a ${name} becomes its article, and what is left out is told`, async ({ folder }) => {
    folder.write('dotace_files/hasici.jpg', new Uint8Array([0xff, 0xd8, 0xff]))
    const { code, output } = await folder.run(folder.write(`${name}.html`, readFileSync(path.join(pages, `${name}.html`))), '--category', 'Zprávy', '--publisher', 'Úřad')
    expect(code).toBe(0)
    const told = output.split('\n').slice(1).join('\n')
    const result = `${folder.read(article)}\n===\n${told}\n`
    if (process.env.WRITE_FIXTURES) writeFileSync(path.join(pages, `${name}.txt`), result)
    expect(result).toBe(readFileSync(path.join(pages, `${name}.txt`), 'utf8'))
  })
}

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
  expect(output).toContain('picture: mapa-0f4636c7.png')
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

test('a page without an article is refused', async ({ folder }) => {
  const { code, output } = await folder.run(folder.write('a.html', '<html><body><nav><a href="/">Domů</a></nav><p>Stránka nenalezena</p></body></html>'))
  expect(code).toBe(1)
  expect(output).toContain('no article was found in the page')
})

const rows = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('|')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))

for (const [what, table, expected] of [
  [
    'a cell over two columns and one over two rows',
    '<tr><th>Den</th><th colspan="2">Hodiny</th></tr><tr><td rowspan="2">pondělí</td><td>8–12</td><td>13–17</td></tr><tr><td>zavřeno</td><td>14–18</td></tr>',
    [['Den', 'Hodiny', 'Hodiny'], ['pondělí', '8–12', '13–17'], ['pondělí', 'zavřeno', '14–18']],
  ],
  [
    'a cell over the whole width and one to the end of the table',
    '<tr><th>Den</th><th>Hodiny</th></tr><tr><td colspan="100">jen v létě</td></tr><tr><td>úterý</td><td rowspan="0">8–12</td></tr><tr><td>středa</td></tr>',
    [['Den', 'Hodiny'], ['jen v létě', 'jen v létě'], ['úterý', '8–12'], ['středa', '8–12']],
  ],
  [
    'cells that would reach out of its head',
    '<thead><tr><th rowspan="3">Den</th><th>Hodiny</th></tr></thead><tbody><tr><td>úterý</td><td>8–12</td></tr></tbody>',
    [['Den', 'Hodiny'], ['úterý', '8–12']],
  ],
] as const) {
  test(`a table with ${what} keeps every value at its place, and the editor is told`, async ({ folder }) => {
    const { code, output } = await folder.run(folder.write('a.html', page.replace(/<table>.*<\/table>/, `<table>${table}</table>`).replace(/<p><img.*?<\/p>/, '')))
    expect(output).toContain('note: a table has merged cells, which an article cannot have: each was divided and its content repeated')
    expect(code).toBe(0)
    expect(rows(folder.read(slug)).filter(([first]) => !/^-+$/.test(first ?? ''))).toEqual(expected)
  })
}

test('a cell with paragraphs, lines or a list becomes one line without losing a word, and the editor is told', async ({ folder }) => {
  const table = '<tr><th>Kdo</th><th>Co</th></tr><tr><td><p>Eva</p>\n<p><b>Malá</b></p></td><td>Vyřizuje:<ul><li>matriku</li> <li>pasy</li></ul></td></tr><tr><td>Jan<br>Novák</td><td><table><tr><td>x</td><td>y</td></tr></table></td></tr><tr><td><p>Ema</p></td><td>z</td></tr>'
  const { output } = await folder.run(folder.write('a.html', page.replace(/<table>.*<\/table>/, `<table>${table}</table>`).replace(/<p><img.*?<\/p>/, '')))
  expect(output).not.toContain('left out of the page')
  expect(output).toContain('note: 4 cells of tables have several lines or a list, which an article cannot have')
  expect(rows(folder.read(slug))).toEqual([['Kdo', 'Co'], [expect.stringMatching(/^-+$/), expect.stringMatching(/^-+$/)], ['Eva **Malá**', 'Vyřizuje: matriku, pasy'], ['Jan Novák', 'x y'], ['Ema', 'z']])
})
