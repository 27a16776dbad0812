import type { Clock } from '#lib/speech/clock.ts'

/** A slider that is dragged changes more often than this, a hand that presses a button twice does not. */
const togetherMilliseconds = 300

export interface SoundChanges {
  add(): void
  /** Nothing is spoken that a change would have to begin again. */
  forget(): void
}

/**
 * Tells a change of sound at once, and those that follow it closely together, when they have come to an end: each one begins what is
 * spoken again.
 */
export function createSoundChanges(clock: Clock, tell: () => void): SoundChanges {
  let timer: unknown
  let isPending = false
  const wait = () => {
    clock.clearTimeout(timer)
    timer = clock.setTimeout(() => {
      timer = undefined
      if (isPending) tell()
      isPending = false
    }, togetherMilliseconds)
  }
  return {
    add() {
      isPending = timer !== undefined
      wait()
      if (!isPending) tell()
    },
    forget() {
      clock.clearTimeout(timer)
      timer = undefined
      isPending = false
    },
  }
}
