import { expect, test } from '@playwright/test'
import type { SpeechEvent } from '../engine.ts'
import { createFakeAudio } from '../fake/fake-audio.ts'
import { createFakeClock } from '../fake/fake-clock.ts'
import { createRecording } from './create-recording.ts'
import { createLateRecording } from './late-recording.ts'
import { openRecordings, type RecordingFiles } from './open-recording.ts'

const timing = 'WEBVTT\n\np1:0-4\n00:00:00.000 --> 00:00:01.000\n<00:00:00.000>Věta\n'
const filesOf = (name: string): RecordingFiles => ({ audio: `/audio/${name}.mp3`, timing: `/audio/${name}.vtt`, name, lang: 'cs' })
const [easy, full] = [filesOf('easy'), filesOf('full')]

/** Timing files that come when the test says so. */
function setUp({ isOffered = true } = {}) {
  const asked = new Map<string, { resolve: (text: string) => void; reject: (error: Error) => void }>()
  const clock = createFakeClock()
  let loads = 0
  let disposals = 0
  const engine = createLateRecording(async () => {
    loads += 1
    const recording = createRecording(createFakeAudio(clock, { seconds: 1 }), clock)
    const dispose = () => {
      disposals += 1
      recording.dispose()
    }
    return openRecordings({ ...recording, dispose }, (address) => new Promise((resolve, reject) => asked.set(address, { resolve, reject })))
  })
  if (isOffered) engine.offer()
  const events: SpeechEvent[] = []
  engine.listen((event) => events.push(event))
  const names = () => engine.voices().map(({ name }) => name)
  return { asked, engine, events, names, loads: () => loads, disposals: () => disposals }
}
/** Everything that is under way without a timer. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('nothing is loaded where there is no recording', async () => {
  const { engine, loads, names } = setUp()
  engine.open(undefined)
  await settled()
  expect([loads(), names()]).toEqual([0, []])
})

test('a recording is offered when its timing is there', async () => {
  const { asked, engine, events, loads, names } = setUp()
  engine.open(easy)
  await settled()
  expect(names()).toEqual([])
  asked.get(easy.timing)?.resolve(timing)
  await settled()
  expect(names()).toEqual(['easy'])
  expect(events.at(-1)).toEqual({ type: 'voices-changed' })
  engine.open(undefined)
  expect(names()).toEqual([])
  engine.open(easy)
  expect([names(), asked.size, loads()], 'its timing is kept').toEqual([['easy'], 1, 1])
})

test('a recording that is there waits until it is offered', async () => {
  const { asked, engine, events, names } = setUp({ isOffered: false })
  engine.open(easy)
  await settled()
  asked.get(easy.timing)?.resolve(timing)
  await settled()
  expect(names()).toEqual([])
  const before = events.length
  engine.offer()
  expect([names(), events.slice(before)]).toEqual([['easy'], [{ type: 'voices-changed' }]])
})

test('a broken timing, or none, is no recording', async () => {
  const { asked, engine, names } = setUp()
  engine.open(easy)
  await settled()
  asked.get(easy.timing)?.resolve('<!doctype html>')
  engine.open(full)
  await settled()
  asked.get(full.timing)?.reject(new Error('404'))
  await settled()
  expect(names()).toEqual([])
})

test('the timing of a text that has been left is not offered for the next one', async () => {
  const { asked, engine, names } = setUp()
  engine.open(easy)
  await settled()
  engine.open(full)
  asked.get(easy.timing)?.resolve(timing)
  await settled()
  expect(names()).toEqual([])
  asked.get(full.timing)?.resolve(timing)
  await settled()
  expect(names()).toEqual(['full'])
})

test('an engine that comes after the page was left is let go', async () => {
  const { disposals, engine, names } = setUp()
  engine.open(easy)
  engine.dispose()
  await settled()
  expect([disposals(), names()]).toEqual([1, []])
})
