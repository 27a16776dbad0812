import type { Clock } from '../clock.ts'

export interface FakeClock extends Clock {
  /** Goes on by so many milliseconds and calls what is due, in order. */
  advance(milliseconds: number): void
  /** Whether any timer waits. */
  isWaiting(): boolean
}

export function createFakeClock(): FakeClock {
  let now = 0
  let last = 0
  const timers = new Map<number, { readonly due: number; readonly callback: () => void }>()
  return {
    now: () => now,
    setTimeout(callback, milliseconds) {
      last += 1
      timers.set(last, { due: now + Math.max(0, milliseconds), callback })
      return last
    },
    clearTimeout(timer) {
      timers.delete(timer as number)
    },
    advance(milliseconds) {
      const end = now + milliseconds
      for (;;) {
        // In the order of their time; a map keeps those of the same time in the order in which they were set.
        let next: number | undefined
        let due = end
        for (const [id, timer] of timers) {
          if (timer.due > due || (timer.due === due && next !== undefined)) continue
          next = id
          due = timer.due
        }
        const timer = next === undefined ? undefined : timers.get(next)
        if (next === undefined || !timer) break
        timers.delete(next)
        now = Math.max(now, timer.due)
        timer.callback()
      }
      now = end
    },
    isWaiting: () => timers.size > 0,
  }
}
