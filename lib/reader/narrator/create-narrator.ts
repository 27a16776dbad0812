import type { AnnouncementWords } from './announcements.ts'
import { createEngineNarrator } from './engine-narrator.ts'
import type { Narrator } from './narrator.ts'
import { createPlainWebSpeech } from './plain-web-speech.ts'

/** The narrator of this browser; undefined where it has no speech. */
export function createNarrator(words: AnnouncementWords): Narrator | undefined {
  const engine = createPlainWebSpeech()
  return engine && createEngineNarrator(engine, words)
}
