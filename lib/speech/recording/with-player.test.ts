import { expect, test } from '@playwright/test'
import { createFakeAudio } from '../fake/fake-audio.ts'
import { createFakeClock } from '../fake/fake-clock.ts'
import { createFakeEngine } from '../fake/fake-engine.ts'
import { profiles } from '../fake/profiles.ts'
import { createPlayer } from '../player/create-player.ts'
import type { Piece } from '../player/player-state.ts'
import { createRecording } from './create-recording.ts'

const texts = ['Nadpis', 'První věta.', 'Druhá věta.']
const spokenFor = 2000
const utteranceOf = (spoken: string) => ({ spoken, lang: 'cs', alignment: [], range: { start: 0, end: spoken.length } })
const announcement: Piece = { isAnnouncement: true, utterance: utteranceOf('Nadpis úrovně 1:') }

/** A player with a recording and, where it is asked for, a live voice; each sentence is a block of two seconds, with a pause after it. */
function setUp({ hasLiveVoice = true, isAnnounced = false } = {}) {
  const clock = createFakeClock()
  const audio = createFakeAudio(clock, { seconds: 6 })
  const recording = createRecording(audio, clock)
  recording.offer({
    address: '/audio/a.mp3',
    name: 'Dita',
    lang: 'cs',
    cues: texts.map((text, index) => ({
      block: `b${index}`,
      text,
      range: { start: 0, end: text.length },
      start: index * spokenFor,
      end: (index + 1) * spokenFor,
      words: [...text.matchAll(/\S+/gu)].map((word) => ({ offset: word.index, milliseconds: index * spokenFor + word.index * 100 })),
    })),
  })
  const [plain] = profiles
  if (!plain) throw new Error('There is no platform.')
  const live = createFakeEngine(plain, clock)
  const all = () => [...recording.voices(), ...(hasLiveVoice ? live.voices() : [])]
  const player = createPlayer({
    engines: [recording, live],
    clock,
    onMeasured: () => undefined,
    onReportsWords: () => undefined,
    context: () => ({
      pieces: (sentence) => [
        ...(isAnnounced && sentence === 0 ? [announcement] : []),
        { isAnnouncement: false, utterance: utteranceOf(texts[sentence] ?? ''), source: { block: `b${sentence}`, nth: 0 } },
      ],
      pieceFrom: (piece, offset) => [{ ...piece, utterance: { ...piece.utterance, spoken: piece.utterance.spoken.slice(offset), range: { start: offset, end: piece.utterance.range.end } } }],
      firstRead: (sentence) => (sentence < texts.length ? sentence : undefined),
      following: (sentence) => (sentence + 1 < texts.length ? { type: 'read', sentence: sentence + 1, pause: 700 } : { type: 'end' }),
      voice: (_lang, failed) => all().find(({ id }) => !failed.includes(id)),
      areVoicesKnown: () => true,
      sound: { rate: 1, pitch: 1, volume: 1 },
      pace: () => 60,
      estimatesWords: () => false,
    }),
  })
  return { audio, clock, live, player }
}

test('a recording is heard to its end in one go, with the pauses that are in it and no others', async () => {
  const { audio, clock, player } = setUp()
  player.send({ type: 'play' })
  const sentences: number[] = []
  player.subscribe(({ place }) => sentences.at(-1) !== place.sentence && sentences.push(place.sentence))
  for (let heard = 0; heard < texts.length * spokenFor; heard += 40) {
    expect(player.getSnapshot().status).toBe('playing')
    clock.advance(40)
    // The audio stops after a moment without an utterance.
    await Promise.resolve()
  }
  clock.advance(40)
  expect(player.getSnapshot().status).toBe('ended')
  expect(sentences).toEqual([0, 1, 2])
  expect([audio.seeks, audio.plays]).toEqual([[0], ['play']])
})

test('a file that breaks off is handed over to the next voice at the same word', () => {
  const { audio, clock, live, player } = setUp()
  player.send({ type: 'play', sentence: 1 })
  clock.advance(1000)
  expect(player.getSnapshot().place.word).toEqual({ start: 6, end: 10 })
  audio.fail(2)
  expect(live.spoken.map(({ text }) => text)).toEqual(['věta.'])
  clock.advance(5000)
  expect(live.spoken.map(({ text }) => text)).toEqual(['věta.', 'Druhá věta.'])
  expect(player.getSnapshot()).toMatchObject({ status: 'ended', failed: ['recording'] })
})

test('what is announced is said by another voice, then the recording goes on', () => {
  const { audio, clock, live, player } = setUp({ isAnnounced: true })
  player.send({ type: 'play' })
  clock.advance(3000)
  expect(live.spoken.map(({ text }) => text)).toEqual(['Nadpis úrovně 1:'])
  expect([audio.plays, player.getSnapshot().place.sentence]).toEqual([['play'], 0])
  clock.advance(6000)
  expect(player.getSnapshot().status).toBe('ended')
})

test('without another voice announcements are passed over', () => {
  const { audio, clock, player } = setUp({ isAnnounced: true, hasLiveVoice: false })
  player.send({ type: 'play' })
  clock.advance(40)
  expect(audio.plays).toEqual(['play'])
  clock.advance(6000)
  expect(player.getSnapshot().status).toBe('ended')
})

test('with a broken recording and no other voice the reader is told', () => {
  const { audio, clock, player } = setUp({ hasLiveVoice: false })
  player.send({ type: 'play' })
  clock.advance(500)
  audio.fail(4)
  expect(player.getSnapshot()).toMatchObject({ status: 'paused', failure: 'voice-unavailable', place: { sentence: 0 } })
})
