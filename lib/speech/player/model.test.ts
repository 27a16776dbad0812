import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { profiles } from '../fake/profiles.ts'
import { setUp, texts } from '../fake/stage.ts'
import type { PlayerCommand } from './player-input.ts'

/** Over all platforms 12,000 sequences. */
const sequences = 800

const command: fc.Arbitrary<PlayerCommand | { type: 'wait'; milliseconds: number }> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('wait' as const), milliseconds: fc.constantFrom(0, 5, 40, 300, 2500, 12_000, 61_000) }) },
  fc.record({ type: fc.constant('play' as const) }),
  fc.record({ type: fc.constant('play' as const), sentence: fc.nat(texts.length) }),
  fc.record({ type: fc.constantFrom('pause' as const, 'stop' as const, 'sound-changed' as const) }),
  fc.record({ type: fc.constant('seek' as const), sentence: fc.nat(texts.length - 1) }),
)

/** Much faster than `expect`, which is asked half a million times here. */
function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what)
}

test('every platform is tried ten thousand times together', () => {
  expect(profiles.length * sequences).toBeGreaterThanOrEqual(10_000)
})

for (const platform of profiles) {
  test(`${platform.name}: whatever is pressed and whatever happens, it never gets stuck and never loses its place`, () => {
    const run = (commands: readonly (PlayerCommand | { type: 'wait'; milliseconds: number })[], pause: number) => {
      const { clock, engine, player } = setUp(platform, { pause })
      for (const next of commands) {
        const before = player.getSnapshot()
        const { cutShort } = engine
        if (next.type === 'wait') clock.advance(next.milliseconds)
        else player.send(next)
        const after = player.getSnapshot()
        const { sentence } = after.place
        must(engine.overlaps === 0, 'two utterances at once')
        must(sentence >= 0 && sentence < texts.length, 'the place is outside the text')
        if (after.status === 'playing') must(clock.isWaiting(), 'playing, and nothing will ever happen')
        else must(engine.current() === undefined, 'something speaks although nothing plays')
        const waited = before.status === 'playing' && before.phase.type === 'between-blocks' ? before.phase.next : before.place.sentence
        if (platform.isLate && next.type === 'wait') must(engine.cutShort === cutShort, 'an event of an old utterance ends the present one')
        switch (next.type) {
          case 'stop':
            must(after.status === 'idle' && sentence === before.place.sentence, 'Stop does not stop in its place')
            break
          case 'pause':
            must(after.status !== 'playing' && sentence === waited, 'a pause loses the place')
            break
          case 'sound-changed':
            // The voices may be gone by now.
            must(after.status === before.status || (after.status === 'paused' && after.failure !== undefined), 'a change of voice ends the reading')
            must(sentence === before.place.sentence, 'a change of voice loses the place')
            break
          case 'seek':
            must(before.status === 'playing' ? [next.sentence, next.sentence + 1].includes(sentence) : sentence === next.sentence, 'a jump lands elsewhere')
            break
          case 'wait':
            must(before.status === 'playing' ? sentence >= before.place.sentence : after.place === before.place, 'the place jumps')
            break
          case 'play':
          case 'load':
          case 'preview':
        }
      }
      // Left alone, it comes to an end or to a clear failure.
      clock.advance(3_000_000)
      must(player.getSnapshot().status !== 'playing', 'it never comes to an end')
    }
    fc.assert(fc.property(fc.array(command, { minLength: 1, maxLength: 25 }), fc.constantFrom(0, 400), run), { numRuns: sequences })
  })
}
