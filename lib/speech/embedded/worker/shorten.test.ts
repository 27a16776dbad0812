import { expect, test } from '@playwright/test'
import { shorten } from './shorten.ts'

const sampleRate = 22_050
const wave = (hertz: number, seconds: number) => Int16Array.from({ length: Math.round(sampleRate * seconds) }, (_, index) => 12_000 * Math.sin((2 * Math.PI * hertz * index) / sampleRate))
const pitch = (samples: Int16Array) => {
  const rises = samples.reduce((count, sample, index) => count + Number(index > 0 && (samples[index - 1] ?? 0) < 0 && sample >= 0), 0)
  return (rises * sampleRate) / samples.length
}
const steepest = (samples: Int16Array) => samples.reduce((most, sample, index) => Math.max(most, index > 0 ? Math.abs(sample - (samples[index - 1] ?? 0)) : 0), 0)

for (const hertz of [80, 150, 330]) {
  for (const factor of [1.05, 1.17, 1.4]) {
    test(`${hertz} Hz, ${factor} times shorter: the pitch stays, and nothing clicks`, () => {
      const long = wave(hertz, 2)
      const short = shorten(long, factor, sampleRate)
      expect(short.length).toBe(Math.round(long.length / factor))
      expect(Math.abs(pitch(short) / hertz - 1)).toBeLessThan(0.02)
      expect(steepest(short)).toBeLessThan(steepest(long) * 1.3)
    })
  }
}

test('silence stays silence, and too short a sound stays as it is', () => {
  expect(shorten(new Int16Array(9000), 1.2, sampleRate).every((sample) => sample === 0)).toBe(true)
  const click = wave(300, 0.03)
  expect(shorten(click, 1.2, sampleRate)).toBe(click)
  expect(shorten(wave(300, 1), 1, sampleRate)).toEqual(wave(300, 1))
})
