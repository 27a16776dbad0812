import type { SpokenWord } from '#lib/speech/embedded/spoken-word.ts'
import type { SpokenUtterance } from '#lib/text/index.ts'

/** What an utterance sounds like. */
export interface Sound {
  /** One channel, -1 to 1. */
  readonly samples: Float32Array
  /** Places in `spoken`; milliseconds from the beginning of the samples. */
  readonly words: readonly SpokenWord[]
  /** What was said: an utterance as this voice needs it. */
  readonly said: SpokenUtterance
}

/** A program that makes speech for recordings. The same utterances after `begin` always give the same sound. */
export interface Synthesizer {
  /** Names program, version and voice: part of the hash of a recording. */
  readonly version: string
  readonly voice: { readonly synthesizer: string; readonly name: string; readonly lang: string; readonly licence?: string }
  /** Samples a second. */
  readonly sampleRate: number
  /** Called before each recording: what was said before it must not be heard in it. */
  begin(): Promise<void>
  /** @throws {SynthesizerError} */
  say(utterance: SpokenUtterance): Promise<Sound>
}

/** What hinders a synthesizer, with what to do about it in one line. */
export class SynthesizerError extends Error {
  override readonly name = 'SynthesizerError'
}
