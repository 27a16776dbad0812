import { expect, test } from '@playwright/test'
import { profiles, type FakeProfile } from '../fake/profiles.ts'
import { setUp, texts } from '../fake/stage.ts'

const profile = (name: string): FakeProfile => {
  const found = profiles.find((candidate) => candidate.name.startsWith(name))
  if (!found) throw new Error(`There is no profile '${name}'`)
  return found
}

const whole = texts.filter((text) => text !== '')

for (const name of ['desktop', 'an old machine', 'one voice that is never heard', 'Linux', 'Android', 'Chrome OS', 'a voice that is loaded', 'no start event', 'one voice that never ends', 'voice listed and missing']) {
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

test('while a voice is loaded, nothing else is tried, and how much has come is told', () => {
  const { clock, engine, player } = setUp(profile('a voice that is loaded'))
  player.send({ type: 'play', sentence: 0 })
  clock.advance(65_000)
  expect(engine.spoken).toHaveLength(1)
  expect(player.getSnapshot()).toMatchObject({ status: 'playing', phase: { type: 'starting', loaded: expect.closeTo(60 / 130, 2) } })
  clock.advance(66_000)
  expect(player.getSnapshot()).toMatchObject({ status: 'playing', phase: { type: 'speaking' } })
})

test('an engine is told what comes next, beyond the end of the sentence', () => {
  const told: (string | undefined)[] = []
  const { clock, engine, player } = setUp(profile('desktop'))
  const { speak } = engine
  engine.speak = (utterance, token, next) => (told.push(next?.text), speak(utterance, token, next))
  player.send({ type: 'play', sentence: 2 })
  clock.advance(60_000)
  expect(told).toEqual(['Třetí.', 'Čtvrtá věta se čte po ní.', 'A poslední věta.', undefined])
})

test('of a voice that is not heard the reader is told after two seconds, and fifteen seconds later the next one reads', () => {
  const { clock, engine, player } = setUp(profile('one voice that is never heard'))
  const isSlow = () => player.getSnapshot()
  player.send({ type: 'play', sentence: 0 })
  clock.advance(1999)
  expect(isSlow()).toMatchObject({ phase: { type: 'starting', isSlow: false } })
  clock.advance(1)
  expect(isSlow()).toMatchObject({ phase: { type: 'starting', isSlow: true } })
  clock.advance(13_031)
  expect(isSlow()).toMatchObject({ phase: { type: 'speaking', voice: { name: 'Iveta' } } })
  expect(engine.spoken.map(({ voice }) => voice.name)).toEqual(['Zuzana', 'Zuzana', 'Iveta'])
})

test('a voice that was never heard is not waited for again after a pause, but when the reader chooses', () => {
  const { clock, engine, player } = setUp(profile('one voice that is never heard'))
  player.send({ type: 'play', sentence: 0 })
  clock.advance(15_500)
  player.send({ type: 'pause' })
  player.send({ type: 'play' })
  expect(engine.current()?.voice.name).toBe('Iveta')
  player.send({ type: 'play', sentence: 4 })
  expect(engine.current()?.voice.name).toBe('Iveta')
  player.send({ type: 'sound-changed' })
  expect(engine.current()?.voice.name).toBe('Zuzana')
})

for (const name of ['Chrome OS', 'an old machine']) {
  test(`${name}: a voice that begins late is waited for, not cut off`, () => {
    const { clock, engine, player } = setUp(profile(name))
    player.send({ type: 'play', sentence: 0 })
    clock.advance(56_000)
    expect(player.getSnapshot().status).not.toBe('paused')
    expect(new Set(engine.spoken.map(({ voice }) => voice.name))).toEqual(new Set(['Zuzana']))
    clock.advance(100_000)
    expect(player.getSnapshot().status).toBe('ended')
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

test('what another program interrupts is paused in its place, without a failure', () => {
  const { clock, engine, player } = setUp(profile('another tab'))
  player.send({ type: 'play', sentence: 0 })
  clock.advance(60_000)
  expect(player.getSnapshot()).toMatchObject({ status: 'paused', failure: undefined, place: { sentence: 3 } })
  player.send({ type: 'play' })
  clock.advance(60_000)
  expect(player.getSnapshot().status).toBe('ended')
  expect(engine.overlaps).toBe(0)
})

test('a voice that fails by itself is tried once more before the next one', () => {
  const { clock, engine, player } = setUp({ ...profile('desktop'), failure: 'synthesis-failed', faultyVoice: 'Zuzana' })
  player.send({ type: 'play', sentence: 0 })
  clock.advance(2000)
  expect(engine.spoken.slice(0, 3).map(({ voice }) => voice.name)).toEqual(['Zuzana', 'Zuzana', 'Iveta'])
})

test('a sample pauses the reading, and Stop ends it', () => {
  const { clock, engine, player } = setUp(profile('desktop'))
  player.send({ type: 'play', sentence: 2 })
  clock.advance(200)
  const [voice] = engine.voices()
  if (!voice) throw new Error('The profile has no voice')
  player.send({ type: 'preview', voice, text: 'Dobrý den.' })
  expect(player.getSnapshot()).toMatchObject({ status: 'paused', place: { sentence: 2 } })
  expect(engine.current()?.text).toBe('Dobrý den.')
  player.send({ type: 'stop' })
  expect(engine.current()).toBeUndefined()
  expect(engine.overlaps).toBe(0)
})
