import type { Narrator } from './narrator/narrator.ts'
import type { Quotation } from './page/quotation.ts'
import type { Scripts } from './parts.ts'
import type { ReaderState } from './reader-state.ts'
import type { ReaderSettings } from './settings/settings.ts'
import type { Part } from './storage/place-memory.ts'

export type Unit = 'sentence' | 'paragraph' | 'heading'

export interface ReaderOptions {
  /** Identifies the article in storage. */
  readonly article: string
  readonly title: string
  readonly publisher: string
  readonly scripts: Scripts
  /** Undefined where the browser has no speech. */
  readonly narrator: Narrator | undefined
}

/** The reading of one page: joins voice, text, highlight, keys and memory. Its state is for `useSyncExternalStore`. */
export interface Reader {
  state(): ReaderState
  subscribe(listener: () => void): () => void
  playPause(): void
  stop(): void
  move(unit: Unit, step: 1 | -1): void
  seek(sentence: number): void
  changeSpeed(step: 1 | -1): void
  choosePart(part: Part): void
  goToCounterpart(): void
  readSelection(): void
  readFromView(): void
  readFromIndication(): void
  /** Goes on after the table or list that is read. */
  leaveStructure(): void
  returnToVoice(): void
  /** What a note of the reader would be about: the selection, else the sentence at the kept place. */
  quotation(): Quotation | undefined
  focusVoice(): void
  configure(change: Partial<ReaderSettings>): void
  /** Whether what is left out is chosen for this article alone. */
  setSkipOwn(isOwn: boolean): void
  /** The reader has read what the voice is. */
  closeVoiceNote(): void
  /** Reads on with the voice that is offered instead of one that is not heard, and remembers it. */
  takeOtherVoice(): void
  /** What the reader has heard of a voice that may not be installed; one that sounds foreign is given up. */
  judgeVoice(voiceId: string, soundsCzech: boolean): void
  preview(voiceId: string, text: string): void
  sleepAfter(minutes: number): void
  dispose(): void
}
