/** Time, handed in so that tests own it. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number
  /** Calls `action` after so many milliseconds, unless what it returns is called before. */
  after(milliseconds: number, action: () => void): () => void
  /** Browsers hold timers of hidden pages back, up to a minute. */
  isHeldBack(): boolean
}

export const browserClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds)
    return () => clearTimeout(timer)
  },
  isHeldBack: () => document.hidden,
}
