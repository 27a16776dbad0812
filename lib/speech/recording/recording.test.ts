import { expect, test } from '@playwright/test'
import type { SpeechEvent, Utterance } from '../engine.ts'
import { createFakeAudio } from '../fake/fake-audio.ts'
import { createFakeClock } from '../fake/fake-clock.ts'
import { createRecording, type Recorded } from './create-recording.ts'

const recorded: Recorded = {
  address: '/audio/poradna/easy.mp3',
  name: 'Dita',
  lang: 'cs',
  cues: [
    { block: 'p1', range: { start: 0, end: 20 }, start: 0, end: 2000, text: '', words: [{ offset: 0, milliseconds: 0 }, { offset: 6, milliseconds: 700 }, { offset: 12, milliseconds: 1200 }] },
    { block: 'p1', range: { start: 21, end: 30 }, start: 2000, end: 3100, text: '', words: [{ offset: 21, milliseconds: 2100 }] },
    { block: 'p2', range: { start: 0, end: 10 }, start: 3100, end: 4000, text: '', words: [{ offset: 0, milliseconds: 3100 }, { offset: 4, milliseconds: 3200 }] },
  ],
}
/** Whatever waits for this moment: a pause of the audio is decided when nothing follows at once. */
const settled = () => Promise.resolve()

function setUp({ isAsleep = false } = {}) {
  const clock = createFakeClock()
  const audio = createFakeAudio(clock, { seconds: 4 })
  const engine = createRecording(audio, isAsleep ? { ...clock, setTimeout: () => undefined } : clock)
  const events: { readonly at: number; readonly event: SpeechEvent }[] = []
  engine.listen((event) => events.push({ at: clock.now(), event }))
  engine.offer(recorded)
  const [voice] = engine.voices()
  if (!voice) throw new Error('The recording is not offered.')
  const utterance = (block: string, start: number, end: number, more: Partial<Utterance> = {}): Utterance => ({
    text: 'x'.repeat(end - start),
    lang: 'cs',
    voice,
    rate: 1,
    pitch: 1,
    volume: 1,
    source: { block, range: { start, end }, nth: 0, alignment: [] },
    ...more,
  })
  /** Speaks the utterances one after the other, each in the moment the one before ends, as the player does. */
  const speakAll = (...utterances: readonly Utterance[]) => {
    let token = 1
    engine.listen((event) => {
      if (event.type !== 'ended') return
      // The player cancels before it speaks.
      engine.cancel()
      const next = utterances[token]
      token += 1
      if (next) engine.speak(next, token)
    })
    if (utterances[0]) engine.speak(utterances[0], 1)
  }
  const told = () => events.map(({ at, event }) => `${at} ${event.type}${'token' in event ? ` ${event.token}` : ''}${event.type === 'boundary' ? ` ${event.charIndex}` : ''}${event.type === 'failed' ? ` ${event.reason}` : ''}`)
  return { audio, clock, engine, events, speakAll, told, utterance, voice }
}

test('it is one voice, on the device, that has no pitch and pauses by itself', () => {
  const { voice } = setUp()
  expect(voice).toEqual({ id: 'recording', engine: 'recording', name: 'Dita', lang: 'cs', isLocal: true, hasPitch: false, isRecorded: true })
})

test('words are told at their time and utterances follow without a seek', () => {
  const { audio, clock, speakAll, told, utterance } = setUp()
  speakAll(utterance('p1', 0, 20), utterance('p1', 21, 30), utterance('p2', 0, 10))
  clock.advance(5000)
  expect(told()).toEqual([
    '0 voices-changed',
    '40 started 1',
    '40 boundary 1 0',
    '740 boundary 1 6',
    '1240 boundary 1 12',
    '2040 ended 1',
    '2040 started 2',
    '2140 boundary 2 0',
    '3140 ended 2',
    '3140 started 3',
    '3140 boundary 3 0',
    '3240 boundary 3 4',
    '4040 ended 3',
  ])
  expect(audio.seeks).toEqual([0])
})

test('after the last utterance the audio is silent', async () => {
  const { audio, clock, speakAll, utterance } = setUp()
  speakAll(utterance('p1', 0, 20))
  clock.advance(2040)
  await settled()
  expect(audio.plays).toEqual(['play', 'pause'])
})

test('what follows elsewhere is sought', () => {
  const { audio, clock, speakAll, told, utterance } = setUp()
  speakAll(utterance('p1', 0, 20), utterance('p2', 0, 10))
  clock.advance(5000)
  expect(audio.seeks).toEqual([0, 3.05])
  expect(told().slice(-5)).toEqual(['2040 ended 1', '2080 started 2', '2140 boundary 2 0', '2240 boundary 2 4', '3030 ended 2'])
})

test('it goes on from a word at the time of that word', () => {
  const { audio, engine, clock, told, utterance } = setUp()
  engine.speak(utterance('p1', 6, 20), 1)
  clock.advance(600)
  expect(audio.seeks).toEqual([0.7])
  expect(told().slice(1)).toEqual(['40 started 1', '40 boundary 1 0', '540 boundary 1 6'])
})

test('after a pause it begins the word again; a new speed in the middle of a word does not', async () => {
  const { audio, engine, clock, utterance } = setUp()
  engine.speak(utterance('p1', 0, 20), 1)
  clock.advance(900)
  engine.cancel()
  engine.speak(utterance('p1', 6, 20, { rate: 1.5 }), 2)
  await settled()
  expect(audio.seeks).toEqual([0])
  expect([audio.paused, audio.playbackRate, audio.preservesPitch]).toEqual([false, 1.5, true])
  engine.cancel()
  await settled()
  expect(audio.paused).toBe(true)
  engine.speak(utterance('p1', 6, 20), 3)
  expect(audio.seeks).toEqual([0, 0.7])
})

test('words come at their time at every speed', () => {
  const { engine, clock, told, utterance } = setUp()
  engine.speak(utterance('p1', 0, 20, { rate: 2 }), 1)
  clock.advance(3000)
  expect(told().slice(1)).toEqual(['40 started 1', '40 boundary 1 0', '390 boundary 1 6', '640 boundary 1 12', '1040 ended 1'])
})

test('time that stands still for want of data tells no word too early', () => {
  const { audio, engine, clock, told, utterance } = setUp()
  engine.speak(utterance('p1', 0, 20), 1)
  clock.advance(540)
  audio.stall(true)
  clock.advance(5000)
  audio.stall(false)
  clock.advance(1000)
  expect(told().slice(3)).toEqual(['5780 boundary 1 6', '6280 boundary 1 12'])
})

test('silence for want of data is given up after eight seconds, before the first word too', () => {
  const { audio, engine, clock, told, utterance } = setUp()
  audio.stall(true)
  engine.speak(utterance('p1', 0, 20), 1)
  clock.advance(8000)
  expect(told().slice(1)).toEqual(['8000 failed 1 network'])
  audio.stall(false)
  engine.speak(utterance('p1', 0, 20), 2)
  clock.advance(1000)
  audio.stall(true)
  clock.advance(8000)
  expect(told().at(-1)).toBe('17000 failed 2 network')
})

test('where timers sleep, as on a locked phone, the audio plays on and is caught up with four times a second', () => {
  const { audio, clock, speakAll, told, utterance } = setUp({ isAsleep: true })
  speakAll(utterance('p1', 0, 20), utterance('p1', 21, 30), utterance('p2', 0, 10))
  clock.advance(5000)
  expect(told().filter((line) => line.includes('ended'))).toEqual(['2040 ended 1', '3290 ended 2', '4040 ended 3'])
  expect(told()).toContain('790 boundary 1 6')
  expect(audio.seeks).toEqual([0])
})

test('a new speed goes on where the audio is, also where the words are told late', () => {
  const { audio, engine, clock, told, utterance } = setUp({ isAsleep: true })
  engine.speak(utterance('p1', 0, 20), 1)
  clock.advance(1270)
  expect(told().at(-1)).toBe('790 boundary 1 6')
  engine.cancel()
  engine.speak(utterance('p1', 6, 20, { rate: 1.5 }), 2)
  clock.advance(250)
  expect(audio.seeks).toEqual([0])
  expect(told().slice(-2)).toEqual(['1270 started 2', '1270 boundary 2 6'])
  engine.cancel()
  engine.speak(utterance('p1', 6, 20), 3)
  expect(audio.seeks).toEqual([0, 0.7])
})

test('a selection ends with its last word', async () => {
  const { audio, engine, clock, told, utterance } = setUp()
  engine.speak(utterance('p1', 6, 12), 1)
  clock.advance(1000)
  await settled()
  expect(told().at(-1)).toBe('540 ended 1')
  expect(audio.paused).toBe(true)
})

test('a sample is the beginning of the recording', () => {
  const { engine, clock, told, utterance } = setUp()
  const { source: _, ...sample } = utterance('p1', 0, 20)
  engine.speak(sample, 1)
  clock.advance(3000)
  expect(told().slice(1)).toEqual(['40 started 1', '2040 ended 1'])
})

test('where words are spoken otherwise than written, the place is that of the spoken form', () => {
  const { engine, clock, told, utterance } = setUp()
  // „tj. …“ spoken „to jest …“: three written characters, six spoken ones more.
  const source = { block: 'p1', range: { start: 0, end: 20 }, nth: 0, alignment: [{ start: 0, end: 3, spoken: 'to jest' }] }
  engine.speak(utterance('p1', 0, 20, { source, text: 'x'.repeat(24) }), 1)
  clock.advance(1500)
  expect(told().slice(2)).toEqual(['40 boundary 1 0', '740 boundary 1 10', '1240 boundary 1 16'])
})

test('each fault has its reason, and the next attempt loads the file again', () => {
  for (const [code, reason] of [[2, 'network'], [3, 'voice-unavailable'], [4, 'voice-unavailable']] as const) {
    const { audio, engine, clock, told, utterance } = setUp()
    engine.speak(utterance('p1', 0, 20), 1)
    clock.advance(800)
    audio.fail(code)
    expect(told().at(-1)).toBe(`800 failed 1 ${reason}`)
    engine.speak(utterance('p1', 6, 20), 2)
    clock.advance(100)
    expect(told().at(-1)).toBe('840 boundary 2 0')
    expect([audio.loads, audio.seeks.at(-1)]).toEqual([1, 0.7])
  }
})

test('what the browser does not allow is told; what the recording does not say fails at once', async () => {
  const { audio, engine, told, utterance } = setUp()
  audio.refuse('NotAllowedError')
  engine.speak(utterance('p1', 0, 20), 1)
  await settled()
  await settled()
  expect(told().at(-1)).toBe('0 failed 1 not-allowed')
  engine.speak(utterance('p9', 0, 20), 2)
  expect(told().at(-1)).toBe('0 failed 2 voice-unavailable')
})

test('what was cancelled reports nothing more', async () => {
  const { audio, engine, clock, events, utterance } = setUp()
  engine.speak(utterance('p1', 0, 20), 1)
  clock.advance(100)
  const before = events.length
  engine.cancel()
  await settled()
  clock.advance(5000)
  audio.fail(2)
  expect(events).toHaveLength(before)
})

test('where the recording is taken away, no voice is left', () => {
  const { engine, told, utterance } = setUp()
  engine.offer(undefined)
  expect(engine.voices()).toEqual([])
  engine.speak(utterance('p1', 0, 20), 1)
  expect(told().slice(-2)).toEqual(['0 voices-changed', '0 failed 1 voice-unavailable'])
})
