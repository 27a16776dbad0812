import type { SpeechEngine, Voice } from '#lib/speech/engine.ts'
import { writtenRange, type SpokenUtterance } from '#lib/text/index.ts'
import type { ScriptMap } from '../page/script-map.ts'
import type { SelectedStretch } from '../page/selection.ts'
import { isBlockSkipped } from '../page/skipped.ts'
import { defaultSettings, speedOf } from '../settings/settings.ts'
import type { Part } from '../storage/place-memory.ts'
import { createValueStore } from '../value-store.ts'
import { clipUtterance } from './clip-utterance.ts'
import type { Narrator, NarratorState } from './narrator.ts'

/** Reads a script with a speech engine, utterance by utterance. */
export function createEngineNarrator(engine: SpeechEngine): Narrator {
  const store = createValueStore<NarratorState>({ status: 'idle', sentence: 0, word: undefined, failure: undefined, millisecondsLeft: 0 })
  let settings = defaultSettings(false)
  let map: ScriptMap | undefined
  let part: Part = 'full'
  let token = 0
  let isSpeaking = false
  let queue: readonly SpokenUtterance[] = []
  /** What is read of a selection; undefined: everything to the end. */
  let selection: readonly SelectedStretch[] | undefined

  // Browsers list up to 13,000 voices: they are looked through once for each change of the list.
  let voices = czechVoices(engine)
  let areKnown = engine.voices().length > 0
  const voice = (): Voice | undefined => voices.find(({ id }) => id === settings.voices.cs) ?? voices[0]
  const count = () => map?.script.sentences.length ?? 0

  const speakNext = () => {
    const chosen = voice()
    const utterance = queue[0]
    isSpeaking = false
    if (!utterance || !chosen) return
    isSpeaking = true
    token += 1
    engine.speak({ text: utterance.spoken, lang: utterance.lang, voice: chosen, rate: speedOf(settings, part), pitch: settings.pitch, volume: settings.volume }, token)
  }

  const utterancesOf = (sentence: number): readonly SpokenUtterance[] => {
    const block = map?.script.sentences[sentence]?.block
    if (!map || block === undefined) return []
    if (!selection) return isBlockSkipped(map, block, settings.skip) ? [] : map.script.utterances(sentence)
    const stretch = selection.find((candidate) => candidate.block === block)
    return stretch ? map.script.utterances(sentence).flatMap((utterance) => clipUtterance(utterance, stretch.range)) : []
  }

  const speakFrom = (sentence: number) => {
    engine.cancel()
    for (let index = sentence; index < count(); index += 1) {
      queue = utterancesOf(index)
      if (queue.length === 0) continue
      store.set({ status: 'playing', sentence: index, word: undefined, failure: undefined, millisecondsLeft: (count() - index) * 6000 })
      return speakNext()
    }
    store.set({ status: 'ended', word: undefined })
  }

  const go = (sentence: number) => {
    selection = undefined
    const target = Math.min(Math.max(0, sentence), Math.max(0, count() - 1))
    if (store.get().status === 'playing') return speakFrom(target)
    store.set({ status: store.get().status === 'ended' ? 'idle' : store.get().status, sentence: target, word: undefined })
  }

  const unlisten = engine.listen((event) => {
    if (event.type === 'voices-changed') {
      voices = czechVoices(engine)
      areKnown = engine.voices().length > 0
      store.announce()
      // Play was pressed before the browser had found its voices.
      if (store.get().status === 'playing' && !isSpeaking) speakNext()
      return
    }
    if (event.token !== token || store.get().status !== 'playing') return
    switch (event.type) {
      case 'started':
        return
      case 'boundary':
        return queue[0] && store.set({ word: writtenRange(queue[0], event.charIndex, event.charLength) })
      case 'failed':
        return store.set({ status: 'paused', failure: event.reason })
      case 'ended':
        queue = queue.slice(1)
        if (queue.length > 0) return speakNext()
        return speakFrom(store.get().sentence + 1)
    }
  })

  return {
    state: store.get,
    subscribe: store.subscribe,
    voices: () => voices,
    voice,
    areVoicesKnown: () => areKnown,
    load(next, nextPart, sentence) {
      selection = undefined
      engine.cancel()
      map = next
      part = nextPart
      store.set({ status: 'idle', sentence, word: undefined })
    },
    play(sentence = store.get().sentence) {
      selection = undefined
      speakFrom(sentence)
    },
    playStretches(stretches) {
      if (!stretches[0]) return
      selection = stretches
      speakFrom(stretches[0].sentence)
    },
    pause() {
      engine.cancel()
      if (store.get().status === 'playing') store.set({ status: 'paused' })
    },
    stop() {
      engine.cancel()
      store.set({ status: 'idle', word: undefined })
    },
    move(unit, step) {
      const { sentence } = store.get()
      const sentences = map?.script.sentences ?? []
      const blocks = map?.script.blocks ?? []
      if (unit === 'sentence') return go(sentence + step)
      const block = sentences[sentence]?.block ?? 0
      for (let index = block + step; index >= 0 && index < blocks.length; index += step) {
        const found = blocks[index]
        if (found && (unit === 'paragraph' || found.kind === 'heading')) return go(found.firstSentence)
      }
    },
    seek: go,
    configure(next) {
      settings = next
      if (store.get().status === 'playing') speakFrom(store.get().sentence)
    },
    preview(chosen, text) {
      engine.cancel()
      if (store.get().status === 'playing') store.set({ status: 'paused' })
      token += 1
      engine.speak({ text, lang: chosen.lang, voice: chosen, rate: speedOf(settings, part), pitch: settings.pitch, volume: settings.volume }, token)
    },
    dispose() {
      unlisten()
      engine.dispose()
    },
  }
}

const czechVoices = (engine: SpeechEngine): readonly Voice[] => engine.voices().filter(({ lang }) => lang.startsWith('cs'))
