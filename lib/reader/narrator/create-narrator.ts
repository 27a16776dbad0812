import { browserClock } from '#lib/speech/browser-clock.ts'
import { createWebSpeech, findWebSpeech } from '#lib/speech/web-speech/create-web-speech.ts'
import { fieldsOf } from '../storage/parse.ts'
import { createStore } from '../storage/store.ts'
import type { AnnouncementWords } from './announcements.ts'
import type { Narrator } from './narrator.ts'
import { createPace } from './pace.ts'
import { createPlayerNarrator } from './player-narrator.ts'

const paceKey = 'pace'

/** The narrator of this browser; undefined where it has no speech. */
export function createNarrator(words: AnnouncementWords): Narrator | undefined {
  const platform = findWebSpeech()
  if (!platform) return undefined
  const memory = createStore()
  return createPlayerNarrator({
    engines: [createWebSpeech(platform)],
    clock: browserClock,
    words,
    pace: createPace(fieldsOf(memory.read(paceKey)), (measured) => memory.write(paceKey, measured)),
    isHidden: () => document.hidden,
  })
}
