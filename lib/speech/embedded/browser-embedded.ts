import { browserClock } from '../browser-clock.ts'
import { createEmbedded, type EmbeddedEngine } from './create-embedded.ts'
import { createSynthesis } from './create-synthesis.ts'
import type { VoiceFiles } from './voice-files.ts'
import { createWebAudioOutput } from './web-audio-output.ts'

/** The embedded voice of this browser; undefined where it cannot run. */
export function createBrowserEmbedded(): EmbeddedEngine | undefined {
  if (typeof Worker === 'undefined' || typeof AudioContext === 'undefined') return undefined
  const synthesis = createSynthesis({
    fetchFiles: async (address) => {
      const response = await fetch(address)
      if (!response.ok) throw new Error(`The voice could not be found: ${response.status}.`)
      return (await response.json()) as VoiceFiles
    },
    createWorker: (address) => new Worker(address),
  })
  return createEmbedded(synthesis, createWebAudioOutput(), browserClock)
}
