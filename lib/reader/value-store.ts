/** A state with listeners, as `useSyncExternalStore` wants it. */
export interface ValueStore<T extends object> {
  get(): T
  /** Changes fields; nobody is told when none of them differs. */
  set(change: Partial<T>): void
  /** Tells the listeners that something beside the value has changed. */
  announce(): void
  subscribe(listener: () => void): () => void
}

export function createValueStore<T extends object>(initial: T): ValueStore<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(change) {
      const keys = Object.keys(change) as (keyof T)[]
      if (keys.every((key) => Object.is(value[key], change[key]))) return
      value = { ...value, ...change }
      for (const listener of listeners) listener()
    },
    announce() {
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
