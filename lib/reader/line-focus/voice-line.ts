import { createValueStore } from '../value-store.ts'

interface VoiceLine {
  /** The word that is read where it is known, else the sentence; undefined where nothing is read. */
  readonly range: Range | undefined
  readonly isWord: boolean
  readonly sentence: number
  readonly isPlaying: boolean
}

/** What the voice of this page reads: the line focus and the ruler follow it. */
export const voiceLine = createValueStore<VoiceLine>({ range: undefined, isWord: false, sentence: 0, isPlaying: false })
