import { browserClock } from '#lib/speech/browser-clock.ts'
import { createBrowserEmbedded } from '#lib/speech/embedded/browser-embedded.ts'
import { createLateRecording } from '#lib/speech/recording/late-recording.ts'
import type { RecordingFiles } from '#lib/speech/recording/open-recording.ts'
import { recordingVoiceId } from '#lib/speech/recording/voice-id.ts'
import { createWebSpeech, findWebSpeech } from '#lib/speech/web-speech/create-web-speech.ts'
import { fieldsOf } from '../storage/parse.ts'
import type { Part } from '../storage/place-memory.ts'
import { createStore } from '../storage/store.ts'
import type { AnnouncementWords } from './announcements.ts'
import type { Narrator } from './narrator.ts'
import { keepVoice, prepareKept } from './keep-voice.ts'
import { offerOwnVoices } from './offer-own-voices.ts'
import { createPace } from './pace.ts'
import { createPlayerNarrator } from './player-narrator.ts'

/** The recordings of an article, by what they read. */
export type Recordings = Readonly<Partial<Record<Part, RecordingFiles>>>

const paceKey = 'pace'

/** The narrator of this browser: its own speech, recordings of the texts and the embedded voice. Undefined where there is none of them. */
export function createNarrator(words: AnnouncementWords, recordings?: Recordings): Narrator | undefined {
  const platform = findWebSpeech()
  const webSpeech = platform && createWebSpeech(platform)
  const recording = recordings && createLateRecording(async () => (await import('#lib/speech/recording/browser-recording.ts')).createBrowserRecording())
  const embedded = createBrowserEmbedded()
  const engines = [webSpeech, recording, embedded].filter((engine) => engine !== undefined)
  if (engines.length === 0) return undefined
  const memory = createStore()
  const narrator = createPlayerNarrator({
    engines,
    clock: browserClock,
    words,
    pace: createPace(fieldsOf(memory.read(paceKey)), (measured) => memory.write(paceKey, measured)),
    isHidden: () => document.hidden,
    onPart: (part) => recording?.open(recordings?.[part]),
  })
  const offer = () => {
    recording?.offer()
    embedded?.offer()
    if (embedded && narrator.voice()?.engine === 'embedded') void prepareKept(embedded)
  }
  const stopOffering = offerOwnVoices(offer, webSpeech, browserClock)
  if (embedded) keepVoice(embedded)
  return {
    ...narrator,
    configure(settings) {
      // What the reader has chosen before waits for no other voice.
      if (settings.voices.cs === recordingVoiceId) recording?.offer()
      narrator.configure(settings)
    },
    dispose() {
      stopOffering()
      narrator.dispose()
    },
  }
}
