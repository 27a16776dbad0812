import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { createFakeClock } from '../fake/fake-clock.ts'
import { createFakeEngine } from '../fake/fake-engine.ts'
import { profiles, type FakeProfile } from '../fake/profiles.ts'
import { createPlayer } from './create-player.ts'
import type { PlayerCommand } from './player-input.ts'
import type { Piece } from './player-state.ts'

const texts = ['První věta je tu.', '', 'Druhá věta, o něco delší než ta první.', 'Třetí.', 'Čtvrtá věta se čte po ní.', 'A poslední věta.']

const pieceOf = (spoken: string): Piece => ({ isAnnouncement: false, utterance: { spoken, lang: 'cs', alignment: [], range: { start: 0, end: spoken.length } } })

function setUp(profile: FakeProfile, { pause = 400 } = {}) {
  const clock = createFakeClock()
  const engine = createFakeEngine(profile, clock)
  const reporting = new Set<string>()
  const sound = { rate: 1, pitch: 1, volume: 1 }
  const player = createPlayer({
    engines: [engine],
    clock,
    onMeasured: () => undefined,
    onReportsWords: ({ id }) => reporting.add(id),
    context: () => ({
      pieces: (sentence) => (texts[sentence] ? [pieceOf(texts[sentence])] : []),
      pieceFrom: (piece, offset) => {
        const spoken = piece.utterance.spoken.slice(offset)
        return spoken.trim() === '' ? [] : [{ ...piece, utterance: { ...piece.utterance, spoken, range: { start: offset, end: piece.utterance.range.end } } }]
      },
      firstRead: (sentence) => {
        const found = texts.findIndex((text, index) => index >= sentence && text !== '')
        return found < 0 ? undefined : found
      },
      following: (sentence) => (sentence + 1 >= texts.length ? { type: 'end' } : { type: 'read', sentence: sentence + 1, pause }),
      voice: (_lang, failed) => engine.voices().find(({ id }) => !failed.includes(id)),
      areVoicesKnown: () => profile.voicesAfter === 0 || engine.voices().length > 0,
      sound,
      pace: () => 60,
      estimatesWords: ({ id }) => !reporting.has(id),
    }),
  })
  return { clock, engine, player, sound }
}
const profile = (name: string): FakeProfile => {
  const found = profiles.find((candidate) => candidate.name.startsWith(name))
  if (!found) throw new Error(`There is no profile '${name}'`)
  return found
}

const whole = texts.filter((text) => text !== '')

for (const name of ['desktop', 'Linux', 'Android', 'Chrome OS', 'no start event', 'one voice that never ends', 'voice listed and missing']) {
  test(`${name}: the whole text is read to its end`, () => {
    const { clock, engine, player } = setUp(profile(name))
    player.send({ type: 'play', sentence: 0 })
    clock.advance(600_000)
    expect(player.getSnapshot().status).toBe('ended')
    const heard = engine.spoken.map(({ text }) => text)
    for (const text of whole) expect(heard.some((said) => text.endsWith(said) || said === text)).toBe(true)
    expect(engine.overlaps).toBe(0)
  })
}

for (const [name, failure] of [['start that never comes', 'synthesis-failed'], ['end that never comes', 'synthesis-failed'], ['network voice', 'network'], ['not allowed', 'not-allowed'], ['no voice at all', 'no-voice']] as const) {
  test(`${name}: ends in a clear failure, and the place is kept`, () => {
    const { clock, engine, player } = setUp(profile(name))
    player.send({ type: 'play', sentence: 2 })
    clock.advance(600_000)
    expect(player.getSnapshot()).toMatchObject({ status: 'paused', failure })
    expect(player.getSnapshot().place.sentence).toBe(2)
    expect(engine.current()).toBeUndefined()
  })
}

test('a press refused by the browser tries no other voice', () => {
  const { clock, engine, player } = setUp(profile('not allowed'))
  player.send({ type: 'play', sentence: 0 })
  clock.advance(1000)
  expect(engine.spoken).toHaveLength(1)
})

test('pause keeps the word that the voice reported, and reading goes on from it', () => {
  const { clock, engine, player } = setUp(profile('desktop'))
  player.send({ type: 'play', sentence: 2 })
  clock.advance(30 + 60 * 12)
  player.send({ type: 'pause' })
  expect(engine.current()).toBeUndefined()
  clock.advance(100_000)
  expect(player.getSnapshot().status).toBe('paused')
  player.send({ type: 'play' })
  expect(engine.current()?.text).toBe('o něco delší než ta první.')
})

test('without reported words reading goes on from the beginning of the sentence, not from a guess', () => {
  const { clock, engine, player } = setUp(profile('Linux'))
  clock.advance(2000)
  player.send({ type: 'play', sentence: 2 })
  clock.advance(1500)
  expect(player.getSnapshot().place.word?.start).toBeGreaterThan(0)
  player.send({ type: 'pause' })
  player.send({ type: 'play' })
  expect(engine.current()?.text).toBe(texts[2])
})

test('a changed speed goes on from the same place at once', () => {
  const { clock, engine, player, sound } = setUp(profile('desktop'))
  player.send({ type: 'play', sentence: 2 })
  clock.advance(30 + 60 * 12)
  sound.rate = 2
  player.send({ type: 'sound-changed' })
  expect(engine.current()).toMatchObject({ text: 'o něco delší než ta první.', rate: 2 })
})

test('an estimated word is never ahead of the voice', () => {
  const { clock, player } = setUp({ ...profile('Linux'), voicesAfter: 0 })
  player.send({ type: 'play', sentence: 2 })
  clock.advance(90)
  for (let elapsed = 0; elapsed < (texts[2] ?? '').length * 60; elapsed += 20) {
    expect((player.getSnapshot().place.word?.start ?? 0) * 60).toBeLessThanOrEqual(elapsed + 1)
    clock.advance(20)
  }
})

test('voices that come late are waited for, and the press is not lost', () => {
  const { clock, engine, player } = setUp(profile('Linux'))
  player.send({ type: 'play', sentence: 0 })
  expect(player.getSnapshot()).toMatchObject({ status: 'playing', phase: { type: 'finding-voice' } })
  clock.advance(1900)
  expect(engine.current()?.text).toBe(texts[0])
})

test('a pause between blocks counts as read: resuming begins with the next one', () => {
  const { clock, engine, player } = setUp(profile('desktop'))
  player.send({ type: 'play', sentence: 3 })
  clock.advance(30 + 7 * 60 + 100)
  expect(player.getSnapshot()).toMatchObject({ status: 'playing', phase: { type: 'between-blocks' } })
  player.send({ type: 'pause' })
  player.send({ type: 'play' })
  expect(engine.current()?.text).toBe(texts[4])
})

const command: fc.Arbitrary<PlayerCommand | { type: 'wait'; milliseconds: number }> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('wait' as const), milliseconds: fc.constantFrom(0, 5, 40, 300, 2500, 12_000, 61_000) }) },
  fc.record({ type: fc.constant('play' as const) }),
  fc.record({ type: fc.constant('play' as const), sentence: fc.nat(texts.length) }),
  fc.record({ type: fc.constant('pause' as const) }),
  fc.record({ type: fc.constant('stop' as const) }),
  fc.record({ type: fc.constant('seek' as const), sentence: fc.nat(texts.length) }),
  fc.record({ type: fc.constant('sound-changed' as const) }),
)

for (const platform of profiles) {
  test(`${platform.name}: whatever is pressed and whatever happens, it never gets stuck and never loses its place`, () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 1, maxLength: 25 }), fc.constantFrom(0, 400), (commands, pause) => {
        const { clock, engine, player } = setUp(platform, { pause })
        for (const next of commands) {
          const before = player.getSnapshot()
          if (next.type === 'wait') clock.advance(next.milliseconds)
          else player.send(next)
          const after = player.getSnapshot()
          expect(engine.overlaps).toBe(0)
          // Playing without a timer would be waiting for nothing.
          if (after.status === 'playing') expect(clock.isWaiting()).toBe(true)
          else expect(engine.current()).toBeUndefined()
          if (next.type === 'stop') expect(after.status).toBe('idle')
          if (next.type === 'pause') {
            expect(after.status).not.toBe('playing')
            const waited = before.status === 'playing' && before.phase.type === 'between-blocks' ? before.phase.next : before.place.sentence
            expect(after.place.sentence).toBe(waited)
          }
          if (next.type === 'seek' && after.status !== 'playing' && after.status !== 'ended') expect([next.sentence, next.sentence + 1]).toContain(after.place.sentence)
          if (next.type === 'wait' && before.status === 'playing') expect(after.place.sentence).toBeGreaterThanOrEqual(before.place.sentence)
          if (next.type === 'wait' && before.status !== 'playing') expect(after.place).toEqual(before.place)
        }
        // Left alone, it comes to an end or to a clear failure.
        clock.advance(3_000_000)
        expect(player.getSnapshot().status).not.toBe('playing')
      }),
      { numRuns: 800 },
    )
  })
}
