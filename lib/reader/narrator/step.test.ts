import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { buildScript, encodeScript, readScript, type Block } from '#lib/text/index.ts'
import { readingModes, repeats } from '../settings/settings.ts'
import { stepAfter } from './step.ts'

const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', text })
const plan = buildScript([paragraph('a', 'Jedna. Dvě.'), paragraph('b', 'Tři.'), paragraph('c', 'Čtyři. Pět.')], {
  lang: 'cs',
  toSpoken: (text) => ({ spoken: text, alignment: [] }),
})
const script = readScript(encodeScript(plan), () => '')
const all = () => true

test('the whole text is read without a stop', () => {
  expect([0, 1, 2, 3, 4].map((sentence) => stepAfter(script, sentence, 'whole', 'off', all))).toEqual([
    { type: 'read', sentence: 1 },
    { type: 'read', sentence: 2 },
    { type: 'read', sentence: 3 },
    { type: 'read', sentence: 4 },
    { type: 'end' },
  ])
})

test('reading by paragraphs stops before the next paragraph', () => {
  expect(stepAfter(script, 0, 'paragraph', 'off', all)).toEqual({ type: 'read', sentence: 1 })
  expect(stepAfter(script, 1, 'paragraph', 'off', all)).toEqual({ type: 'stop', sentence: 2 })
})

test('reading by sentences stops before the next sentence', () => {
  expect(stepAfter(script, 0, 'sentence', 'off', all)).toEqual({ type: 'stop', sentence: 1 })
})

test('a sentence, a paragraph or the text is repeated', () => {
  expect(stepAfter(script, 3, 'whole', 'sentence', all)).toEqual({ type: 'read', sentence: 3 })
  expect(stepAfter(script, 1, 'whole', 'paragraph', all)).toEqual({ type: 'read', sentence: 0 })
  expect(stepAfter(script, 4, 'whole', 'text', all)).toEqual({ type: 'read', sentence: 0 })
})

test('what is skipped is passed over', () => {
  expect(stepAfter(script, 1, 'whole', 'off', (sentence) => sentence !== 2)).toEqual({ type: 'read', sentence: 3 })
  expect(stepAfter(script, 3, 'whole', 'off', (sentence) => sentence !== 4)).toEqual({ type: 'end' })
})

test('no step ever leads to a sentence that is not read', () => {
  fc.assert(
    fc.property(fc.nat(4), fc.constantFrom(...readingModes), fc.constantFrom(...repeats), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (from, mode, repeat, read) => {
      const isRead = (sentence: number) => sentence === from || read[sentence] === true
      const step = stepAfter(script, from, mode, repeat, isRead)
      expect(step.type === 'end' || isRead(step.sentence)).toBe(true)
    }),
  )
})
