import type { Clock } from '#lib/speech/clock.ts'
import type { SpeechEngine } from '#lib/speech/engine.ts'
import { createPlayer } from '#lib/speech/player/create-player.ts'
import type { PlayerState } from '#lib/speech/player/player-state.ts'
import { pickVoice } from '#lib/speech/voices/pick-voice.ts'
import { primaryLanguage } from '#lib/speech/voices/normalise-tag.ts'
import { createVoiceList } from '#lib/speech/voices/voice-list.ts'
import { defaultSettings, foreignVoices, speedOf, type ReaderSettings } from '../settings/settings.ts'
import type { Part } from '../storage/place-memory.ts'
import { createValueStore } from '../value-store.ts'
import type { AnnouncementWords } from './announcements.ts'
import { sentenceBy } from './movement.ts'
import type { Narrator, NarratorState } from './narrator.ts'
import { charactersLeft, type Pace } from './pace.ts'
import { pauseAfter } from './pauses.ts'
import { piecesFrom, piecesOf, utterancesOf, type Reading } from './pieces.ts'
import { createSoundChanges } from './sound-changes.ts'
import { stepAfter } from './step.ts'

const textLanguage = 'cs'

export interface NarratorOptions {
  readonly engines: readonly SpeechEngine[]
  readonly clock: Clock
  readonly words: AnnouncementWords
  readonly pace: Pace
  /** Browsers hold the timers of hidden pages back, up to a minute: then there are no pauses between blocks. */
  isHidden(): boolean
  /** Another text is going to be read. */
  onPart?(part: Part): void
}

/** Reads a text of the page with the player: what is read, in what order, by which voice. */
export function createPlayerNarrator({ engines, clock, words, pace, isHidden, onPart }: NarratorOptions): Narrator {
  const store = createValueStore<NarratorState>({ status: 'idle', sentence: 0, word: undefined, failure: undefined, speaker: undefined, loaded: undefined, isSlow: false, millisecondsLeft: 0 })
  /** Voices that report their words themselves. */
  const reporting = new Set<string>()
  const voices = createVoiceList(engines)
  let settings = defaultSettings(false)
  let reading: Reading | undefined
  let part: Part = 'full'
  let left: readonly number[] = []

  // Before the player listens: it asks for a voice as soon as the list has changed.
  const unlisten = engines.map((engine) => engine.listen(({ type }) => type === 'voices-changed' && voices.refresh()))
  const voice = (failed: readonly string[] = []) => pickVoice(voices.of(textLanguage), settings.voices[textLanguage], [...failed, ...foreignVoices(settings)])
  const voiceFor = (lang: string, failed: readonly string[]) => {
    const chosen = voice(failed)
    // The foreign words are in the recording.
    if (chosen?.isRecorded) return chosen
    const isForeign = primaryLanguage(lang) !== textLanguage
    return (isForeign && settings.otherVoices ? pickVoice(voices.of(lang), settings.voices[primaryLanguage(lang)], failed) : undefined) ?? chosen
  }
  /** A voice without pitch says an emphasis as everything else: cutting the sentence would only tear its melody. */
  const heardSettings = () => (settings.emphasis && !voice()?.hasPitch ? { ...settings, emphasis: false } : settings)
  const speed = () => speedOf(settings, part)
  const isRead = (sentence: number) => reading !== undefined && utterancesOf(reading, sentence, settings).length > 0

  const following = (sentence: number) => {
    if (!reading) return { type: 'end' } as const
    const { script } = reading.map
    const isSelection = reading.selection !== undefined
    const step = stepAfter(script, sentence, isSelection ? 'whole' : settings.mode, isSelection ? 'off' : settings.repeat, isRead)
    if (step.type !== 'read') return step
    const block = script.sentences[sentence]?.block ?? -1
    const kind = script.sentences[step.sentence]?.block === block ? undefined : script.blocks[block]?.kind
    return { ...step, pause: kind && !isHidden() ? pauseAfter(kind, settings.pause, speed()) : 0 }
  }

  const player = createPlayer({
    engines,
    clock,
    onMeasured: ({ id }, characters, milliseconds, rate) => pace.learn(id, characters, milliseconds, rate),
    onReportsWords: ({ id }) => reporting.add(id),
    context: () => ({
      pieces: (sentence) => (reading ? piecesOf(reading, sentence, heardSettings(), words) : []),
      pieceFrom: (piece, offset) => piecesFrom([piece], offset),
      firstRead: (sentence) => (!reading || isRead(sentence) ? sentence : sentenceBy(reading.map.script, sentence, 'sentence', 1, isRead)),
      following,
      voice: voiceFor,
      areVoicesKnown: voices.isKnown,
      sound: { rate: speed(), pitch: settings.pitch, volume: settings.volume },
      pace: ({ id }) => pace.of(id),
      estimatesWords: ({ id }) => settings.wordEstimate && !reporting.has(id) && pace.isKnown(id),
    }),
  })

  const soundChanges = createSoundChanges(clock, () => player.send({ type: 'sound-changed' }))

  const show = (state: PlayerState = player.getSnapshot()) => {
    const { place, status } = state
    if (status !== 'playing') soundChanges.forget()
    const uttering = status === 'playing' && 'voice' in state.phase ? state.phase : undefined
    store.set({
      status,
      sentence: place.sentence,
      word: place.word,
      failure: status === 'paused' ? state.failure : undefined,
      speaker: uttering?.voice,
      isSlow: status === 'playing' && 'isSlow' in state.phase && state.phase.isSlow,
      loaded: uttering?.type === 'starting' ? uttering.loaded : undefined,
      millisecondsLeft: status === 'ended' ? 0 : ((left[place.sentence] ?? 0) * pace.of(voice()?.id)) / speed(),
    })
  }
  player.subscribe(show)
  // After the player: what it does with the new voices is shown together with them.
  const announceVoices = engines.map((engine) => engine.listen(({ type }) => type === 'voices-changed' && store.announce()))

  const readWhole = () => {
    if (reading?.selection) reading = { map: reading.map, selection: undefined }
  }
  const seek = (sentence: number) => {
    if (!reading) return
    readWhole()
    const last = Math.max(0, reading.map.script.sentences.length - 1)
    player.send({ type: 'seek', sentence: Math.min(Math.max(0, sentence), last) })
  }

  return {
    state: store.get,
    subscribe: store.subscribe,
    voices: () => voices.of(textLanguage),
    voice: () => voice(),
    areVoicesKnown: voices.isKnown,
    load(map, nextPart, sentence) {
      reading = { map, selection: undefined }
      part = nextPart
      onPart?.(part)
      left = charactersLeft(map.script.sentences.map(({ range }) => range.end - range.start))
      player.send({ type: 'load', sentence })
      show()
    },
    play(sentence) {
      const { place, status } = player.getSnapshot()
      if (sentence === undefined && status === 'paused') return player.send({ type: 'play' })
      readWhole()
      player.send({ type: 'play', sentence: sentence ?? place.sentence })
    },
    playStretches(selection) {
      if (!reading || !selection[0]) return
      reading = { map: reading.map, selection }
      player.send({ type: 'play', sentence: selection[0].sentence })
    },
    pause: () => player.send({ type: 'pause' }),
    stop: () => player.send({ type: 'stop' }),
    move(unit, step) {
      const target = reading && sentenceBy(reading.map.script, player.getSnapshot().place.sentence, unit, step, isRead)
      if (target !== undefined) seek(target)
    },
    seek,
    configure(next) {
      const isHeard = changesSound(settings, next, part)
      settings = next
      if (isHeard) soundChanges.add()
      show()
    },
    preview: (sample, text) => player.send({ type: 'preview', voice: sample, text }),
    dispose() {
      soundChanges.forget()
      for (const stop of [...unlisten, ...announceVoices]) stop()
      player.dispose()
    },
  }
}

const changesSound = (before: ReaderSettings, after: ReaderSettings, part: Part): boolean =>
  speedOf(before, part) !== speedOf(after, part) ||
  before.volume !== after.volume ||
  before.pitch !== after.pitch ||
  before.voices[textLanguage] !== after.voices[textLanguage] ||
  foreignVoices(before).join() !== foreignVoices(after).join()
