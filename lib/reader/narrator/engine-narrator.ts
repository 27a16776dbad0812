import type { SpeechEngine, Voice } from '#lib/speech/engine.ts'
import { writtenRange, type SpokenUtterance } from '#lib/text/index.ts'
import type { ScriptMap } from '../page/script-map.ts'
import type { SelectedStretch } from '../page/selection.ts'
import { isBlockSkipped } from '../page/skipped.ts'
import { defaultSettings, speedOf } from '../settings/settings.ts'
import type { Part } from '../storage/place-memory.ts'
import { createValueStore } from '../value-store.ts'
import { announcementOf, type AnnouncementWords } from './announcements.ts'
import { clipUtterance } from './clip-utterance.ts'
import type { Narrator, NarratorState } from './narrator.ts'
import { charactersLeft, createPace } from './pace.ts'
import { pauseAfter } from './pauses.ts'
import { stepAfter } from './step.ts'
import { readVoices } from './voices.ts'
import { startWordClock } from './word-clock.ts'

const textLanguage = 'cs'

/** What is spoken in one piece: of the text, or an announcement before it. */
interface Piece {
  readonly utterance: SpokenUtterance
  readonly isAnnouncement: boolean
}

/** Reads a script with a speech engine, utterance by utterance. */
export function createEngineNarrator(engine: SpeechEngine, words: AnnouncementWords): Narrator {
  const store = createValueStore<NarratorState>({ status: 'idle', sentence: 0, word: undefined, failure: undefined, millisecondsLeft: 0 })
  const pace = createPace()
  /** Voices that report their words themselves. */
  const reporting = new Set<string>()
  let settings = defaultSettings(false)
  let voices = readVoices(engine, textLanguage)
  let map: ScriptMap | undefined
  let part: Part = 'full'
  let left: readonly number[] = []
  let selection: readonly SelectedStretch[] | undefined
  let queue: readonly Piece[] = []
  let token = 0
  let startedAt: number | undefined
  let isSpeaking = false
  /** A word that the voice itself has reported: speech can go on from there. */
  let reportedStart: number | undefined
  let stopClock: () => void = () => undefined
  let gap: ReturnType<typeof setTimeout> | undefined

  const voice = (): Voice | undefined => voices.main.find(({ id }) => id === settings.voices[textLanguage]) ?? voices.main[0]
  const voiceFor = (lang: string) => {
    const isForeign = lang.split('-', 1)[0] !== textLanguage
    return (isForeign && settings.otherVoices ? voices.forLanguage(lang) : undefined) ?? voice()
  }
  const speed = () => speedOf(settings, part)
  const timeLeft = (sentence: number) => ((left[sentence] ?? 0) * pace.of(voice()?.id)) / speed()

  const silence = () => {
    stopClock()
    clearTimeout(gap)
    gap = undefined
    isSpeaking = false
    startedAt = undefined
    engine.cancel()
  }

  const speakNext = () => {
    const piece = queue[0]
    const chosen = piece && voiceFor(piece.utterance.lang)
    isSpeaking = false
    if (!piece || !chosen) return
    isSpeaking = true
    startedAt = undefined
    token += 1
    const next = queue[1] && toRequest(queue[1].utterance, chosen)
    engine.speak(toRequest(piece.utterance, chosen), token, next)
  }
  const toRequest = ({ spoken }: SpokenUtterance, chosen: Voice) => ({
    text: spoken,
    lang: chosen.lang,
    voice: chosen,
    rate: speed(),
    pitch: chosen.hasPitch ? settings.pitch : 1,
    volume: settings.volume,
  })

  const textOf = (sentence: number): readonly SpokenUtterance[] => {
    const block = map?.script.sentences[sentence]?.block
    if (!map || block === undefined) return []
    if (!selection) return isBlockSkipped(map, block, settings.skip) ? [] : map.script.utterances(sentence)
    const stretch = selection.find((candidate) => candidate.block === block)
    return stretch ? map.script.utterances(sentence).flatMap((utterance) => clipUtterance(utterance, stretch.range)) : []
  }
  const isRead = (sentence: number) => textOf(sentence).length > 0

  const piecesOf = (sentence: number): readonly Piece[] => {
    const pieces = textOf(sentence).map((utterance) => ({ utterance, isAnnouncement: false }))
    const script = map?.script
    const index = script?.sentences[sentence]?.block ?? -1
    const block = script?.blocks[index]
    const first = pieces[0]
    if (!script || !block || !first || selection || block.firstSentence !== sentence) return pieces
    const said = announcementOf(block, script.blocks[index - 1], settings.announce, words)
    if (said === undefined) return pieces
    return [{ utterance: { spoken: said, lang: textLanguage, alignment: [], range: first.utterance.range }, isAnnouncement: true }, ...pieces]
  }

  const read = (sentence: number) => {
    silence()
    reportedStart = undefined
    queue = piecesOf(sentence)
    store.set({ status: 'playing', sentence, word: undefined, failure: undefined, millisecondsLeft: timeLeft(sentence) })
    speakNext()
  }

  const readFrom = (sentence: number) => {
    const count = map?.script.sentences.length ?? 0
    for (let index = sentence; index < count; index += 1) if (isRead(index)) return read(index)
    silence()
    store.set({ status: 'ended', word: undefined, millisecondsLeft: 0 })
  }

  /** Speaks the rest of the sentence again: after a pause, or with another voice or speed. */
  const speakRest = () => {
    const { sentence } = store.get()
    const [piece, ...rest] = queue
    if (!piece) return readFrom(sentence)
    silence()
    if (reportedStart !== undefined) {
      const clipped = clipUtterance(piece.utterance, { start: reportedStart, end: piece.utterance.range.end })
      queue = [...clipped.map((utterance) => ({ utterance, isAnnouncement: false })), ...rest]
    }
    store.set({ status: 'playing', failure: undefined, millisecondsLeft: timeLeft(sentence) })
    if (queue.length === 0) goOn()
    else speakNext()
  }

  const goOn = () => {
    const { sentence } = store.get()
    const script = map?.script
    if (!script) return
    const step = stepAfter(script, sentence, selection ? 'whole' : settings.mode, selection ? 'off' : settings.repeat, isRead)
    queue = []
    reportedStart = undefined
    switch (step.type) {
      case 'end':
        silence()
        return store.set({ status: 'ended', word: undefined, millisecondsLeft: 0 })
      case 'stop':
        silence()
        return store.set({ status: 'paused', sentence: step.sentence, word: undefined })
      case 'read': {
        const block = script.blocks[script.sentences[sentence]?.block ?? -1]
        const isSameBlock = script.sentences[step.sentence]?.block === script.sentences[sentence]?.block
        const pause = block && !isSameBlock ? pauseAfter(block.kind, settings.pause, speed()) : 0
        if (pause === 0) return read(step.sentence)
        store.set({ word: undefined })
        waiting = step.sentence
        gap = setTimeout(() => read(step.sentence), pause)
      }
    }
  }
  /** The sentence that follows the gap. */
  let waiting = 0

  const onEnded = () => {
    const chosen = queue[0] && voiceFor(queue[0].utterance.lang)
    if (chosen && startedAt !== undefined) pace.learn(chosen.id, queue[0]?.utterance.spoken.length ?? 0, performance.now() - startedAt, speed())
    stopClock()
    queue = queue.slice(1)
    reportedStart = undefined
    if (queue.length > 0) speakNext()
    else goOn()
  }

  const showWord = (charIndex: number, charLength: number | undefined) => {
    const piece = queue[0]
    if (!piece || piece.isAnnouncement) return undefined
    const word = writtenRange(piece.utterance, charIndex, charLength)
    store.set({ word })
    return word
  }

  const unlisten = engine.listen((event) => {
    if (event.type === 'voices-changed') {
      voices = readVoices(engine, textLanguage)
      store.announce()
      // Play was pressed before the browser had found its voices.
      if (store.get().status === 'playing' && !isSpeaking && gap === undefined) speakNext()
      return
    }
    if (event.token !== token || store.get().status !== 'playing') return
    switch (event.type) {
      case 'started': {
        startedAt = performance.now()
        const chosen = queue[0] && voiceFor(queue[0].utterance.lang)
        if (!chosen || !settings.wordEstimate || reporting.has(chosen.id) || !pace.isKnown(chosen.id)) return
        stopClock = startWordClock(queue[0]?.utterance.spoken ?? '', pace.of(chosen.id) / speed(), (word) => showWord(word.charIndex, word.charLength))
        return
      }
      case 'boundary': {
        stopClock()
        const chosen = queue[0] && voiceFor(queue[0].utterance.lang)
        if (chosen) reporting.add(chosen.id)
        reportedStart = showWord(event.charIndex, event.charLength)?.start
        return
      }
      case 'failed':
        silence()
        return store.set({ status: 'paused', failure: event.reason })
      case 'ended':
        return onEnded()
    }
  })

  const go = (sentence: number) => {
    selection = undefined
    const last = Math.max(0, (map?.script.sentences.length ?? 1) - 1)
    const target = Math.min(Math.max(0, sentence), last)
    if (store.get().status === 'playing') return readFrom(target)
    queue = []
    const status = store.get().status === 'ended' ? 'idle' : store.get().status
    store.set({ status, sentence: target, word: undefined, millisecondsLeft: timeLeft(target) })
  }

  const pause = () => {
    if (store.get().status !== 'playing') return
    const isWaiting = gap !== undefined
    silence()
    store.set({ status: 'paused', ...(isWaiting && { sentence: waiting }) })
  }

  return {
    state: store.get,
    subscribe: store.subscribe,
    voices: () => voices.main,
    voice,
    areVoicesKnown: () => !voices.isEmpty,
    load(next, nextPart, sentence) {
      silence()
      selection = undefined
      queue = []
      map = next
      part = nextPart
      left = charactersLeft(next.script.sentences.map(({ range }) => range.end - range.start))
      store.set({ status: 'idle', sentence, word: undefined, failure: undefined, millisecondsLeft: timeLeft(sentence) })
    },
    play(sentence) {
      if (sentence === undefined && store.get().status === 'paused') return speakRest()
      selection = undefined
      readFrom(sentence ?? store.get().sentence)
    },
    playStretches(stretches) {
      if (!stretches[0]) return
      selection = stretches
      readFrom(stretches[0].sentence)
    },
    pause,
    stop() {
      silence()
      queue = []
      store.set({ status: 'idle', word: undefined })
    },
    move(unit, step) {
      const sentences = map?.script.sentences ?? []
      const blocks = map?.script.blocks ?? []
      const { sentence } = store.get()
      const target = (candidate: number) => (isRead(candidate) ? candidate : undefined)
      if (unit === 'sentence') {
        for (let index = sentence + step; index >= 0 && index < sentences.length; index += step) if (target(index) !== undefined) return go(index)
        return
      }
      const block = sentences[sentence]?.block ?? 0
      for (let index = block + step; index >= 0 && index < blocks.length; index += step) {
        const found = blocks[index]
        if (found && (unit === 'paragraph' || found.kind === 'heading') && target(found.firstSentence) !== undefined) return go(found.firstSentence)
      }
    },
    seek: go,
    configure(next) {
      const isHeard = changesSound(settings, next, part)
      settings = next
      if (store.get().status === 'playing' && isHeard && gap === undefined) speakRest()
      else store.set({ millisecondsLeft: timeLeft(store.get().sentence) })
    },
    preview(chosen, text) {
      pause()
      silence()
      token += 1
      engine.speak({ text, lang: chosen.lang, voice: chosen, rate: speed(), pitch: settings.pitch, volume: settings.volume }, token)
    },
    dispose() {
      silence()
      unlisten()
      engine.dispose()
    },
  }
}

type Settings = ReturnType<typeof defaultSettings>

const changesSound = (before: Settings, after: Settings, part: Part): boolean =>
  speedOf(before, part) !== speedOf(after, part) ||
  before.volume !== after.volume ||
  before.pitch !== after.pitch ||
  before.voices[textLanguage] !== after.voices[textLanguage]
