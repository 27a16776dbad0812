import { expect, test } from '@playwright/test'
import { createFakeClock } from '#lib/speech/fake/fake-clock.ts'
import { createSoundChanges } from './sound-changes.ts'

test('a single change is told at once, and a drag of twenty steps twice: at its beginning and at its end', () => {
  const clock = createFakeClock()
  let told = 0
  const changes = createSoundChanges(clock, () => (told += 1))
  changes.add()
  expect(told).toBe(1)
  for (let step = 0; step < 19; step += 1) {
    clock.advance(100)
    changes.add()
  }
  expect(told).toBe(1)
  clock.advance(299)
  expect(told).toBe(1)
  clock.advance(1)
  expect(told).toBe(2)
  clock.advance(1000)
  expect(told).toBe(2)
  changes.add()
  expect(told).toBe(3)
})
