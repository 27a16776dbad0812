import type { SpeechEngine } from '#lib/speech/engine.ts'
import { writtenRange } from '#lib/text/index.ts'
import { defaultSettings, speedOf, type ReaderSettings } from '../settings/settings.ts'
import type { Part } from '../storage/place-memory.ts'
import { createValueStore } from '../value-store.ts'
import type { AnnouncementWords } from './announcements.ts'
import { browserClock, type Clock } from './clock.ts'
import { sentenceBy } from './movement.ts'
import type { Narrator, NarratorState } from './narrator.ts'
import { charactersLeft } from './pace.ts'
import { pauseAfter } from './pauses.ts'
import { piecesFrom, piecesOf, utterancesOf, type Piece, type Reading } from './pieces.ts'
import { createSpeaker } from './speaker.ts'
import { stepAfter } from './step.ts'
import { createVoiceChoice } from './voices.ts'

const textLanguage = 'cs'

/** Reads a script with a speech engine, sentence by sentence. */
export function createEngineNarrator(engine: SpeechEngine, words: AnnouncementWords, clock: Clock = browserClock): Narrator {
  const store = createValueStore<NarratorState>({ status: 'idle', sentence: 0, word: undefined, failure: undefined, millisecondsLeft: 0 })
  let settings = defaultSettings(false)
  let reading: Reading | undefined
  let part: Part = 'full'
  let left: readonly number[] = []
  /** What of the sentence is still to be spoken, the piece that is spoken now first. */
  let queue: readonly Piece[] = []
  /** Where the voice itself has reported to be, in the text of the block: speech can go on from there. */
  let reported: number | undefined
  /** The silence between two blocks, and the sentence after it. */
  let gap: { readonly sentence: number; readonly cancel: () => void } | undefined
  let isWaitingForVoice = false

  const voices = createVoiceChoice(engine, textLanguage, settings)
  const speed = () => speedOf(settings, part)
  const isRead = (sentence: number) => reading !== undefined && utterancesOf(reading, sentence, settings).length > 0
  const timeLeft = (sentence: number) => speaker.timeFor(left[sentence] ?? 0) / speed()

  const silence = () => {
    gap?.cancel()
    gap = undefined
    isWaitingForVoice = false
    speaker.cancel()
  }

  const speakNext = () => {
    const [piece, next] = queue
    if (!piece) return
    reported = undefined
    isWaitingForVoice = !speaker.speak(piece.utterance, speed(), next?.utterance)
  }

  const read = (sentence: number) => {
    silence()
    queue = reading ? piecesOf(reading, sentence, settings, words) : []
    // It has been hidden or left out since it was chosen, such as a sentence that is repeated.
    if (queue.length === 0) return readFrom(sentence)
    store.set({ status: 'playing', sentence, word: undefined, failure: undefined, millisecondsLeft: timeLeft(sentence) })
    speakNext()
  }

  const end = () => {
    silence()
    queue = []
    store.set({ status: 'ended', word: undefined, millisecondsLeft: 0 })
  }

  const readFrom = (sentence: number) => {
    const first = isRead(sentence) || !reading ? sentence : sentenceBy(reading.map.script, sentence, 'sentence', 1, isRead)
    if (first === undefined || !reading) end()
    else read(first)
  }

  /** Speaks the rest of the sentence: after a pause, or with another voice or speed. */
  const speakRest = () => {
    const { sentence } = store.get()
    queue = piecesFrom(queue, reported)
    if (queue.length === 0) return readFrom(sentence)
    silence()
    store.set({ status: 'playing', failure: undefined, millisecondsLeft: timeLeft(sentence) })
    speakNext()
  }

  const goOn = () => {
    const { sentence } = store.get()
    if (!reading) return
    const { script } = reading.map
    const isSelection = reading.selection !== undefined
    const step = stepAfter(script, sentence, isSelection ? 'whole' : settings.mode, isSelection ? 'off' : settings.repeat, isRead)
    switch (step.type) {
      case 'end':
        return end()
      case 'stop':
        silence()
        return store.set({ status: 'paused', sentence: step.sentence, word: undefined, millisecondsLeft: timeLeft(step.sentence) })
      case 'read': {
        const block = script.sentences[sentence]?.block ?? -1
        const kind = script.sentences[step.sentence]?.block === block ? undefined : script.blocks[block]?.kind
        const pause = kind && !clock.isHeldBack() ? pauseAfter(kind, settings.pause, speed()) : 0
        if (pause === 0) return read(step.sentence)
        store.set({ word: undefined })
        gap = { sentence: step.sentence, cancel: clock.after(pause, () => read(step.sentence)) }
      }
    }
  }

  const speaker = createSpeaker(engine, voices, clock, settings, {
    word(charIndex, charLength, isReported) {
      const piece = queue[0]
      if (!piece || piece.isAnnouncement) return
      const word = writtenRange(piece.utterance, charIndex, charLength)
      if (isReported) reported = word.start
      store.set({ word })
    },
    ended() {
      queue = queue.slice(1)
      if (queue.length > 0) speakNext()
      else goOn()
    },
    failed(failure) {
      silence()
      store.set({ status: 'paused', failure })
    },
  })

  const unlisten = engine.listen((event) => {
    if (event.type !== 'voices-changed') return
    voices.refresh()
    // Play was pressed before the browser had found its voices.
    if (isWaitingForVoice) speakNext()
    store.announce()
  })

  const go = (sentence: number) => {
    if (!reading) return
    reading = { map: reading.map, selection: undefined }
    const last = Math.max(0, reading.map.script.sentences.length - 1)
    const target = Math.min(Math.max(0, sentence), last)
    if (store.get().status === 'playing') return readFrom(target)
    queue = []
    const status = store.get().status === 'ended' ? 'idle' : store.get().status
    store.set({ status, sentence: target, word: undefined, millisecondsLeft: timeLeft(target) })
  }

  const pause = () => {
    if (store.get().status !== 'playing') return
    const sentence = gap?.sentence ?? store.get().sentence
    silence()
    store.set({ status: 'paused', sentence })
  }

  return {
    state: store.get,
    subscribe: store.subscribe,
    voices: voices.list,
    voice: voices.main,
    areVoicesKnown: voices.isKnown,
    load(map, nextPart, sentence) {
      silence()
      queue = []
      reading = { map, selection: undefined }
      part = nextPart
      left = charactersLeft(map.script.sentences.map(({ range }) => range.end - range.start))
      store.set({ status: 'idle', sentence, word: undefined, failure: undefined, millisecondsLeft: timeLeft(sentence) })
    },
    play(sentence) {
      if (sentence === undefined && store.get().status === 'paused') return speakRest()
      if (reading) reading = { map: reading.map, selection: undefined }
      readFrom(sentence ?? store.get().sentence)
    },
    playStretches(selection) {
      if (!reading || !selection[0]) return
      reading = { map: reading.map, selection }
      readFrom(selection[0].sentence)
    },
    pause,
    stop() {
      silence()
      queue = []
      store.set({ status: 'idle', word: undefined })
    },
    move(unit, step) {
      const target = reading && sentenceBy(reading.map.script, store.get().sentence, unit, step, isRead)
      if (target !== undefined) go(target)
    },
    seek: go,
    configure(next) {
      const isHeard = changesSound(settings, next, part)
      settings = next
      voices.configure(next)
      speaker.configure(next)
      if (isHeard && store.get().status === 'playing' && !gap) speakRest()
      else store.set({ millisecondsLeft: timeLeft(store.get().sentence) })
    },
    preview(voice, text) {
      pause()
      speaker.preview(voice, text, speed())
    },
    dispose() {
      silence()
      unlisten()
      speaker.dispose()
    },
  }
}

const changesSound = (before: ReaderSettings, after: ReaderSettings, part: Part): boolean =>
  speedOf(before, part) !== speedOf(after, part) ||
  before.volume !== after.volume ||
  before.pitch !== after.pitch ||
  before.voices[textLanguage] !== after.voices[textLanguage]
