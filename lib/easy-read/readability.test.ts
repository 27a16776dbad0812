import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { readability } from './index.ts'
import { countSyllables, wordsOf } from './words.ts'

for (const [word, count] of [['kraj', 1], ['pomoc', 2], ['autobus', 3], ['euro', 2], ['louka', 2], ['vlk', 1], ['Petr', 2], ['osm', 2], ['sedm', 2], ['neurolog', 3], ['', 0], ['113', 0]] as const) {
  test(`'${word}' has ${count} syllables`, () => {
    expect(countSyllables(word)).toBe(count)
  })
}

test('the first article measures as it did by hand', () => {
  const body = readFileSync('content/articles/2023-07-03-liberecky-kraj-a-agentura-pro-socialni-zaclenovani/article.md', 'utf8').split('---\n')[2] ?? ''
  const full = readability(body.split('\n').filter(Boolean))
  expect(full).toMatchObject({ words: 398, sentences: 16 })
  expect(full?.meanWords).toBeCloseTo(24.9, 1)
  expect(full?.ari).toBeCloseTo(17.7, 1)
  expect(full?.colemanLiau).toBeCloseTo(14.1, 1)
})

test('shorter sentences and words are easier by every measure', () => {
  const hard = readability(['Předsednictvo organizace se zabývalo problematikou dlouhodobé nezaměstnanosti obyvatel, kteří přicházejí o bydlení.'])
  const easy = readability(['Lidé nemají práci.', 'Kraj jim chce pomoci.'])
  expect(easy?.fleschEase).toBeGreaterThan(hard?.fleschEase ?? 0)
  for (const measure of ['fleschKincaid', 'colemanLiau', 'ari'] as const) expect(easy?.[measure]).toBeLessThan(hard?.[measure] ?? 0)
})

for (const [written, syllables, words] of [
  ['Obec dá 113 mil. Kč.', 'O-bec dá sto tři-náct mi-li-o-nů ko-run', 5],
  ['Stojí to 1 200 Kč.', 'sto-jí to ti-síc dvě stě ko-run', 4],
  ['Bylo to v roce 2023.', 'by-lo to v ro-ce dva ti-sí-ce dva-cet tři', 5],
  ['Pomáhá MPSV.', 'po-má-há em-pé-es-vé', 2],
] as const) {
  test(`the syllables of “${written}” are those that are read aloud, its words those that are written`, () => {
    const spoken = syllables.split(/[ -]/).filter((syllable) => syllable !== 'v').length
    expect(readability([written])).toMatchObject({ words, syllablesPerWord: spoken / words })
  })
}

test('a reading that an editor gave counts', () => {
  expect(readability(['Radí ASZ.'], [{ written: 'ASZ', spoken: 'agentura' }])?.syllablesPerWord).toBe((2 + 4) / 2)
})

test('a number is one word, its thousands apart and its decimals too; two numbers are two', () => {
  expect(wordsOf('Za 1 200 000 Kč a 12.500 korun, 3,8 procenta, v roce 2023 100 lidí, 8 000')).toEqual(['Za', '1 200 000', 'Kč', 'a', '12.500', 'korun', '3,8', 'procenta', 'v', 'roce', '2023', '100', 'lidí', '8 000'])
})

test('a text without words has no measure', () => {
  expect(readability(['', '…'])).toBeUndefined()
})
