import { expect, test } from '@playwright/test'
import { indexCues } from './find-cue.ts'

const words = (...times: [offset: number, milliseconds: number][]) => times.map(([offset, milliseconds]) => ({ offset, milliseconds }))
const index = indexCues([
  { block: 'p1', range: { start: 0, end: 20 }, start: 0, end: 2000, text: '', words: words([0, 0], [6, 700], [12, 1200]) },
  { block: 'p1', range: { start: 21, end: 30 }, start: 2000, end: 2500, text: '', words: words([21, 2000]) },
  { block: 'p1', range: { start: 21, end: 30 }, start: 2500, end: 3000, text: '', words: words([21, 2500]) },
])
const find = (start: number, end: number, nth = 0) => index.find({ block: 'p1', range: { start, end }, nth, alignment: [] })

test('an utterance is found by its place, part of one by its words', () => {
  expect(find(0, 20)).toEqual({ index: 0, start: 0, end: 2000 })
  expect(find(6, 20)).toEqual({ index: 0, start: 700, end: 2000 })
  expect(find(8, 20), 'inside of a word: the whole word').toEqual({ index: 0, start: 700, end: 2000 })
  expect(find(6, 12), 'a selected word').toEqual({ index: 0, start: 700, end: 1200 })
  expect(index.find({ block: 'p2', range: { start: 0, end: 20 }, nth: 0, alignment: [] })).toBeUndefined()
  expect(find(6, 25), 'made from another text').toBeUndefined()
})

test('pieces that say the same range are told apart', () => {
  expect([find(21, 30, 0)?.index, find(21, 30, 1)?.index]).toEqual([1, 2])
})
