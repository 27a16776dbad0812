import { expect, test } from '@playwright/test'
import { lineParts } from './line-parts.ts'

const entry = { term: 'memorandum', forms: [], explanation: 'Memorandum je dohoda.' }
const line = (text: string, pauses: number[], terms: { start: number; end: number }[]) => ({
  id: 'e1',
  text,
  pauses,
  terms: terms.map((term) => ({ ...term, entry })),
})

test('a line without pauses and terms is one run', () => {
  expect(lineParts(line('Kraj radí.', [], []))).toEqual([[{ text: 'Kraj radí.' }]])
})

test('a pause begins a new part, and its space stays at the end of the part before', () => {
  expect(lineParts(line('Dohoda je z roku 2023.', [7], []))).toEqual([[{ text: 'Dohoda ' }], [{ text: 'je z roku 2023.' }]])
})

test('a term is a run of its own', () => {
  expect(lineParts(line('To je memorandum.', [], [{ start: 6, end: 16 }]))).toEqual([[{ text: 'To je ' }, { text: 'memorandum', term: 0 }, { text: '.' }]])
})

test('a pause inside a term gives way to the term, and no letter is lost', () => {
  const parts = lineParts(line('Pomoc v bytové nouzi trvá.', [15], [{ start: 8, end: 20 }]))
  expect(parts).toHaveLength(1)
  expect(parts.flat().map(({ text }) => text).join('')).toBe('Pomoc v bytové nouzi trvá.')
})
