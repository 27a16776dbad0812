import { expect } from '@playwright/test'
import { bodyOf, slug, test, title } from './test-folder.ts'

const options = ['--category', 'Aktuality'] as const

for (const line of [
  '6. května 2024', '6.května 2024', '6. 5. 2024', '6.5.2024', '06.05.2024', '2024-05-06', 'Zveřejněno: 6. 5. 2024', 'Datum: 6. května 2024', 'Pondělí 6. května 2024',
  'Vydáno dne 6. 5. 2024 v 10:30', '6. května 2024 | Aktuality', '6.\u00a0května\u00a02024',
]) {
  test(`“${line}” under the title is the day of publication, and no text`, async ({ folder }) => {
    const { code, output } = await folder.run(folder.write('a.txt', `${title}\n\n${line}\n\nText zprávy ze 3. dubna 2023.\n`), ...options)
    expect(output).toContain(`left out as repeated: ${line}`)
    expect(code).toBe(0)
    expect(folder.read(slug)).toContain('published: 2024-05-06\n')
    expect(bodyOf(folder.read(slug))).toEqual(['Text zprávy ze 3. dubna 2023.'])
  })
}

for (const line of ['Frýdlant, 6. května 2024', 'Ve Frýdlantu dne 6. 5. 2024', 'FRÝDLANT 6. května 2024 – Město otevře poradnu.']) {
  test(`“${line}” says when it was published and stays in the text`, async ({ folder }) => {
    const { output } = await folder.run(folder.write('a.txt', `${title}\n\n${line}\n\nText zprávy.\n`), ...options)
    expect(output).toContain(`published: 2024-05-06, taken from the line “${line}”`)
    expect(bodyOf(folder.read(slug))).toEqual([line, 'Text zprávy.'])
  })
}

test('a day inside a sentence is no day of publication', async ({ folder }) => {
  const { code, output } = await folder.run(folder.write('a.txt', `${title}\n\nPoradna začne 6. května 2024 ráno.\n`), ...options)
  expect(code).toBe(1)
  expect(output).toContain('the file does not say when it was published')
})

for (const day of ['31. února 2024', '31. 4. 2024', '0. 5. 2024', '6. 13. 2024', '2023-02-29']) {
  test(`“${day}” is told as no day, with its line; --published overrules it`, async ({ folder }) => {
    const file = folder.write('a.txt', `${title}\n\n\n${day}\n\nText.\n`)
    const { code, output } = await folder.run(file, ...options)
    expect(code).toBe(1)
    expect(output).toBe(`${file}:4: there is no day ${day}; correct it, or add --published YYYY-MM-DD`)
    expect((await folder.run(file, ...options, '--published', '6. 5. 2024')).code).toBe(0)
    expect(folder.articles()).toEqual([slug])
  })
}

test('--published with an impossible day is wrong use, and nothing is imported', async ({ folder }) => {
  const { code, output } = await folder.run(folder.write('a.txt', `${title}\n\nText.\n`), ...options, '--published', '31. 2. 2024')
  expect(code).toBe(2)
  expect(output).toContain('--published 31. 2. 2024: there is no such day')
  expect(folder.articles()).toEqual([])
})

/** The Markdown of a text under its title and date. */
async function importText(folder: { write(name: string, text: string): string; run(...argv: string[]): Promise<unknown>; read(slug: string): string }, text: string): Promise<string> {
  await folder.run(folder.write('a.txt', `${title}\n\n6. 5. 2024\n\n${text}\n`), ...options)
  return folder.read(slug).split('---\n').slice(2).join('---\n').trim()
}

for (const [what, text, markdown] of [
  ['hyphens', 'Vezměte si:\n- občanský průkaz\n- smlouvu\nDěkujeme.', 'Vezměte si:\n\n- občanský průkaz\n- smlouvu\n\nDěkujeme.'],
  ['hyphens between empty lines', '- průkaz\n\n- smlouvu', '- průkaz\n- smlouvu'],
  ['bullets', '• průkaz\n• smlouvu', '- průkaz\n- smlouvu'],
  ['one bullet alone', 'Vezměte si:\n• průkaz', 'Vezměte si:\n\n- průkaz'],
  ['bullets of Word', '\uf0b7\tprůkaz\n\uf0b7\tsmlouvu', '- průkaz\n- smlouvu'],
  ['dashes', '– průkaz\n– smlouvu', '- průkaz\n- smlouvu'],
  ['numbers', '1. Vyplňte žádost.\n2. Podejte ji.', '1. Vyplňte žádost.\n2. Podejte ji.'],
  ['numbers that begin later, with brackets', '3) Vyplňte žádost.\n4) Podejte ji.', '3. Vyplňte žádost.\n4. Podejte ji.'],
  ['lists inside items', '- průkaz\n  - občanský\n  - cestovní\n- smlouvu\n\n1. Zavolejte:\n\t• ráno\n2. Přijďte.', '- průkaz\n  - občanský\n  - cestovní\n- smlouvu\n\n1. Zavolejte:\n   - ráno\n2. Přijďte.'],
  ['a list that is indented', 'Vezměte si:\n   - průkaz\n   - smlouvu\nDěkujeme.', 'Vezměte si:\n\n- průkaz\n- smlouvu\n\nDěkujeme.'],
  ['an indented paragraph', '    Přijďte všichni.', 'Přijďte všichni.'],
  ['one line with a hyphen: a dialogue', '- Kdo je tam?', '\\- Kdo je tam?'],
  ['one number alone', '1. Poradna začíná.', '1\\. Poradna začíná.'],
  ['days', '1. května máme zavřeno.\n2. května máme otevřeno.', '1\\. května máme zavřeno.\n\n2\\. května máme otevřeno.'],
  ['days in digits', '30. 6. máme zavřeno.\n31. 7. máme otevřeno.', '30\\. 6. máme zavřeno.\n\n31\\. 7. máme otevřeno.'],
  ['places in a race', '1. místo: Nováková\n2. místo: Malá', '1\\. místo: Nováková\n\n2\\. místo: Malá'],
  ['numbers that do not count on', '1. Nováková\n5. Malá', '1\\. Nováková\n\n5\\. Malá'],
] as const) {
  test(`lines that are a list become one, and no others: ${what}`, async ({ folder }) => {
    expect(await importText(folder, text)).toBe(markdown)
  })
}

test('a list in a text whose lines were broken at the edge of a page keeps its items whole', async ({ folder }) => {
  const wrapped = 'Město otevře od června novou poradnu pro lidi s dluhy a také\npro ty, kterým hrozí, že přijdou o bydlení nebo o práci ve městě.'
  const markdown = await importText(folder, `${wrapped}\n\n- občanský průkaz nebo jiný doklad, který ukáže, že ve městě\n  opravdu bydlíte\n- smlouvu\n\n${wrapped}`)
  expect(markdown).toBe(`${wrapped.replace('\n', ' ')}\n\n- občanský průkaz nebo jiný doklad, který ukáže, že ve městě opravdu bydlíte\n- smlouvu\n\n${wrapped.replace('\n', ' ')}`)
})

test('a date above the title is the day of publication, and no title', async ({ folder }) => {
  const { code } = await folder.run(folder.write('a.txt', `Zveřejněno 6. 5. 2024\n\n${title}\n\nText zprávy.\n`), ...options)
  expect(code).toBe(0)
  expect(folder.articles()).toEqual([slug])
  expect(bodyOf(folder.read(slug))).toEqual(['Text zprávy.'])
})

test('a title without letters gives a folder that the check accepts', async ({ folder }) => {
  await folder.run(folder.write('a.txt', '???\n\n6. 5. 2024\n\nText.\n'), ...options, '--publisher', 'Obec')
  expect(folder.articles()).toEqual(['2024-05-06'])
})

test('lines that look like a table are kept, and the editor is told', async ({ folder }) => {
  const { output } = await folder.run(folder.write('a.txt', `${title}\n\n6. 5. 2024\n\nDen\tHodiny\npondělí\t8–17\n`), ...options)
  expect(output).toContain('note: the lines from “Den Hodiny” on look like a table')
  expect(bodyOf(folder.read(slug)).map((text) => text.split(/\s/))).toEqual([['Den', 'Hodiny'], ['pondělí', '8–17']])
})
