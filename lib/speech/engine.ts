import type { Alignment, TextRange } from '#lib/text/index.ts'

/** The engines that can stand behind the contract. */
export type EngineId = 'web-speech' | 'embedded' | 'recording' | 'fake'

export interface Voice {
  /** Unique among the voices of all engines, stable across page loads as far as the platform allows. */
  readonly id: string
  readonly engine: EngineId
  readonly name: string
  /** A normalised BCP 47 tag: `cs-CZ`, never `cs_CZ` or `ces-CZE`. */
  readonly lang: string
  /** False: the text is sent to a server. */
  readonly isLocal: boolean
  readonly hasPitch: boolean
  /** The platform lists voices that are not installed, this one may be of them: it would read in another language. */
  readonly isSuspect?: boolean
  /** It says only what stands in the text, foreign words too, and with pauses of its own. */
  readonly isRecorded?: boolean
  /** Its first utterance in a page may take a minute. */
  readonly isSlowToWake?: boolean
  /** eSpeak NG speaks it, whatever its name says. */
  readonly isEspeak?: boolean
}

/** Where in the written text an utterance comes from. */
export interface UtteranceSource {
  /** The `id` of the element that shows the block. */
  readonly block: string
  /** The written range in the text of the block (UTF-16 code units). */
  readonly range: TextRange
  /** How many utterances before this one say the same range: a long reading by an editor has several. */
  readonly nth: number
  /** From the written range, counted from its start, to the text of the utterance. */
  readonly alignment: Alignment
}

/** What an engine speaks in one piece. */
export interface Utterance {
  /** The spoken form; places in events count in it (UTF-16 code units). */
  readonly text: string
  readonly lang: string
  readonly voice: Voice
  /** 1 is the voice's own speed; 0.5 to 3. */
  readonly rate: number
  /** 1 is the voice's own pitch; 0 to 2. */
  readonly pitch: number
  /** 0 to 1. */
  readonly volume: number
  /** Undefined for what does not stand in the text: an announcement, a sample. */
  readonly source?: UtteranceSource
}

export type SpeechFailure =
  | 'not-allowed'
  | 'voice-unavailable'
  | 'network'
  | 'text-too-long'
  | 'synthesis-failed'

/** `token` names the utterance that the event belongs to: an event with an old token is stale. */
export type SpeechEvent =
  /** The voice is still being loaded: so much of it has come, 0 to 1. */
  | { readonly type: 'preparing'; readonly token: number; readonly share: number }
  | { readonly type: 'started'; readonly token: number }
  | { readonly type: 'boundary'; readonly token: number; readonly charIndex: number; readonly charLength: number | undefined }
  | { readonly type: 'ended'; readonly token: number }
  | { readonly type: 'failed'; readonly token: number; readonly reason: SpeechFailure }
  /** Something else than the player has ended it: another tab, another program, the system. */
  | { readonly type: 'interrupted'; readonly token: number }
  | { readonly type: 'voices-changed' }

/** A synthesizer. It speaks one utterance at a time and never throws. */
export interface SpeechEngine {
  readonly id: EngineId
  voices(): readonly Voice[]
  /** Starts `utterance`; `next`, where the caller knows it, may be prepared so that no gap is heard. */
  speak(utterance: Utterance, token: number, next?: Utterance): void
  /** Ends what is spoken; the utterance reports none of `ended`, `failed` and `interrupted` afterwards. */
  cancel(): void
  listen(listener: (event: SpeechEvent) => void): () => void
  dispose(): void
}
