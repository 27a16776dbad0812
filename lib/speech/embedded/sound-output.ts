/** Where sound goes to. Times are milliseconds on its own clock. */
export interface SoundOutput {
  /** Makes ready to play; false: the browser wants a press of a button first. */
  open(): boolean
  /** Sound that is begun now is at this place of the clock. */
  now(): number
  /** How long sound takes from the clock to the ear. */
  latency(): number
  play(sound: ScheduledSound): PlayingSound
  /** Called when something else has silenced it: a call, the system. */
  onInterrupted(listener: () => void): () => void
  dispose(): void
}

export interface ScheduledSound {
  /** One channel, -1 to 1. */
  readonly samples: Float32Array<ArrayBuffer>
  readonly sampleRate: number
  /** How much of it is left out at its beginning. */
  readonly skipped: number
  /** When it begins. */
  readonly at: number
  /** 0 to 1. */
  readonly volume: number
  onEnded(): void
}

export interface PlayingSound {
  /** Ends it at once; `onEnded` is not called. */
  stop(): void
}
