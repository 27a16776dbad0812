import { createBrowserEmbedded } from '#lib/speech/embedded/browser-embedded.ts'
import type { SpeechEvent, Utterance } from '#lib/speech/engine.ts'
import type {} from '../../fixtures/sound-tap.ts'

export interface TimedEvent {
  readonly event: SpeechEvent
  /** Milliseconds since the page was opened. */
  readonly at: number
  /** How much had been heard, in milliseconds on the clock of the audio graph. */
  readonly soundAt: number
}

/** What a test sees of the engine. */
export interface EmbeddedPage {
  readonly events: TimedEvent[]
  /** When each press was. */
  readonly presses: number[]
  /** The texts that the next press speaks, one after another. */
  texts: readonly string[]
  sound: Pick<Utterance, 'rate' | 'pitch' | 'volume'>
  /** Cancels when the word at this place of the text is reported: a test would come too late. */
  cancelAt: number | undefined
  cancel(): void
  speak(text: string, token: number, next?: string): void
}

declare global {
  interface Window {
    embedded: EmbeddedPage
  }
}

const engine = createBrowserEmbedded()
if (!engine) throw new Error('The embedded voice does not run here.')
engine.offer()
const voice = engine.voices()[0]
if (!voice) throw new Error('The embedded voice offers nothing.')
const events: TimedEvent[] = []
const utterance = (text: string): Utterance => ({ text, lang: 'cs-CZ', voice, ...page.sound })
const speakNext = (index: number) => {
  const text = page.texts[index]
  if (text !== undefined) page.speak(text, index + 1, page.texts[index + 1])
}
const page: EmbeddedPage = {
  events,
  presses: [],
  texts: [],
  sound: { rate: 1, pitch: 1, volume: 1 },
  cancelAt: undefined,
  cancel: () => engine.cancel(),
  speak: (text, token, next) => engine.speak(utterance(text), token, next === undefined ? undefined : utterance(next)),
}
window.embedded = page
engine.listen((event) => {
  events.push({ event, at: performance.now(), soundAt: window.soundTap.now() })
  if (event.type === 'ended') speakNext(event.token)
  if (event.type !== 'boundary' || event.charIndex !== page.cancelAt) return
  page.cancelAt = undefined
  page.cancel()
})
document.querySelector('#prepare')?.addEventListener('click', () => engine.prepare())
engine.listenToLoading(() => document.querySelector('#state')?.replaceChildren(engine.loading().type))
document.querySelector('#play')?.addEventListener('click', () => {
  page.presses.push(performance.now())
  speakNext(0)
})
// A test asks for speech that nobody has pressed a button for.
if (location.search === '?unasked') page.speak('Nikdo nic nestiskl.', 1)
