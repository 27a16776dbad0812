import type { SpeechEngine, SpeechEvent, SpeechFailure, Voice } from '#lib/speech/engine.ts'

/** Web Speech in its plainest form; undefined where the browser has none. */
export function createPlainWebSpeech(): SpeechEngine | undefined {
  if (typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined') return undefined
  const listeners = new Set<(event: SpeechEvent) => void>()
  const emit = (event: SpeechEvent) => listeners.forEach((listener) => listener(event))
  let current = 0
  const onVoices = () => emit({ type: 'voices-changed' })
  speechSynthesis.addEventListener?.('voiceschanged', onVoices)
  return {
    id: 'web-speech',
    voices: () => speechSynthesis.getVoices().map(voiceOf),
    speak(utterance, token) {
      const request = new SpeechSynthesisUtterance(utterance.text)
      const native = speechSynthesis.getVoices().find((voice) => voiceOf(voice).id === utterance.voice.id)
      if (native) request.voice = native
      request.lang = utterance.lang
      request.rate = utterance.rate
      request.pitch = utterance.pitch
      request.volume = utterance.volume
      current = token
      const isCurrent = () => current === token
      request.onstart = () => isCurrent() && emit({ type: 'started', token })
      request.onend = () => isCurrent() && emit({ type: 'ended', token })
      request.onboundary = ({ charIndex, charLength, name }) =>
        isCurrent() && name === 'word' && emit({ type: 'boundary', token, charIndex, charLength })
      request.onerror = ({ error }) => {
        if (!isCurrent() || error === 'interrupted' || error === 'canceled') return
        emit({ type: 'failed', token, reason: failureOf(error) })
      }
      speechSynthesis.speak(request)
    },
    cancel() {
      current = 0
      speechSynthesis.cancel()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      speechSynthesis.removeEventListener?.('voiceschanged', onVoices)
      speechSynthesis.cancel()
    },
  }
}

function voiceOf({ voiceURI, name, lang, localService }: SpeechSynthesisVoice): Voice {
  const tag = lang.replaceAll('_', '-').replace(/^ces/, 'cs')
  return { id: `${voiceURI}|${name}|${tag}`, engine: 'web-speech', name, lang: tag, isLocal: localService, hasPitch: true }
}

function failureOf(error: SpeechSynthesisErrorCode): SpeechFailure {
  switch (error) {
    case 'not-allowed':
    case 'network':
    case 'text-too-long':
    case 'voice-unavailable':
      return error
    default:
      return 'synthesis-failed'
  }
}
