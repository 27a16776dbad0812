import { expect, test } from '@playwright/test'
import type { SpeechEvent, Utterance } from '../engine.ts'
import { createFakeClock } from '../fake/fake-clock.ts'
import { createEmbedded } from './create-embedded.ts'
import { createSynthesis } from './create-synthesis.ts'
import type { WorkerAnswer, WorkerRequest } from './messages.ts'
import type { ScheduledSound, SoundOutput } from './sound-output.ts'
import { wordsOfText } from './worker/words-of-text.ts'

const millisecondsPerWord = 200
const sampleRate = 1000

interface StageOptions {
  readonly files?: 'there' | 'missing'
  /** The worker says this many words in one piece. */
  readonly wordsInClause?: number
}

/** The engine with a worker, a loudspeaker and a clock that do as the test says. */
function createStage({ files = 'there', wordsInClause = Infinity }: StageOptions = {}) {
  const clock = createFakeClock()
  const events: SpeechEvent[] = []
  const asked: string[] = []
  const sounds: (ScheduledSound & { stoppedAt?: number })[] = []
  const worker: { onmessage: ((event: MessageEvent<WorkerAnswer>) => void) | null } = { onmessage: null }
  const answer = (data: WorkerAnswer) => worker.onmessage?.({ data } as MessageEvent<WorkerAnswer>)
  const backlog: (() => void)[] = []
  const host = {
    onmessage: null as never,
    onerror: null,
    terminate: () => undefined,
    postMessage(request: WorkerRequest) {
      worker.onmessage = host.onmessage
      if (request.type === 'open') return backlog.push(() => [answer({ type: 'progress', share: 0.5 }), answer({ type: 'ready', sampleRate })])
      asked.push(request.text)
      const words = wordsOfText(request.text).map((word, index) => ({ ...word, milliseconds: index * millisecondsPerWord }))
      for (let at = 0; at < words.length; at += wordsInClause) {
        const clause = words.slice(at, at + wordsInClause)
        backlog.push(() => answer({ type: 'clause', id: request.id, words: clause, samples: new Float32Array((clause.length * millisecondsPerWord * sampleRate) / 1000) }))
      }
      return backlog.push(() => answer({ type: 'said', id: request.id }))
    },
  }
  const output: SoundOutput = {
    open: () => true,
    now: clock.now,
    latency: () => 0,
    play(sound) {
      const entry = Object.assign({}, sound, {}) as ScheduledSound & { stoppedAt?: number }
      sounds.push(entry)
      const length = (sound.samples.length / sound.sampleRate) * 1000 - sound.skipped
      const timer = clock.setTimeout(sound.onEnded, sound.at - clock.now() + length)
      return {
        stop() {
          entry.stoppedAt = clock.now()
          clock.clearTimeout(timer)
        },
      }
    },
    onInterrupted: () => () => undefined,
    dispose: () => undefined,
  }
  const synthesis = createSynthesis({
    fetchFiles: async () => {
      if (files === 'missing') throw new Error('404')
      return { worker: 'w.js', data: 'd.gz', plainData: 'd.bin', dataBytes: 1 }
    },
    createWorker: () => host,
  })
  const engine = createEmbedded(synthesis, output, clock)
  engine.offer()
  const loaded: number[] = []
  engine.listen((event) => (event.type === 'preparing' ? loaded.push(event.share) : events.push(event)))
  const voice = engine.voices()[0]
  if (!voice) throw new Error('No voice.')
  const utterance = (text: string, sound: Partial<Utterance> = {}): Utterance => ({ text, lang: 'cs-CZ', voice, rate: 1, pitch: 1, volume: 1, ...sound })
  /** Lets the worker answer so many times. */
  const work = async (answers = Infinity) => {
    for (let turn = 0; turn < 3; turn += 1) await Promise.resolve()
    for (let done = 0; done < answers; done += 1) {
      const next = backlog.shift()
      if (!next) return
      next()
    }
  }
  return { asked, clock, engine, events, loaded, sounds, utterance, work }
}

test('speaks, tells every word and ends', async () => {
  const { clock, engine, events, utterance, work } = createStage()
  engine.speak(utterance('Jedna dvě tři.'), 1)
  await work()
  clock.advance(1000)
  expect(events).toEqual([
    { type: 'started', token: 1 },
    { type: 'boundary', token: 1, charIndex: 0, charLength: 5 },
    { type: 'boundary', token: 1, charIndex: 6, charLength: 3 },
    { type: 'boundary', token: 1, charIndex: 10, charLength: 3 },
    { type: 'ended', token: 1 },
  ])
})

test('while the voice is loaded, how much of it has come is told, each step once', async () => {
  const { engine, loaded, utterance, work } = createStage()
  engine.speak(utterance('Jedna dvě tři.'), 1)
  await work()
  expect(loaded).toEqual([0, expect.closeTo(0.665, 3)])
})

test('the next utterance is synthesized while one plays, and begins a breath after it', async () => {
  const { asked, clock, engine, sounds, utterance, work } = createStage()
  engine.listen((event) => event.type === 'ended' && event.token === 1 && engine.speak(utterance('Další.'), 2))
  engine.speak(utterance('Jedna dvě.'), 1, utterance('Další.'))
  await work()
  expect(asked).toEqual(['Jedna dvě.', 'Další.'])
  clock.advance(2000)
  expect(asked).toEqual(['Jedna dvě.', 'Další.'])
  const [first, second] = sounds
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(2 * millisecondsPerWord + 300)
})

test('sound begins with the first clause, and later ones follow without a gap', async () => {
  const { clock, engine, sounds, utterance, work } = createStage({ wordsInClause: 2 })
  engine.speak(utterance('Jedna dvě, tři čtyři.'), 1)
  await work(2)
  expect(sounds).toHaveLength(1)
  clock.advance(100)
  await work()
  expect(sounds[1]?.at).toBe((sounds[0]?.at ?? 0) + 2 * millisecondsPerWord)
})

test('a clause that comes too late is played later, with its words', async () => {
  const { clock, engine, events, sounds, utterance, work } = createStage({ wordsInClause: 1 })
  engine.speak(utterance('Jedna dvě.'), 1)
  await work(2)
  clock.advance(1000)
  expect(events.map(({ type }) => type)).toEqual(['started', 'boundary'])
  await work()
  expect(sounds[1]?.at).toBeGreaterThanOrEqual(1000)
  clock.advance(1000)
  expect(events.map(({ type }) => type)).toEqual(['started', 'boundary', 'boundary', 'ended'])
})

test('after a pause reading goes on with the sound that is there', async () => {
  const { asked, clock, engine, events, sounds, utterance, work } = createStage()
  engine.speak(utterance('Jedna dvě tři čtyři.'), 1)
  await work()
  clock.advance(500)
  engine.cancel()
  expect(sounds[0]?.stoppedAt).toBe(500)
  events.length = 0
  clock.advance(5000)
  expect(events).toEqual([])
  engine.speak(utterance('tři čtyři.'), 2)
  clock.advance(1000)
  expect(asked).toHaveLength(1)
  expect(sounds[1]?.skipped).toBe(2 * millisecondsPerWord)
  expect(events.filter(({ type }) => type === 'boundary')).toEqual([
    { type: 'boundary', token: 2, charIndex: 0, charLength: 3 },
    { type: 'boundary', token: 2, charIndex: 4, charLength: 5 },
  ])
})

test('at another speed it is synthesized anew', async () => {
  const { asked, clock, engine, utterance, work } = createStage()
  engine.speak(utterance('Jedna dvě.'), 1)
  await work()
  clock.advance(50)
  engine.cancel()
  engine.speak(utterance('Jedna dvě.', { rate: 2 }), 2)
  await work()
  expect(asked).toHaveLength(2)
})

test('what is skipped quickly is not synthesized', async () => {
  const { asked, engine, utterance, work } = createStage()
  engine.speak(utterance('Jedna.'), 1)
  for (const token of [2, 3, 4]) {
    engine.cancel()
    engine.speak(utterance(`Věta ${token}.`), token)
  }
  await work()
  expect(asked).toEqual(['Věta 4.'])
})

test('a voice that cannot be loaded fails, and is tried again with the next utterance', async () => {
  const { engine, events, utterance, work } = createStage({ files: 'missing' })
  engine.speak(utterance('Jedna.'), 1)
  await work()
  engine.speak(utterance('Dvě.'), 2)
  await work()
  expect(events).toEqual([
    { type: 'failed', token: 1, reason: 'network' },
    { type: 'failed', token: 2, reason: 'network' },
  ])
})

test('a text without a word ends at once', async () => {
  const { clock, engine, events, utterance, work } = createStage()
  engine.speak(utterance('…'), 1)
  await work()
  clock.advance(10)
  expect(events.map(({ type }) => type)).toEqual(['started', 'ended'])
})
