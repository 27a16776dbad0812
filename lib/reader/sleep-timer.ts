/** Pauses the reading after a time chosen by the reader; the time runs on while reading is paused. */
export interface SleepTimer {
  /** Minutes from now; 0 switches the timer off. */
  set(minutes: number): void
}

export function createSleepTimer(onEnd: () => void): SleepTimer {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    set(minutes) {
      clearTimeout(timer)
      timer = minutes > 0 ? setTimeout(onEnd, minutes * 60_000) : undefined
    },
  }
}
