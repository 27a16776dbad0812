import type { Voice } from '#lib/speech/engine.ts'
import type { PlayerFailure } from '#lib/speech/player/player-state.ts'
import type { TextRange } from '#lib/text/index.ts'
import type { SelectedStretch } from '../page/selection.ts'
import type { ScriptMap } from '../page/script-map.ts'
import type { Part } from '../storage/place-memory.ts'
import type { ReaderSettings } from '../settings/settings.ts'

export type NarratorStatus = 'idle' | 'playing' | 'paused' | 'ended'

export interface NarratorState {
  readonly status: NarratorStatus
  readonly sentence: number
  /** The word that is spoken now, in the text of the sentence's block; undefined when it is not known. */
  readonly word: TextRange | undefined
  readonly failure: PlayerFailure | undefined
  /** The voice that speaks, or is about to. */
  readonly speaker: Voice | undefined
  /** How much of that voice has been loaded, 0 to 1; undefined where nothing is loaded. */
  readonly loaded: number | undefined
  /** Nothing has been heard for longer than the reader should wonder. */
  readonly isSlow: boolean
  readonly millisecondsLeft: number
}

/** What the reader asks of the voice. One narrator reads one script at a time. */
export interface Narrator {
  state(): NarratorState
  voices(): readonly Voice[]
  voice(): Voice | undefined
  /** False while the browser is still looking for its voices. */
  areVoicesKnown(): boolean
  subscribe(listener: () => void): () => void
  load(map: ScriptMap, part: Part, sentence: number): void
  play(sentence?: number): void
  playStretches(stretches: readonly SelectedStretch[]): void
  pause(): void
  stop(): void
  move(unit: 'sentence' | 'paragraph' | 'heading', step: 1 | -1): void
  seek(sentence: number): void
  configure(settings: ReaderSettings): void
  preview(voice: Voice, text: string): void
  dispose(): void
}
