import type { Reader } from '#lib/reader/reader-api.ts'
import type { ReaderState } from '#lib/reader/reader-state.ts'
import type { PlayerKey, PlayerWords } from '../words.ts'

/** What every section of the settings is handed. */
export interface PanelProps {
  readonly reader: Reader
  readonly state: ReaderState
  readonly words: PlayerWords
}

/** Options of a choice in their order, each with its word. */
export function optionsOf<T extends string>(keys: Readonly<Record<T, PlayerKey>>, words: PlayerWords) {
  return (Object.entries(keys) as [T, PlayerKey][]).map(([value, key]) => ({ value, label: words(key) }))
}
