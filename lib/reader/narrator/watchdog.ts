import type { Clock } from './clock.ts'

/** Watches that an utterance begins and ends. */
export interface Watchdog {
  /** `expected`: how long the utterance should take, in milliseconds. */
  watch(expected: number, onNeverStarted: () => void, onNeverEnded: () => void): void
  started(): void
  /** There are signs of life: a word was reported. */
  alive(): void
  rest(): void
}

/** The first utterance of Chrome OS has been seen to take long; a voice over the internet has to be reached first. */
const startMilliseconds = 12_000
/** Ends come late, and some never: so much beyond the expected time is waited. */
const lateFactor = 2.5
const lateMilliseconds = 8000

export function createWatchdog(clock: Clock): Watchdog {
  let cancel = () => {}
  let expectedEnd = 0
  let onSilence = () => {}
  const waitForEnd = () => {
    cancel()
    cancel = clock.after(expectedEnd * lateFactor + lateMilliseconds, onSilence)
  }
  return {
    watch(expected, onNeverStarted, onNeverEnded) {
      cancel()
      expectedEnd = expected
      onSilence = onNeverEnded
      cancel = clock.after(startMilliseconds, onNeverStarted)
    },
    started: waitForEnd,
    alive: waitForEnd,
    rest: () => cancel(),
  }
}
