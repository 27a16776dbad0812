import type { SpeechFailure, Voice } from '#lib/speech/engine.ts'
import type { NarratorStatus } from './narrator/narrator.ts'
import type { Structure } from './page/structure.ts'
import { defaultSettings, type ReaderSettings } from './settings/settings.ts'
import type { Part } from './storage/place-memory.ts'

/** What hinders reading aloud, said to the reader in plain words. */
export type Problem = 'no-speech' | 'no-voice' | SpeechFailure

/** Everything that the player shows; a new object at each change, so it can be compared by identity. */
export interface ReaderState {
  /** `off`: not started yet (on the server, before hydration). */
  readonly status: 'off' | NarratorStatus
  readonly problem: Problem | undefined
  readonly part: Part
  /** The parts that the page shows now. */
  readonly parts: readonly Part[]
  readonly sentence: number
  /** `id` of the block of the sentence. */
  readonly block: string | undefined
  readonly sentenceCount: number
  /** Whether Play goes on from a remembered place. */
  readonly isResumable: boolean
  readonly millisecondsLeft: number
  readonly voices: readonly Voice[]
  readonly voice: Voice | undefined
  /** The voice that has begun to read and that the reader has not met yet. */
  readonly newVoice: Voice | undefined
  /** How much of the voice has been loaded, 0 to 1; undefined where nothing is loaded. */
  readonly loaded: number | undefined
  /** Nothing has been heard for longer than the reader should wonder. */
  readonly isSlow: boolean
  /** The voice to offer instead of one that is not heard: never one that sends the text away where this one does not. */
  readonly otherVoice: Voice | undefined
  readonly settings: ReaderSettings
  /** What is left out has been chosen for this article alone. */
  readonly isSkipOwn: boolean
  /** The reader has scrolled away from what is read. */
  readonly isAway: boolean
  readonly hasSelection: boolean
  /** The caret or the keyboard focus stands in the text. */
  readonly isIndicated: boolean
  /** What is read lies in a table or a list, which can be left. */
  readonly structure: Structure | undefined
  /** The same place in the other part. */
  readonly hasCounterpart: boolean
  /** When the sleep timer ends: minutes chosen, 0 when it is off. */
  readonly sleepMinutes: number
  /** What a status message has to say, as it cannot be seen otherwise. */
  readonly notice: 'ended' | 'sleep' | undefined
  readonly isMac: boolean
}

export const offState: ReaderState = {
  status: 'off',
  problem: undefined,
  part: 'full',
  parts: ['full'],
  sentence: 0,
  block: undefined,
  sentenceCount: 0,
  isResumable: false,
  millisecondsLeft: 0,
  voices: [],
  voice: undefined,
  newVoice: undefined,
  loaded: undefined,
  isSlow: false,
  otherVoice: undefined,
  settings: defaultSettings(false),
  isSkipOwn: false,
  isAway: false,
  hasSelection: false,
  isIndicated: false,
  structure: undefined,
  hasCounterpart: false,
  sleepMinutes: 0,
  notice: undefined,
  isMac: false,
}
