/** Keeps small values between visits. Storage that is denied, full or damaged is silently a memory for this visit only. */
export interface Store {
  read(key: string): unknown
  write(key: string, value: unknown): void
  remove(key: string): void
}

const prefix = 'nahlas:'

/** @param open gives the storage; it may throw, as `localStorage` does where cookies are forbidden. */
export function createStore(open: () => Storage = () => window.localStorage): Store {
  const memory = new Map<string, unknown>()
  const storage = attempt(open)
  return {
    read(key) {
      if (memory.has(key)) return memory.get(key)
      return attempt(() => {
        const text = storage?.getItem(prefix + key)
        return text == null ? undefined : (JSON.parse(text) as unknown)
      })
    },
    write(key, value) {
      memory.set(key, value)
      attempt(() => storage?.setItem(prefix + key, JSON.stringify(value)))
    },
    remove(key) {
      memory.set(key, undefined)
      attempt(() => storage?.removeItem(prefix + key))
    },
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
