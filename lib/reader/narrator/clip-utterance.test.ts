import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { speak, type SpokenUtterance } from '#lib/text/index.ts'
import { clipUtterance } from './clip-utterance.ts'

const text = 'Dne 3. července'
const alignment = [{ start: 4, end: 6, spoken: 'třetího' }]
const utterance: SpokenUtterance = { range: { start: 100, end: 115 }, lang: 'cs', spoken: speak(text, alignment), alignment }

test('only the selected words are spoken', () => {
  expect(clipUtterance(utterance, { start: 107, end: 200 })).toEqual([
    { range: { start: 107, end: 115 }, lang: 'cs', spoken: 'července', alignment: [] },
  ])
})

test('a number of which a part is selected is spoken whole', () => {
  const [clipped] = clipUtterance(utterance, { start: 105, end: 115 })
  expect(clipped?.spoken).toBe('třetího července')
  expect(clipped?.range).toEqual({ start: 104, end: 115 })
})

test('a selection beside the utterance, or of white space, speaks nothing', () => {
  expect(clipUtterance(utterance, { start: 0, end: 100 })).toEqual([])
  expect(clipUtterance(utterance, { start: 106, end: 107 })).toEqual([])
})

test('what is clipped stays in step with the written text', () => {
  fc.assert(
    fc.property(fc.nat(130), fc.nat(130), (a, b) => {
      for (const { alignment: kept, range, spoken } of clipUtterance(utterance, { start: Math.min(a, b), end: Math.max(a, b) })) {
        expect(speak(text.slice(range.start - 100, range.end - 100), kept)).toBe(spoken)
      }
    }),
  )
})
