/** Time, handed in, so that tests own it. */
export interface Clock {
  /** Milliseconds; never goes back. */
  now(): number
  setTimeout(callback: () => void, milliseconds: number): unknown
  clearTimeout(timer: unknown): void
}
