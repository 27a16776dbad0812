type AudioEvent = 'playing' | 'waiting' | 'timeupdate' | 'ended' | 'error'

/** What the engine needs of an `HTMLAudioElement`. */
export interface AudioElement {
  src: string
  /** Seconds. */
  currentTime: number
  readonly paused: boolean
  readonly error: { readonly code: number } | null
  playbackRate: number
  defaultPlaybackRate: number
  preservesPitch: boolean
  volume: number
  play(): Promise<void>
  pause(): void
  load(): void
  removeAttribute(name: 'src'): void
  addEventListener(type: AudioEvent, listener: () => void): void
  removeEventListener(type: AudioEvent, listener: () => void): void
}
