import { expect, test } from '@playwright/test'
import { indexCues } from './find-cue.ts'
import { parseTiming } from './parse-timing.ts'

const whole = `WEBVTT - Poradna

NOTE made by npm run audio

title:0-12
00:00:00.000 --> 00:00:01.500
<00:00:00.050>Nová <00:00:00.500>poradna

p1:0-20
00:00:01.500 --> 00:01:02.003
<00:00:01.500>Je <00:00:01.700>tu &lt;7 <00:00:02.000>m&amp;m
<00:00:02.100>u <00:00:02.400>nás. 
`

test('cues have their block, range, time and words', () => {
  expect(parseTiming(whole)).toEqual({
    ok: true,
    cues: [
      { block: 'title', range: { start: 0, end: 12 }, start: 0, end: 1500, words: [{ offset: 0, milliseconds: 50 }, { offset: 5, milliseconds: 500 }] },
      {
        block: 'p1',
        range: { start: 0, end: 20 },
        start: 1500,
        end: 62_003,
        words: [
          { offset: 0, milliseconds: 1500 },
          { offset: 3, milliseconds: 1700 },
          { offset: 9, milliseconds: 2000 },
          { offset: 13, milliseconds: 2100 },
          { offset: 15, milliseconds: 2400 },
        ],
      },
    ],
  })
})

test('the lines of Windows and a byte order mark make no difference', () => {
  expect(parseTiming(`\uFEFF${whole.replaceAll('\n', '\r\n')}`)).toEqual(parseTiming(whole))
})

const broken: readonly [string, string, string, number, string][] = [
  ['another format', 'WEBVTT - Poradna', '{"cues": []}', 1, 'WEBVTT'],
  ['no identifier', 'p1:0-20\n', '', 9, 'no identifier'],
  ['a time in another form', '00:00:01.500 -->', '00:01.5 -->', 9, 'no time of the form'],
  ['a gap between cues', '00:00:01.500 -->', '00:00:01.501 -->', 9, 'does not begin where'],
  ['an end before the beginning', '--> 00:01:02.003', '--> 00:00:01.499', 9, 'ends before'],
  ['another text', 'Nová', 'Stará', 5, 'has 13 characters, its identifier says 12'],
  ['words that go back', '<00:00:02.100>', '<00:00:01.600>', 9, 'not in order'],
  ['words after the end', '<00:00:00.500>', '<00:00:01.501>', 5, 'not in order'],
]
for (const [name, from, to, line, message] of broken) {
  test(`told with its line: ${name}`, () => {
    expect(whole).toContain(from)
    const parsed = parseTiming(whole.replace(from, to))
    expect(parsed).toMatchObject({ ok: false, line })
    expect(JSON.stringify(parsed)).toContain(message)
  })
}

test('any text gives a result', () => {
  for (const text of ['', 'WEBVTT', 'WEBVTT\n\n\n', 'WEBVTT\n\nx']) expect(parseTiming(text).ok, JSON.stringify(text)).toBe(false)
})

const words = (...times: [offset: number, milliseconds: number][]) => times.map(([offset, milliseconds]) => ({ offset, milliseconds }))
const index = indexCues([
  { block: 'p1', range: { start: 0, end: 20 }, start: 0, end: 2000, words: words([0, 0], [6, 700], [12, 1200]) },
  { block: 'p1', range: { start: 21, end: 30 }, start: 2000, end: 2500, words: words([21, 2000]) },
  { block: 'p1', range: { start: 21, end: 30 }, start: 2500, end: 3000, words: words([21, 2500]) },
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
