import type { SpeechEvent, Utterance, Voice } from '../engine.ts'
import type { Piece } from './player-state.ts'

export type TimerName = 'watchdog' | 'word' | 'gap' | 'slow'

export type PlayerCommand =
  /** From a sentence; without one, on from the place. */
  | { readonly type: 'play'; readonly sentence?: number }
  | { readonly type: 'pause' }
  | { readonly type: 'stop' }
  /** To a sentence, playing on if it plays. */
  | { readonly type: 'seek'; readonly sentence: number }
  /** Voice, speed, pitch or volume has changed: what is left of the sentence is spoken again with it. */
  | { readonly type: 'sound-changed' }
  /** Another text. */
  | { readonly type: 'load'; readonly sentence: number }
  /** Speaks a sample; what is read pauses. */
  | { readonly type: 'preview'; readonly voice: Voice; readonly text: string }

export type PlayerInput =
  | PlayerCommand
  | { readonly type: 'engine'; readonly event: SpeechEvent }
  | { readonly type: 'timer'; readonly name: TimerName }

export type PlayerEffect =
  | { readonly type: 'speak'; readonly utterance: Utterance; readonly token: number; readonly next: Utterance | undefined }
  | { readonly type: 'cancel' }
  | { readonly type: 'set-timer'; readonly name: TimerName; readonly milliseconds: number }
  | { readonly type: 'clear-timer'; readonly name: TimerName }
  /** A whole utterance was heard: how long it took. */
  | { readonly type: 'measured'; readonly voice: Voice; readonly characters: number; readonly milliseconds: number; readonly rate: number }
  | { readonly type: 'reports-words'; readonly voice: Voice }

/** What follows a sentence. */
export type Following =
  | { readonly type: 'read'; readonly sentence: number; /** Silence before it, in milliseconds. */ readonly pause: number }
  | { readonly type: 'stop'; readonly sentence: number }
  | { readonly type: 'end' }

/** What the player asks of its surroundings; it asks nothing else, and the answers are values. */
export interface PlayerContext {
  /** Milliseconds on a clock that never goes back. */
  readonly now: number
  /** The pieces of a sentence; none: it is skipped or has nothing to say. */
  pieces(sentence: number): readonly Piece[]
  /** What is left of a piece from a written offset on. */
  pieceFrom(piece: Piece, offset: number): readonly Piece[]
  /** The first sentence from here on that is read. */
  firstRead(sentence: number): number | undefined
  following(sentence: number): Following
  /** The best voice for a language that is not among those that failed. */
  voice(lang: string, failed: readonly string[]): Voice | undefined
  /** False while the platform is still looking for its voices. */
  areVoicesKnown(): boolean
  readonly sound: { readonly rate: number; readonly pitch: number; readonly volume: number }
  /** Milliseconds for a character at speed 1. */
  pace(voice: Voice): number
  /** Whether words are to be estimated for this voice: it reports none, and the reader wants them. */
  estimatesWords(voice: Voice): boolean
}
