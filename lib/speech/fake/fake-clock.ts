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
        const [id, timer] = [...timers].filter(([, { due }]) => due <= end).sort(([a, one], [b, other]) => one.due - other.due || a - b)[0] ?? []
        if (id === undefined || !timer) break
        timers.delete(id)
        now = Math.max(now, timer.due)
        timer.callback()
      }
      now = end
    },
    isWaiting: () => timers.size > 0,
  }
}
