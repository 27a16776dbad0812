import type { Clock } from '../clock.ts'
import type { SpeechEngine, SpeechEvent, Utterance } from '../engine.ts'
import type { FakeProfile } from './profiles.ts'

export interface FakeEngine extends SpeechEngine {
  readonly spoken: readonly Utterance[]
  /** The utterance that is spoken now. */
  current(): Utterance | undefined
  /** How often something was spoken while something else was. */
  readonly overlaps: number
  /** How often something was cancelled before its end. */
  readonly cutShort: number
}

/** A synthesizer that speaks nothing, on a fake clock, with the habits of a platform. */
export function createFakeEngine(profile: FakeProfile, clock: Clock): FakeEngine {
  const listeners = new Set<(event: SpeechEvent) => void>()
  const emit = (event: SpeechEvent): void => listeners.forEach((listener) => listener(event))
  const spoken: Utterance[] = []
  let voices = profile.voicesAfter === 0 ? profile.voices : []
  let current: { readonly utterance: Utterance; readonly token: number } | undefined
  let overlaps = 0
  let cutShort = 0
  /** When the synthesizer has woken up. */
  let awakeAt: number | undefined
  if (profile.voicesAfter > 0) {
    clock.setTimeout(() => {
      voices = profile.voices
      emit({ type: 'voices-changed' })
    }, profile.voicesAfter)
  }

  const begin = (utterance: Utterance, token: number): void => {
    const isHere = () => profile.isLate === true || current?.token === token
    const hasFault = profile.faultyVoice === undefined || utterance.voice.name === profile.faultyVoice
    if (profile.failure && hasFault) {
      clock.setTimeout(() => {
        if (!isHere()) return
        current = undefined
        if (profile.failure) emit({ type: 'failed', token, reason: profile.failure })
      }, 5)
      return
    }
    if (profile.startAfter === undefined && hasFault) return
    if (profile.interruptedAfter !== undefined && spoken.length === 3) {
      clock.setTimeout(() => {
        if (!isHere()) return
        current = undefined
        emit({ type: 'interrupted', token })
      }, profile.interruptedAfter)
    }
    awakeAt ??= clock.now() + (profile.wakesAfter ?? profile.loadsFor ?? 0)
    if (profile.loadsFor !== undefined) tellLoading(profile.loadsFor, awakeAt, token, isHere)
    clock.setTimeout(() => {
      if (!isHere()) return
      if (profile.reportsStart) emit({ type: 'started', token })
      speakWords(utterance, token, isHere)
      const perCharacter = hasFault ? profile.perCharacter : 60
      const duration = (utterance.text.length * (perCharacter ?? 0)) / utterance.rate
      if (perCharacter === undefined || (hasFault && duration > (profile.diesAfter ?? Infinity))) return
      clock.setTimeout(
        () => {
          if (!isHere()) return
          if (current?.token === token) current = undefined
          emit({ type: 'ended', token })
          if (profile.isLate) emit({ type: 'ended', token })
        },
        duration,
      )
    }, Math.max(profile.startAfter ?? 30, awakeAt - clock.now()))
  }
  const tellLoading = (wholeTime: number, until: number, token: number, isHere: () => boolean): void => {
    for (let left = until - clock.now(); left > 0; left -= 20_000) {
      const share = 1 - left / wholeTime
      clock.setTimeout(() => isHere() && emit({ type: 'preparing', token, share }), until - clock.now() - left)
    }
  }
  const speakWords = (utterance: Utterance, token: number, isHere: () => boolean): void => {
    if (!profile.reportsWords) return
    for (const { 0: word, index } of utterance.text.matchAll(/\S+/gu)) {
      clock.setTimeout(() => isHere() && emit({ type: 'boundary', token, charIndex: index, charLength: index % 2 === 0 ? word.length : undefined }), (index * (profile.perCharacter ?? 60)) / utterance.rate)
    }
  }

  return {
    id: 'fake',
    spoken,
    get overlaps() {
      return overlaps
    },
    get cutShort() {
      return cutShort
    },
    current: () => current?.utterance,
    voices: () => voices,
    speak(utterance, token) {
      if (current) overlaps += 1
      spoken.push(utterance)
      current = { utterance, token }
      begin(utterance, token)
      if (profile.vanishes && spoken.length === 3) {
        voices = []
        emit({ type: 'voices-changed' })
      }
    },
    cancel() {
      if (current) cutShort += 1
      current = undefined
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      current = undefined
      listeners.clear()
    },
  }
}
