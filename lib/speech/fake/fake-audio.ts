import type { AudioElement } from '../recording/audio-element.ts'
import type { FakeClock } from './fake-clock.ts'

export interface FakeAudio extends AudioElement {
  /** How often something else than the end of what was played set the place. */
  readonly seeks: readonly number[]
  /** How often it was told to load its file. */
  readonly loads: number
  /** Every change between playing and not. */
  readonly plays: readonly ('play' | 'pause')[]
  fail(code: number): void
  /** The browser asks for a press of a button first. */
  refuse(name: string): void
  /** No data: time stands still until `false`. */
  stall(isStalled: boolean): void
}

/** An audio element on a fake clock; it begins `latency` milliseconds after `play` and says four times a second where it is. */
export function createFakeAudio(clock: FakeClock, { seconds, latency = 40 }: { readonly seconds: number; readonly latency?: number }): FakeAudio {
  const listeners = new Map<string, Set<() => void>>()
  const fire = (type: string) => listeners.get(type)?.forEach((listener) => listener())
  const seeks: number[] = []
  const plays: ('play' | 'pause')[] = []
  let loads = 0
  let place = 0
  let since: number | undefined
  let isPaused = true
  let isStalled = false
  let refusal: string | undefined
  let error: { code: number } | null = null
  let rate = 1
  let timers: unknown[] = []

  const now = () => (since === undefined ? place : Math.min(seconds, place + ((clock.now() - since) / 1000) * rate))
  const hold = () => {
    place = now()
    since = undefined
    for (const timer of timers) clock.clearTimeout(timer)
    timers = []
  }
  const run = (after = latency) => {
    timers.push(
      clock.setTimeout(() => {
        since = clock.now()
        fire('playing')
        tick()
        timers.push(
          clock.setTimeout(() => {
            hold()
            isPaused = true
            fire('ended')
          }, ((seconds - place) * 1000) / rate),
        )
      }, after),
    )
  }
  const tick = () =>
    timers.push(
      clock.setTimeout(() => {
        fire('timeupdate')
        if (since !== undefined) tick()
      }, 250),
    )

  return {
    src: '',
    preservesPitch: false,
    defaultPlaybackRate: 1,
    volume: 1,
    seeks,
    plays,
    get loads() {
      return loads
    },
    get playbackRate() {
      return rate
    },
    set playbackRate(next) {
      if (next === rate) return
      const isRunning = since !== undefined
      hold()
      rate = next
      if (isRunning) run(0)
    },
    get currentTime() {
      return now()
    },
    set currentTime(seconds) {
      hold()
      seeks.push(seconds)
      place = seconds
      if (!isPaused && !isStalled) run()
    },
    get paused() {
      return isPaused
    },
    get error() {
      return error
    },
    async play() {
      if (refusal !== undefined) throw Object.assign(new Error(refusal), { name: refusal })
      if (error) throw Object.assign(new Error('no source'), { name: 'NotSupportedError' })
      if (isPaused) plays.push('play')
      const wasPaused = isPaused
      isPaused = false
      if (wasPaused && !isStalled) {
        hold()
        run()
      }
    },
    pause() {
      if (!isPaused) plays.push('pause')
      isPaused = true
      hold()
    },
    load() {
      loads += 1
      error = null
      hold()
      place = 0
    },
    removeAttribute() {
      this.src = ''
    },
    addEventListener(type, listener) {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener))
    },
    removeEventListener(type, listener) {
      listeners.get(type)?.delete(listener)
    },
    fail(code) {
      hold()
      error = { code }
      fire('error')
    },
    refuse(name) {
      refusal = name
    },
    stall(stalled) {
      isStalled = stalled
      hold()
      if (stalled) fire('waiting')
      else if (!isPaused) run()
    },
  }
}
