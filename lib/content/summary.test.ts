import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { EasySentence } from './article.ts'
import { easySummaryOf, summaryOf } from './summary.ts'

type Source = Parameters<typeof summaryOf>[0]
const source = (text: string, description?: string) => ({ meta: { title: 'Nadpis', ...(description !== undefined && { description }) }, full: { blocks: [{ id: 'h1', kind: 'heading', text: 'Úvod' }, { id: 'p1', kind: 'paragraph', text }] } }) as unknown as Source
const easy = (...texts: string[]) => ({ title: 'Nadpis', sections: [{ id: 'es1', heading: 'Co?', sentences: texts.map((text) => ({ text }) as EasySentence) }] })

test('the description of the editor, else the first paragraph, in one line', () => {
  expect(summaryOf(source('Město má\nporadnu.', 'O poradně.'))).toBe('O poradně.')
  expect(summaryOf(source('Město má\nporadnu.'))).toBe('Město má poradnu.')
})

test('a long one ends after a word, without the mark before the cut', () => {
  expect(summaryOf(source('Město má poradnu, kde pomůže každému.'), 20)).toBe('Město má poradnu…')
  expect(summaryOf(source('Nejneobhospodařovávatelnějšími'), 10)).toBe('Nejneobho…')
})

test('an easy text is summed up in as many of its first sentences as there is room for', () => {
  expect(easySummaryOf(easy('Město má poradnu.', 'Je v ulici Nová.', 'Ano.'), 40)).toBe('Město má poradnu. Je v ulici Nová. Ano.')
  expect(easySummaryOf(easy('Město má poradnu.', 'Je v ulici Nová.', 'Ano.'), 25)).toBe('Město má poradnu.')
  expect(easySummaryOf(easy())).toBe('Nadpis')
})

test('no summary is longer than it may be', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, length) => {
    expect(summaryOf(source(text), length).length).toBeLessThanOrEqual(length)
    expect(easySummaryOf(easy(text, text), length).length).toBeLessThanOrEqual(length)
  }))
})
