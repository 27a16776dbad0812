import { keepPages } from '#lib/offline/keep-pages.ts'
import type { EmbeddedEngine } from '#lib/speech/embedded/create-embedded.ts'
import { voiceFolder, type VoiceFiles } from '#lib/speech/embedded/voice-files.ts'

/** Once the embedded voice is loaded, it and the page that it reads stay on the device. */
export function keepVoice(embedded: EmbeddedEngine): void {
  const stop = embedded.listenToLoading(() => {
    if (embedded.loading().type !== 'ready') return
    stop()
    void keep()
  })
}

async function keep(): Promise<void> {
  const manifest = `${voiceFolder}manifest.json`
  const response = await fetch(manifest).catch(() => undefined)
  if (!response?.ok) return
  const { data, plainData, worker } = (await response.json()) as VoiceFiles
  const unpacked = typeof DecompressionStream === 'undefined' ? plainData : data
  await keepPages([manifest, voiceFolder + worker, voiceFolder + unpacked])
}
