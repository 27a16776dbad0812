import { fieldsOf } from '../storage/parse.ts'
import type { Store } from '../storage/store.ts'
import { parseSkip, readSettings, writeSettings, type ReaderSettings, type Skip } from './settings.ts'

/** The settings of an article between visits: those of all articles, but what is left out may be its own. */
export interface SettingsKeeper {
  settings(): ReaderSettings
  change(change: Partial<ReaderSettings>): void
  /** What is left out has been chosen for this article alone. */
  isSkipOwn(): boolean
  /** Begins a choice for this article alone with what holds now, or gives it up for the one of all articles. */
  setSkipOwn(isOwn: boolean): void
}

const version = 1

/** @param article identifies the article, the same in every language of the page. */
export function createSettingsKeeper(store: Store, article: string, isMac: boolean): SettingsKeeper {
  const key = `skip:${article}`
  let general = readSettings(store, isMac)
  let own = readOwn()

  function readOwn(): Skip | undefined {
    const stored = fieldsOf(store.read(key))
    return stored.version === version ? parseSkip(stored.skip) : undefined
  }

  const keepOwn = (skip: Skip) => {
    own = skip
    store.write(key, { version, skip })
  }

  return {
    settings: () => (own ? { ...general, skip: own } : general),
    change({ skip, ...rest }) {
      if (skip && own) keepOwn(skip)
      general = { ...general, ...rest, ...(skip && !own && { skip }) }
      writeSettings(store, general)
    },
    isSkipOwn: () => own !== undefined,
    setSkipOwn(isOwn) {
      if (isOwn) return keepOwn(own ?? general.skip)
      own = undefined
      store.remove(key)
    },
  }
}
