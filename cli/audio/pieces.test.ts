import { expect, test } from '@playwright/test'
import { readArguments } from './arguments.ts'
import { jobsOfShard } from './jobs.ts'
import { encodeLatin2 } from './synthesizers/latin-2.ts'
import { readWave } from './synthesizers/wave.ts'
import { time, writeTiming } from './write-timing.ts'

test('arguments are read, and what is wrong with them is one line', () => {
  expect(readArguments(['a', '--mode', 'easy', '--shard', '2/3'])).toMatchObject({ ok: true, value: { slugs: ['a'], modes: ['easy'], shard: { index: 2, count: 3 }, synthesizer: 'espeak' } })
  for (const [args, message] of [
    [['--shard', '3/2'], /'3\/2' is no part of a whole/],
    [['--shard', '0/2'], /'0\/2' is no part/],
    [['--mode', 'both'], /There is no text 'both'; --mode is one of: easy, full/],
    [['--synthesizer', 'hal'], /There is no synthesizer 'hal'; there are: espeak, festival, sherpa/],
    [['--voice', 'dita'], /--voice is for --synthesizer festival/],
    [['--model', 'x'], /--model is for --synthesizer sherpa/],
    [['--loud'], /Unknown option '--loud'; write npm run audio/],
    [['--repalce'], /did you mean '--replace'/],
  ] as const) {
    expect(readArguments(args, {})).toMatchObject({ ok: false, exitCode: 2, message: expect.stringMatching(message) })
  }
  expect(readArguments(['--help'], {})).toMatchObject({ ok: false, exitCode: 0, message: expect.stringContaining('--replace') })
  expect(readArguments([], { npm_config_replace: 'true' })).toMatchObject({ ok: false, exitCode: 2, message: expect.stringMatching(/npm took --replace for itself/) })
})

test('shards have every job once', () => {
  const jobs = ['a', 'b', 'c', 'd', 'e']
  const shards = [1, 2, 3].map((index) => jobsOfShard(jobs, { index, count: 3 }))
  expect(shards).toEqual([['a', 'd'], ['b', 'e'], ['c']])
})

test('cues follow each other without a gap; one character stays one', () => {
  const timing = writeTiming(
    [
      { id: 'p:0-7', written: 'A <b>\nc', start: 120, words: [{ at: 0, milliseconds: 120 }, { at: 6, milliseconds: 400 }] },
      { id: 'p:8-9', written: '&', start: 900, words: [] },
    ],
    3_661_005,
  )
  expect(timing).toBe(`WEBVTT

p:0-7
00:00:00.000 --> 00:00:00.900
<00:00:00.120>A &lt;b&gt; <00:00:00.400>c

p:8-9
00:00:00.900 --> 01:01:01.005
&amp;
`)
  expect(time(59_999.6)).toBe('00:01:00.000')
})

test('text for older synthesizers keeps every Czech letter', () => {
  expect(new TextDecoder('iso-8859-2').decode(encodeLatin2('Příliš žluťoučký kůň – „úpěl“ 日'))).toBe('Příliš žluťoučký kůň -  úpěl   ')
})

test('a WAVE file is read by its own lengths, and what is none is refused', () => {
  const file = Buffer.alloc(44 + 4)
  file.write('RIFF', 0, 'latin1')
  file.write('WAVEfmt ', 8, 'latin1')
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(32_000, 24)
  file.writeUInt16LE(16, 34)
  file.write('data', 36, 'latin1')
  file.writeUInt32LE(4, 40)
  file.writeInt16LE(-0x8000, 44)
  file.writeInt16LE(0x4000, 46)
  expect(readWave(file)).toEqual({ sampleRate: 32_000, samples: Float32Array.of(-1, 0.5) })
  expect(() => readWave(Buffer.from('not a wave file at all'))).toThrow(/not a WAVE file/)
})
