import { expect, test } from '@playwright/test'
import { createWebAudioOutput } from './web-audio-output.ts'

/** A sound that tells its latency, in seconds, and how often it was asked for it. */
class FakeAudioContext extends EventTarget {
  static asked = 0
  readonly state = 'running'
  readonly currentTime = 2
  get outputLatency(): number {
    FakeAudioContext.asked += 1
    return 0.012
  }
}

function outputIn(userAgent: string) {
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent }, configurable: true })
  Object.defineProperty(globalThis, 'AudioContext', { value: FakeAudioContext, configurable: true })
  FakeAudioContext.asked = 0
  const output = createWebAudioOutput()
  output.open()
  return output
}

test('the latency is what the browser tells', () => {
  const output = outputIn('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36')
  expect(output.latency()).toBe(12)
  expect(FakeAudioContext.asked).toBeGreaterThan(0)
})

test('Firefox is never asked for its latency, as its tab may hang', () => {
  const output = outputIn('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')
  expect(output.latency()).toBe(30)
  expect(FakeAudioContext.asked).toBe(0)
})
