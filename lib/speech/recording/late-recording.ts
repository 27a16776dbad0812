import type { SpeechEngine, SpeechEvent } from '../engine.ts'
import type { RecordingFiles, RecordingOffer } from './open-recording.ts'

export interface LateRecording extends SpeechEngine, Pick<RecordingOffer, 'open'> {
  /** From now on the recording is offered. */
  offer(): void
}

/** An engine that is loaded when a recording is opened for the first time: a page without any pays nothing for it. */
export function createLateRecording(load: () => Promise<RecordingOffer>): LateRecording {
  const listeners = new Set<(event: SpeechEvent) => void>()
  let engine: RecordingOffer | undefined
  let wanted: RecordingFiles | undefined
  let isAsked = false
  let isOffered = false
  let isDisposed = false

  const emit = (event: SpeechEvent) => listeners.forEach((listener) => listener(event))
  const ask = async () => {
    isAsked = true
    try {
      const loaded = await load()
      if (isDisposed) return loaded.dispose()
      engine = loaded
      loaded.listen(emit)
      loaded.open(wanted)
    } catch {
      // Without a network there is no recording; the next text asks again.
      isAsked = false
    }
  }

  return {
    id: 'recording',
    voices: () => (isOffered ? (engine?.voices() ?? []) : []),
    offer() {
      if (isOffered) return
      isOffered = true
      if (engine?.voices().length) emit({ type: 'voices-changed' })
    },
    open(files) {
      wanted = files
      if (engine) engine.open(files)
      else if (files && !isAsked) void ask()
    },
    speak: (utterance, token, next) => engine?.speak(utterance, token, next),
    cancel: () => engine?.cancel(),
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      isDisposed = true
      listeners.clear()
      engine?.dispose()
    },
  }
}
