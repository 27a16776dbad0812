import type { SpokenWord, SynthesisRequest } from './spoken-word.ts'

/** Sound of one clause and where in its take it begins. */
export interface TakenClause {
  readonly samples: Float32Array<ArrayBuffer>
  /** Samples a second. */
  readonly sampleRate: number
  /** Milliseconds from the beginning of the take. */
  readonly at: number
  readonly milliseconds: number
}

/** A text as it was synthesized: it grows clause by clause while the state is `making`. */
export interface Take {
  readonly request: SynthesisRequest
  readonly clauses: readonly TakenClause[]
  readonly words: readonly SpokenWord[]
  readonly milliseconds: number
  readonly state: 'making' | 'made' | 'failed'
}

/** Makes takes; one at a time, the wanted ones first. */
export interface Synthesis {
  /** Begins to load the voice, where that has not happened. */
  open(): void
  /** What is wanted now, most urgent first; what was wanted before and has not been begun is forgotten. */
  want(requests: readonly SynthesisRequest[]): void
  /** The take of a request that is or was wanted. */
  find(request: SynthesisRequest): Take | undefined
  /** How the voice is loaded. */
  loading(): VoiceLoading
  /** Called when a take has grown or `loading` has changed. */
  listen(listener: () => void): () => void
  dispose(): void
}

export type VoiceLoading =
  | { readonly type: 'unopened' }
  | { readonly type: 'loading'; /** 0 to 1. */ readonly share: number }
  | { readonly type: 'ready' }
  /** The files cannot be had; `open` tries again. */
  | { readonly type: 'unavailable' }

export const isSameSound = (one: SynthesisRequest, other: SynthesisRequest): boolean =>
  one.lang === other.lang && one.rate === other.rate && one.pitch === other.pitch

export const isSameRequest = (one: SynthesisRequest, other: SynthesisRequest): boolean => one.text === other.text && isSameSound(one, other)
