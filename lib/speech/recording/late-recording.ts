import type { SpeechEngine, SpeechEvent } from '../engine.ts'
import type { RecordingFiles, RecordingOffer } from './open-recording.ts'

export type LateRecording = SpeechEngine & Pick<RecordingOffer, 'open'>

/** An engine that is loaded when a recording is opened for the first time: a page without any pays nothing for it. */
export function createLateRecording(load: () => Promise<RecordingOffer>): LateRecording {
  const listeners = new Set<(event: SpeechEvent) => void>()
  let engine: RecordingOffer | undefined
  let wanted: RecordingFiles | undefined
  let isAsked = false
  let isDisposed = false

  const ask = async () => {
    isAsked = true
    try {
      const loaded = await load()
      if (isDisposed) return loaded.dispose()
      engine = loaded
      loaded.listen((event) => listeners.forEach((listener) => listener(event)))
      loaded.open(wanted)
    } catch {
      // Without a network there is no recording; the next text asks again.
      isAsked = false
    }
  }

  return {
    id: 'recording',
    voices: () => engine?.voices() ?? [],
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
