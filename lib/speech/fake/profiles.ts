import type { SpeechFailure, Voice } from '../engine.ts'

const voice = (name: string, more: Partial<Voice> = {}): Voice => ({ id: `fake|${name}|cs-CZ`, engine: 'fake', name, lang: 'cs-CZ', isLocal: true, hasPitch: true, ...more })

/** How a platform speaks: the traps of docs/speech-platforms.md, one each. */
export interface FakeProfile {
  readonly name: string
  readonly voices: readonly Voice[]
  /** Milliseconds until the voices are there; 0: at once. */
  readonly voicesAfter: number
  /** Milliseconds from `speak` to `started`; undefined: it never comes, not even with an end. */
  readonly startAfter: number | undefined
  /** Milliseconds from the first `speak` until it can speak at all. */
  readonly wakesAfter?: number
  /** Milliseconds that the voice is loaded for; it tells so every 20 seconds. */
  readonly loadsFor?: number
  readonly reportsStart: boolean
  readonly reportsWords: boolean
  /** Milliseconds for a character; undefined: the end never comes. */
  readonly perCharacter: number | undefined
  /** Fails instead of starting. */
  readonly failure?: SpeechFailure
  /** Only this voice has the fault; others speak. */
  readonly faultyVoice?: string
  /** Says that it has ended although it was cancelled, or ends twice. */
  readonly isLate?: boolean
  /** Something else ends the third utterance after so many milliseconds. */
  readonly interruptedAfter?: number
  /** Falls silent so many milliseconds after `speak`, without a word. */
  readonly diesAfter?: number
  /** Voices that are listed until they are used, then vanish from the list. */
  readonly vanishes?: boolean
}

const plain: FakeProfile = { name: 'desktop with word events', voices: [voice('Zuzana'), voice('Iveta')], voicesAfter: 0, startAfter: 30, reportsStart: true, reportsWords: true, perCharacter: 60 }

export const profiles: readonly FakeProfile[] = [
  plain,
  { ...plain, name: 'Linux: no word events, voices late', reportsWords: false, voicesAfter: 1800, startAfter: 90 },
  { ...plain, name: 'Android: events after cancel', isLate: true, reportsWords: false },
  { ...plain, name: 'Chrome OS: a minute to the first word', wakesAfter: 55_000, voices: ['Zuzana', 'Iveta'].map((name) => voice(name, { isSlowToWake: true })) },
  { ...plain, name: 'an old machine: eight seconds to the first word', wakesAfter: 8000 },
  { ...plain, name: 'one voice that is never heard', startAfter: undefined, faultyVoice: 'Zuzana' },
  { ...plain, name: 'a voice that is loaded over a slow connection', loadsFor: 130_000 },
  { ...plain, name: 'no start event', reportsStart: false },
  { ...plain, name: 'start that never comes', startAfter: undefined },
  { ...plain, name: 'end that never comes', perCharacter: undefined },
  { ...plain, name: 'one voice that never ends', perCharacter: undefined, faultyVoice: 'Zuzana' },
  { ...plain, name: 'voice listed and missing', failure: 'voice-unavailable', faultyVoice: 'Zuzana' },
  { ...plain, name: 'network voice without network', failure: 'network', voices: [voice('Vlasta', { isLocal: false })] },
  { ...plain, name: 'not allowed without a press', failure: 'not-allowed' },
  { ...plain, name: 'no voice at all', voices: [], voicesAfter: 0 },
  { ...plain, name: 'voices that vanish', vanishes: true },
  { ...plain, name: 'another tab takes the voice', interruptedAfter: 200 },
  { ...plain, name: 'an online voice that dies in long sentences', diesAfter: 2000, reportsWords: false, faultyVoice: 'Zuzana' },
]
