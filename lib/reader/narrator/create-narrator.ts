import { browserClock } from '#lib/speech/browser-clock.ts'
import { createBrowserEmbedded } from '#lib/speech/embedded/browser-embedded.ts'
import { createWebSpeech, findWebSpeech } from '#lib/speech/web-speech/create-web-speech.ts'
import { fieldsOf } from '../storage/parse.ts'
import { createStore } from '../storage/store.ts'
import type { AnnouncementWords } from './announcements.ts'
import type { Narrator } from './narrator.ts'
import { keepVoice, prepareKept } from './keep-voice.ts'
import { offerEmbedded } from './offer-embedded.ts'
import { createPace } from './pace.ts'
import { createPlayerNarrator } from './player-narrator.ts'

const paceKey = 'pace'

/** The narrator of this browser: its own speech and the embedded voice. Undefined where it can run neither. */
export function createNarrator(words: AnnouncementWords): Narrator | undefined {
  const platform = findWebSpeech()
  const webSpeech = platform && createWebSpeech(platform)
  const embedded = createBrowserEmbedded()
  const engines = [webSpeech, embedded].filter((engine) => engine !== undefined)
  if (engines.length === 0) return undefined
  const memory = createStore()
  const narrator = createPlayerNarrator({
    engines,
    clock: browserClock,
    words,
    pace: createPace(fieldsOf(memory.read(paceKey)), (measured) => memory.write(paceKey, measured)),
    isHidden: () => document.hidden,
  })
  const offer = () => {
    embedded?.offer()
    if (embedded && narrator.voice()?.engine === 'embedded') void prepareKept(embedded)
  }
  const stopOffering = embedded && offerEmbedded({ offer }, webSpeech, browserClock)
  if (embedded) keepVoice(embedded)
  return {
    ...narrator,
    dispose() {
      stopOffering?.()
      narrator.dispose()
    },
  }
}
