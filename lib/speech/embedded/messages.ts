import type { SpokenClause, SynthesisRequest } from './spoken-word.ts'

/** What the page tells the worker. */
export type WorkerRequest =
  | { readonly type: 'open'; /** Addresses of the data, and how many bytes the packed file has. */ readonly data: string; readonly plainData: string; readonly dataBytes: number }
  /** `id` names what is said in the answers. */
  | ({ readonly type: 'say'; readonly id: number } & SynthesisRequest)

/** What the worker tells the page. */
export type WorkerAnswer =
  | { readonly type: 'progress'; /** 0 to 1 */ readonly share: number }
  | { readonly type: 'ready'; readonly sampleRate: number }
  /** The data could not be had. */
  | { readonly type: 'unavailable' }
  | ({ readonly type: 'clause'; readonly id: number } & SpokenClause<Float32Array<ArrayBuffer>>)
  | { readonly type: 'said'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number }
