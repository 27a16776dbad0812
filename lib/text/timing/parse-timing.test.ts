import { expect, test } from '@playwright/test'
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
      { block: 'title', range: { start: 0, end: 12 }, start: 0, end: 1500, words: [{ offset: 0, milliseconds: 50 }, { offset: 5, milliseconds: 500 }], text: 'Nová poradna' },
      {
        block: 'p1',
        range: { start: 0, end: 20 },
        start: 1500,
        end: 62_003,
        text: 'Je tu <7 m&m\nu nás. ',
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
