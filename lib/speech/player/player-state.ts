import type { SpeechFailure, UtteranceSource, Voice } from '../engine.ts'
import type { SpokenUtterance, TextRange } from '#lib/text/index.ts'

/** What is spoken in one piece: of the text, or an announcement before it, which is never highlighted. */
export interface Piece {
  readonly utterance: SpokenUtterance
  readonly isAnnouncement: boolean
  /** Said in a higher voice, where the voice has pitch. */
  readonly isEmphasised?: boolean
  /** Where it stands: the `id` of its block, and how many pieces before it say the same written range. */
  readonly source?: Pick<UtteranceSource, 'block' | 'nth'>
}

/** Where the reading is: it survives every pause, failure and change of voice. */
export interface Place {
  /** Index into the sentences of the script. */
  readonly sentence: number
  /** What is left of the sentence; the first piece is the one that is spoken. Empty: the sentence has not been begun. */
  readonly rest: readonly Piece[]
  /** Where the last word that the voice itself reported begins (UTF-16 offset in the block): speech can go on from it. */
  readonly reported: number | undefined
  /** The word that is spoken now, reported or estimated, in the text of the block. */
  readonly word: TextRange | undefined
}

/** What the player waits for while it plays: always an engine, a timer or both. */
export type Phase =
  | (Waiting & { readonly type: 'finding-voice'; /** On the clock of the player. */ readonly until: number })
  | (Attempt & Waiting & { readonly type: 'starting'; /** How much of the voice has been loaded, 0 to 1; undefined: it needs no loading. */ readonly loaded?: number })
  | (Attempt & { readonly type: 'speaking'; readonly startedAt: number })
  | { readonly type: 'between-blocks'; readonly next: number }

interface Waiting {
  /** Nothing has been heard for longer than the reader should wonder. */
  readonly isSlow: boolean
}

interface Attempt {
  readonly voice: Voice
  /** What the voice says: the first piece, as this voice needs it. */
  readonly said: SpokenUtterance
  /** 1 for the first. */
  readonly attempt: number
}

/** An utterance is with an engine. */
export type Uttering = Extract<Phase, { type: 'starting' | 'speaking' }>

export type PlayerFailure = SpeechFailure | 'no-voice'

interface Common {
  readonly place: Place
  /** Names the last utterance; an event with another token is stale. */
  readonly token: number
  /** Voices that have failed since the reader last chose one. */
  readonly failed: readonly string[]
  /** Voices that have spoken in this page: they start at once. */
  readonly proven: readonly string[]
}

export type PlayerState =
  | (Common & { readonly status: 'idle' })
  | (Common & { readonly status: 'playing'; readonly phase: Phase })
  | (Common & { readonly status: 'paused'; readonly failure: PlayerFailure | undefined })
  | (Common & { readonly status: 'ended' })

export const placeAt = (sentence: number): Place => ({ sentence, rest: [], reported: undefined, word: undefined })

export const initialState: PlayerState = { status: 'idle', place: placeAt(0), token: 0, failed: [], proven: [] }
