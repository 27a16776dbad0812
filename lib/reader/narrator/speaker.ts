import type { SpeechEngine, SpeechFailure, Utterance, Voice } from '#lib/speech/engine.ts'
import type { SpokenUtterance } from '#lib/text/index.ts'
import type { ReaderSettings } from '../settings/settings.ts'
import type { Clock } from './clock.ts'
import { createPace } from './pace.ts'
import type { VoiceChoice } from './voices.ts'
import { createWatchdog } from './watchdog.ts'
import { startWordClock } from './word-clock.ts'

/** What a speaker tells of the one utterance that it speaks. */
export interface SpeakerEvents {
  /** A word of the spoken text; `isReported`: by the voice itself, not estimated. */
  word(charIndex: number, charLength: number | undefined, isReported: boolean): void
  ended(): void
  /** Neither a second try nor another voice has helped. */
  failed(reason: SpeechFailure): void
}

/** Speaks one utterance at a time, whatever the engine does: tries again, takes the next voice, waits for no end for ever. */
export interface Speaker {
  /** False: there is no voice yet. */
  speak(utterance: SpokenUtterance, speed: number, next: SpokenUtterance | undefined): boolean
  preview(voice: Voice, text: string, speed: number): void
  cancel(): void
  configure(settings: ReaderSettings): void
  /** Milliseconds that so many characters take at speed 1. */
  timeFor(characters: number): number
  dispose(): void
}

/** So many ends in a row that never came mean that nothing is heard. */
const lostEnds = 2

export function createSpeaker(engine: SpeechEngine, voices: VoiceChoice, clock: Clock, initial: ReaderSettings, events: SpeakerEvents): Speaker {
  const pace = createPace()
  const watchdog = createWatchdog(clock)
  /** Voices that report their words themselves. */
  const reporting = new Set<string>()
  let settings = initial
  let token = 0
  /** The engine has an utterance that has not ended. */
  let isBusy = false
  let current: { readonly request: Utterance; readonly next: Utterance | undefined; readonly lang: string; tries: number } | undefined
  let startedAt: number | undefined
  let endsLost = 0
  let stopWords = () => {}

  const toRequest = ({ lang, spoken }: SpokenUtterance, speed: number): Utterance | undefined => {
    const voice = voices.forLanguage(lang)
    if (!voice) return undefined
    return { text: spoken, lang: voice.lang, voice, rate: speed, pitch: voice.hasPitch ? settings.pitch : 1, volume: settings.volume }
  }

  const start = () => {
    if (!current) return
    const { next, request } = current
    token += 1
    startedAt = undefined
    const expected = (request.text.length * pace.of(request.voice.id)) / request.rate
    watchdog.watch(expected, () => retry('synthesis-failed'), onLostEnd)
    isBusy = true
    engine.speak(request, token, next)
  }

  const silence = () => {
    stopWords()
    watchdog.rest()
    token += 1
    // Some engines drop what is spoken right after a cancel: none is sent when nothing is spoken.
    if (isBusy) engine.cancel()
    isBusy = false
  }

  const retry = (reason: SpeechFailure) => {
    if (!current) return
    silence()
    const { lang, request } = current
    if (reason === 'not-allowed') return giveUp(reason)
    if (current.tries === 0) {
      current.tries = 1
      return start()
    }
    const voice = voices.avoid(request.voice) ? voices.forLanguage(lang) : undefined
    if (!voice || voice.id === request.voice.id) return giveUp(reason)
    current = { ...current, request: { ...request, voice, lang: voice.lang }, tries: 1 }
    start()
  }

  const giveUp = (reason: SpeechFailure) => {
    current = undefined
    events.failed(reason)
  }

  const onLostEnd = () => {
    endsLost += 1
    silence()
    if (endsLost >= lostEnds) return giveUp('synthesis-failed')
    current = undefined
    events.ended()
  }

  const unlisten = engine.listen((event) => {
    if (event.type === 'voices-changed' || event.token !== token) return
    if (event.type === 'ended' || event.type === 'failed') isBusy = false
    if (!current) return
    const { request } = current
    switch (event.type) {
      case 'started':
        startedAt = clock.now()
        watchdog.started()
        if (!settings.wordEstimate || reporting.has(request.voice.id) || !pace.isKnown(request.voice.id)) return
        stopWords()
        stopWords = startWordClock(clock, request.text, pace.of(request.voice.id) / request.rate, (word) =>
          events.word(word.charIndex, word.charLength, false),
        )
        return
      case 'boundary':
        stopWords()
        watchdog.alive()
        reporting.add(request.voice.id)
        return events.word(event.charIndex, event.charLength, true)
      case 'failed':
        return retry(event.reason)
      case 'ended':
        stopWords()
        watchdog.rest()
        endsLost = 0
        if (startedAt !== undefined) pace.learn(request.voice.id, request.text.length, clock.now() - startedAt, request.rate)
        current = undefined
        return events.ended()
    }
  })

  return {
    speak(utterance, speed, next) {
      silence()
      const request = toRequest(utterance, speed)
      if (!request) return false
      current = { request, next: next && toRequest(next, speed), lang: utterance.lang, tries: 0 }
      start()
      return true
    },
    preview(voice, text, speed) {
      silence()
      current = undefined
      isBusy = true
      engine.speak({ text, lang: voice.lang, voice, rate: speed, pitch: voice.hasPitch ? settings.pitch : 1, volume: settings.volume }, token)
    },
    cancel() {
      current = undefined
      silence()
    },
    configure(next) {
      settings = next
    },
    timeFor: (characters) => characters * pace.of(voices.main()?.id),
    dispose() {
      silence()
      unlisten()
      engine.dispose()
    },
  }
}
