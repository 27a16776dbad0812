import { keepPages } from '#lib/offline/keep-pages.ts'
import type { EmbeddedEngine } from '#lib/speech/embedded/create-embedded.ts'
import { voiceFolder, type VoiceFiles } from '#lib/speech/embedded/voice-files.ts'

const manifest = `${voiceFolder}manifest.json`

/** Once the embedded voice is loaded, it and the page that it reads stay on the device. */
export function keepVoice(embedded: EmbeddedEngine): void {
  const stop = embedded.listenToLoading(() => {
    if (embedded.loading().type !== 'ready') return
    stop()
    void keep()
  })
}

/** A voice that is on the device is made ready before the press of Play: nothing is fetched for it. */
export async function prepareKept(embedded: EmbeddedEngine): Promise<void> {
  const isKept = typeof caches !== 'undefined' && (await caches.match(manifest).catch(() => undefined))
  if (isKept) embedded.prepare()
}

async function keep(): Promise<void> {
  const response = await fetch(manifest).catch(() => undefined)
  if (!response?.ok) return
  const { data, plainData, worker } = (await response.json()) as VoiceFiles
  const unpacked = typeof DecompressionStream === 'undefined' ? plainData : data
  await keepPages([manifest, voiceFolder + worker, voiceFolder + unpacked])
}
