import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Clock } from '#lib/speech/clock.ts'
import type { SpeechEngine, SpeechEvent, Utterance, Voice } from '#lib/speech/engine.ts'
import { buildScript, encodeScript, readScript, type Block } from '#lib/text/index.ts'
import type { ScriptMap } from '../page/script-map.ts'
import { defaultSettings, pauseLengths, readingModes, repeats } from '../settings/settings.ts'
import { createPace } from './pace.ts'
import { createPlayerNarrator } from './player-narrator.ts'

const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', text })
const blocks = [
  { id: 'h', kind: 'heading', level: 2, text: 'Nadpis' } as const,
  paragraph('a', 'První věta odstavce. Druhá věta odstavce, která je delší. Třetí.'),
  paragraph('b', 'Čtvrtá věta, sama v odstavci.'),
  { id: 'n', kind: 'note', text: 'Poznámka.' } as const,
  paragraph('c', 'Pátá. Šestá.'),
]
const plan = buildScript(blocks, { lang: 'cs', toSpoken: (text) => ({ spoken: text, alignment: [] }) })
const script = readScript(encodeScript(plan), (id) => blocks.find((block) => block.id === id)?.text ?? '')
const element = { checkVisibility: () => true, querySelectorAll: () => [] } as unknown as HTMLElement
const map = { script, elementOf: () => element } as unknown as ScriptMap

const words = { heading: () => 'Nadpis', list: () => 'Seznam', item: () => 'Položka', table: 'Tabulka', quote: 'Citace', image: 'Obrázek', note: 'Poznámka' }
const voice = (id: string, isLocal = true): Voice => ({ id, engine: 'fake', name: id, lang: 'cs-CZ', isLocal, hasPitch: true })

/** An engine and a clock that do only what a test says. */
function createStage() {
  const listeners = new Set<(event: SpeechEvent) => void>()
  const timers = new Map<number, { readonly due: number; readonly action: () => void }>()
  let now = 0
  let lastTimer = 0
  let overlaps = 0
  let current: { readonly utterance: Utterance; readonly token: number } | undefined
  let voices = [voice('Zuzana'), voice('Vlasta', false)]
  const emit = (event: SpeechEvent) => listeners.forEach((listener) => listener(event))
  const engine: SpeechEngine = {
    id: 'fake',
    voices: () => voices,
    speak(utterance, token) {
      if (current) overlaps += 1
      current = { utterance, token }
    },
    cancel() {
      current = undefined
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose: () => undefined,
  }
  const clock: Clock = {
    now: () => now,
    setTimeout(action, milliseconds) {
      const timer = (lastTimer += 1)
      timers.set(timer, { due: now + milliseconds, action })
      return timer
    },
    clearTimeout: (timer) => timers.delete(timer as number),
  }
  return {
    engine,
    clock,
    emit,
    overlaps: () => overlaps,
    current: () => current,
    timers: () => timers.size,
    end(type: 'ended' | 'failed') {
      if (!current) return
      const { token } = current
      current = undefined
      emit(type === 'ended' ? { type, token } : { type, token, reason: 'synthesis-failed' })
    },
    changeVoices(next: Voice[]) {
      voices = next
      emit({ type: 'voices-changed' })
    },
    pass(milliseconds: number) {
      now += milliseconds
      for (const [timer, { due, action }] of [...timers]) {
        if (due > now || !timers.delete(timer)) continue
        action()
      }
    },
  }
}

/** `expect` takes longer than a whole sequence of commands. */
function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}

function openNarrator({ clock, engine }: ReturnType<typeof createStage>) {
  const narrator = createPlayerNarrator({ engines: [engine], clock, words, pace: createPace(), isHidden: () => false })
  narrator.load(map, 'full', 0)
  return narrator
}

const command = fc.oneof(
  fc.constantFrom('play', 'pause', 'stop', 'started', 'word', 'ended', 'failed', 'late', 'no voices', 'voices', 'preview', 'selection'),
  fc.nat(script.sentences.length + 2).map((sentence) => ({ do: 'seek', sentence }) as const),
  fc.nat(script.sentences.length + 2).map((sentence) => ({ do: 'play', sentence }) as const),
  fc.constantFrom(1, 200, 900, 15_000, 60_000).map((milliseconds) => ({ do: 'pass', milliseconds }) as const),
  fc.tuple(fc.constantFrom('sentence', 'paragraph', 'heading'), fc.constantFrom(1, -1)).map(([unit, step]) => ({ do: 'move', unit, step }) as const),
  fc
    .record({
      speedFull: fc.constantFrom(0.5, 1, 3),
      mode: fc.constantFrom(...readingModes),
      repeat: fc.constantFrom(...repeats),
      pause: fc.constantFrom(...pauseLengths),
      announce: fc.constantFrom('off', 'all'),
      skip: fc.record({ notes: fc.boolean(), tables: fc.boolean(), links: fc.constant(false), images: fc.boolean() }),
    } as const)
    .map((settings) => ({ do: 'configure', settings }) as const),
)

test('whatever reader, voice and time do, one utterance is spoken at a time, reading never hangs, Stop always ends it', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      const stage = createStage()
      const narrator = openNarrator(stage)
      for (const step of commands) {
        const before = narrator.state()
        run(step)
        const { sentence, status } = narrator.state()
        must(stage.overlaps() === 0, 'two utterances at once')
        must(sentence >= 0 && sentence < script.sentences.length, 'the place left the text')
        must(status !== 'playing' || !narrator.voice() || stage.current() !== undefined || stage.timers() > 0, 'reading hangs')
        if (step === 'started' || step === 'word' || step === 'late' || step === 'failed') must(sentence === before.sentence, 'the place jumped')
        if (step === 'stop') must(status === 'idle' && stage.current() === undefined && stage.timers() === 0, 'Stop did not end it')
        if (step === 'pause') must(status !== 'playing' && stage.timers() === 0, 'Pause did not end it')

        function run(action: typeof step): void {
          if (typeof action === 'object') {
            switch (action.do) {
              case 'seek':
                return narrator.seek(action.sentence)
              case 'play':
                return narrator.play(action.sentence)
              case 'pass':
                return stage.pass(action.milliseconds)
              case 'move':
                return narrator.move(action.unit, action.step)
              case 'configure':
                return narrator.configure({ ...defaultSettings(false), ...action.settings })
            }
          }
          const token = stage.current()?.token ?? 0
          switch (action) {
            case 'play':
              return narrator.play()
            case 'pause':
              return narrator.pause()
            case 'stop':
              return narrator.stop()
            case 'started':
              return stage.emit({ type: 'started', token })
            case 'word':
              return stage.emit({ type: 'boundary', token, charIndex: 3, charLength: undefined })
            case 'ended':
            case 'failed':
              return stage.end(action)
            case 'late':
              return stage.emit({ type: 'ended', token: token - 1 })
            case 'no voices':
              return stage.changeVoices([])
            case 'voices':
              return stage.changeVoices([voice('Zuzana'), voice('Iveta')])
            case 'preview':
              return narrator.preview(voice('Iveta'), 'Dobrý den.')
            case 'selection':
              return narrator.playStretches([{ block: 1, sentence: 1, range: { start: 4, end: 40 } }])
          }
        }
      }
    }),
    { numRuns: 10_000 },
  )
})

test('a voice that fails twice gives way to the next one, and only then the reader is told', () => {
  const stage = createStage()
  const narrator = openNarrator(stage)
  narrator.play(1)
  expect(stage.current()?.utterance.voice.id).toBe('Zuzana')
  stage.end('failed')
  expect(stage.current()?.utterance.voice.id).toBe('Zuzana')
  stage.end('failed')
  expect(stage.current()?.utterance).toMatchObject({ text: 'První věta odstavce.', voice: { id: 'Vlasta' } })
  stage.end('failed')
  stage.end('failed')
  expect(narrator.state()).toMatchObject({ status: 'paused', sentence: 1, failure: 'synthesis-failed' })
  narrator.play()
  expect(stage.current()?.utterance).toMatchObject({ text: 'První věta odstavce.', voice: { id: 'Zuzana' } })
})

test('a voice that never begins is tried again, then the next one', () => {
  const stage = createStage()
  const narrator = openNarrator(stage)
  narrator.play(1)
  for (let tries = 0; tries < 2; tries += 1) stage.pass(60_000)
  expect(stage.current()?.utterance.voice.id).toBe('Vlasta')
})

test('an end that never comes is waited for once more, then the next voice reads the sentence, and the place is kept', () => {
  const stage = createStage()
  const narrator = openNarrator(stage)
  narrator.play(1)
  const heard: (string | undefined)[] = []
  for (let tries = 0; tries < 4; tries += 1) {
    heard.push(stage.current()?.utterance.voice.id)
    stage.emit({ type: 'started', token: stage.current()?.token ?? 0 })
    stage.pass(60_000)
  }
  expect(heard).toEqual(['Zuzana', 'Zuzana', 'Vlasta', 'Vlasta'])
  expect(narrator.state()).toMatchObject({ status: 'paused', sentence: 1, failure: 'synthesis-failed' })
})

test('a browser that forbids speech without a press is told at once', () => {
  const stage = createStage()
  const narrator = openNarrator(stage)
  narrator.play(1)
  stage.emit({ type: 'failed', token: stage.current()?.token ?? 0, reason: 'not-allowed' })
  expect(narrator.state()).toMatchObject({ status: 'paused', failure: 'not-allowed' })
})
