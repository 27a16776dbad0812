import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { lintText, type FindingKind } from '#lib/text/index.ts'

const kinds = (text: string, options?: Parameters<typeof lintText>[1]): [string, FindingKind][] => lintText(text, options).map(({ token, kind }) => [token, kind])

test('a sentence that the rules know has no findings', () => {
  expect(kinds('Dne 3. 7. 2023 podepsal hejtman Ing. Jan Novák memorandum s MPSV, např. o dotaci 1,5 mil. Kč na 3 obce.')).toEqual([])
})

for (const [name, text, expected] of [
  ['capitals that no table knows', 'Žádost posoudí komise NADĚJE.', [['NADĚJE', 'capitals']]],
  ['an unknown abbreviation inside a sentence', 'Zasedala komise pro hypot. úvěry.', [['hypot.', 'abbreviation']]],
  ['a foreign word', 'Obec pořádá workshop pro rodiče.', [['workshop', 'foreign']]],
  ['an abbreviation at the end of a sentence', 'Údaje jsou aktualiz. Seznam vede odbor techn.', [['aktualiz.', 'abbreviation'], ['techn.', 'abbreviation']]],
  ['foreign names', 'Čte Shakespeare, Schmidt, Churchill i Nguyen.', [['Shakespeare', 'foreign'], ['Schmidt', 'foreign'], ['Churchill', 'foreign'], ['Nguyen', 'foreign']]],
  ['foreign words of trade', 'E-shop založil startup, Google nebo Microsoft.', [['E-shop', 'foreign'], ['startup', 'foreign'], ['Google', 'foreign'], ['Microsoft', 'foreign']]],
  ['foreign words with Czech endings', 'O Shakespearově hře psali na Facebooku, i v Manchesteru.', [['Shakespearově', 'foreign'], ['Facebooku', 'foreign'], ['Manchesteru', 'foreign']]],
  ['a small letter, a digit and a letter in one word', 'Zapište kód k9x do listu.', [['k9x', 'mixed']]],
  ['a word in another script', 'Nabízíme také kurz мова.', [['мова', 'foreign']]],
  ['a sign without a name', 'Kód ▒ zapište do listu.', [['▒', 'symbol']]],
  ['numbers that run into letters', 'Zapište kód Kb8xu.', [['Kb8xu', 'mixed']]],
  ['a word without a vowel', 'Zapište značku bvkz do listu.', [['bvkz', 'unsayable']]],
] as const) {
  test(`finds ${name}`, () => {
    expect(kinds(text)).toEqual(expected.map(([token, kind]) => [token, kind]))
  })
}

test('Czech words with r and l for a vowel, and one-letter words, are said right', () => {
  expect(kinds('Vlk a krt, prst, čtvrt i hrst. K večeru u nás v lese s ním. I o tom.')).toEqual([])
})

test('acronyms that the table reads as words are right in capitals', () => {
  expect(kinds('Vstup do NATO řešil OSPOD a UNESCO.')).toEqual([])
})

test('Czech words with the letters of foreign ones are said right', () => {
  expect(kinds('Shoda neauditorské firmy, schůze v chatě, chartista, modrooký kocour, koordinace, tancovat, cizinec, německý trh, odgermanizovat.')).toEqual([])
})

test('Czech words that end as few do are not cut short', () => {
  for (const word of ['bronz', 'deviz', 'sliz', 'viz', 'pomeranč', 'vln', 'skvrn', 'drozd', 'sedm', 'vlk', 'vichr']) expect(kinds(`Tady je ${word}.`)).toEqual([])
})

test('words joined to a number are one word with it', () => {
  expect(kinds('30letý muž, 15členná rada, 20procentní sleva, 5krát.')).toEqual([])
})

test('marks and quotation marks are pauses', () => {
  expect(kinds('„Ano,“ řekla (tiše) – a pak… „ne!“ ‚Opravdu?‘ »Ano.«')).toEqual([])
})

test('what an editor wrote in a spoken entry is trusted', () => {
  expect(kinds('Workshop vede NADĚJE.', { lexicon: [{ written: 'Workshop', spoken: 'workshop' }, { written: 'NADĚJE', spoken: 'naděje ABC' }] })).toEqual([])
})

test('words in another language are left to its voice', () => {
  const text = 'Pořad Breaking the News a workshop.'
  expect(kinds(text, { foreign: [{ start: 6, end: 23 }] })).toEqual([['workshop', 'foreign']])
})

test('places count from the start of the whole text', () => {
  const text = 'První věta je dlouhá. Druhou četl NADĚJE.'
  expect(lintText(text)).toMatchObject([{ start: 34, end: 40, token: 'NADĚJE' }])
})

test('every message says why and what to do', () => {
  const findings = lintText('NADĚJE hypot. workshop bvkz ▒ Kb8xu ① konec.')
  expect(new Set(findings.map(({ kind }) => kind)).size).toBe(7)
  for (const { message } of findings) expect(message).toMatch(/^[^;]+; [^;]+$/)
})

test('any string gives findings inside it, in order, one at a place', () => {
  const alphabet = fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom('NATO', 'č. j.', ' ', '§ 5', '3,5 %', 'KXZ', '.', 'w3', '\u00AD', '👩‍👧', 'tzv. '))
  fc.assert(fc.property(fc.array(alphabet, { maxLength: 30 }), pieces => {
    const text = pieces.join('')
    let after = 0
    for (const { start, end, token } of lintText(text)) {
      expect(start).toBeGreaterThanOrEqual(after)
      expect(end).toBeGreaterThan(start)
      expect(text.slice(start, end)).toBe(token)
      after = start + 1
    }
  }), { numRuns: 200 })
})
