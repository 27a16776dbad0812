import type { SpeechEngine, SpeechEvent, Utterance, Voice } from '../engine.ts'
import { failureOf } from './failure-of.ts'
import { readVoices } from './read-voice.ts'
import { safeText } from './safe-text.ts'

/** What of the browser the engine needs, handed in so that tests can stand in for it. */
export interface WebSpeechPlatform {
  readonly synthesis: Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'> & Partial<Pick<SpeechSynthesis, 'addEventListener' | 'removeEventListener'>>
  createUtterance(text: string): SpeechSynthesisUtterance
  /** The first utterance may take a minute, as on Chrome OS. */
  readonly isSlowToWake?: boolean
}

/** The synthesizer of the browser, or undefined where it has none. */
export function findWebSpeech(): WebSpeechPlatform | undefined {
  if (typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined') return undefined
  return { synthesis: speechSynthesis, createUtterance: (text) => new SpeechSynthesisUtterance(text), isSlowToWake: /\bCrOS\b/.test(navigator.userAgent) }
}

/** Web Speech behind the contract. It never calls `pause`: that does nothing in Chromium and silences all of a Linux desktop in Firefox. */
export function createWebSpeech({ synthesis, createUtterance, isSlowToWake = false }: WebSpeechPlatform): SpeechEngine {
  const listeners = new Set<(event: SpeechEvent) => void>()
  const emit = (event: SpeechEvent) => listeners.forEach((listener) => listener(event))
  /** Also keeps the utterance from being collected as garbage, which would end its events. */
  let current: { readonly request: SpeechSynthesisUtterance; readonly token: number } | undefined
  let known: { readonly voices: readonly Voice[]; readonly native: ReadonlyMap<string, SpeechSynthesisVoice> } | undefined

  const read = () => {
    if (known) return known
    const native = synthesis.getVoices()
    const voices = readVoices(native, isSlowToWake)
    const byId = new Map<string, SpeechSynthesisVoice>()
    voices.forEach(({ id }, index) => {
      const voice = native[index]
      if (voice && !byId.has(id)) byId.set(id, voice)
    })
    const found = { voices, native: byId }
    // Safari fills the list without ever saying so: an empty one is asked for again.
    if (voices.length > 0) known = found
    return found
  }
  const onVoicesChanged = () => {
    known = undefined
    emit({ type: 'voices-changed' })
  }
  synthesis.addEventListener?.('voiceschanged', onVoicesChanged)

  const toRequest = ({ text, lang, voice, rate, pitch, volume }: Utterance) => {
    const request = createUtterance(safeText(text))
    const native = read().native.get(voice.id)
    if (native) request.voice = native
    // Android takes the voice by `lang`, whatever `voice` says.
    request.lang = native?.lang.replaceAll('_', '-') ?? lang
    return Object.assign(request, { rate, pitch, volume })
  }

  return {
    id: 'web-speech',
    voices: () => read().voices,
    speak(utterance, token) {
      const request = toRequest(utterance)
      const isCurrent = () => current?.request === request
      const finish = (event: SpeechEvent) => {
        if (!isCurrent()) return
        current = undefined
        emit(event)
      }
      request.onstart = () => isCurrent() && emit({ type: 'started', token })
      request.onboundary = ({ charIndex, charLength, name }) => {
        // Some report the sentence too, and Chrome for Android gives no name.
        if (isCurrent() && name !== 'sentence') emit({ type: 'boundary', token, charIndex, charLength: charLength > 0 ? charLength : undefined })
      }
      request.onend = () => finish({ type: 'ended', token })
      request.onerror = ({ error }) => {
        const reason = failureOf(error)
        finish(reason === 'interrupted' ? { type: 'interrupted', token } : { type: 'failed', token, reason })
      }
      current = { request, token }
      try {
        synthesis.speak(request)
      } catch {
        finish({ type: 'failed', token, reason: 'synthesis-failed' })
      }
    },
    cancel() {
      // Some platforms drop what is spoken right after a cancel: none is sent when nothing is spoken.
      if (!current) return
      current = undefined
      synthesis.cancel()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      synthesis.removeEventListener?.('voiceschanged', onVoicesChanged)
      listeners.clear()
      if (current) synthesis.cancel()
      current = undefined
    },
  }
}
