import { expect, test } from '@playwright/test'
import { createFakeClock } from '#lib/speech/fake/fake-clock.ts'
import { createFakeEngine } from '#lib/speech/fake/fake-engine.ts'
import { profiles } from '#lib/speech/fake/profiles.ts'
import { offerOwnVoices } from './offer-own-voices.ts'

function setUp(voicesAfter: number | 'no engine') {
  const clock = createFakeClock()
  const [plain] = profiles
  const browser = voicesAfter === 'no engine' || !plain ? undefined : createFakeEngine({ ...plain, voicesAfter }, clock)
  const offeredAt: number[] = []
  const stop = offerOwnVoices(() => offeredAt.push(clock.now()), browser, clock)
  return { clock, offeredAt, stop }
}

test('the embedded voice is offered at once where the browser has no speech or names its voices at once', () => {
  expect(setUp('no engine').offeredAt).toEqual([0])
  expect(setUp(0).offeredAt).toEqual([0])
})

test('it waits for the voices of the browser, and no longer than they need', () => {
  for (const [voicesAfter, offered] of [[1800, 1800], [9000, 2500]] as const) {
    const { clock, offeredAt } = setUp(voicesAfter)
    clock.advance(20_000)
    expect(offeredAt).toEqual([offered])
  }
})

test('nothing is offered after the end', () => {
  const { clock, offeredAt, stop } = setUp(1800)
  stop()
  clock.advance(20_000)
  expect(offeredAt).toEqual([])
})
