import type { SpeechEngine, Voice } from '../engine.ts'
import { primaryLanguage } from './normalise-tag.ts'
import { rankVoices } from './rank-voices.ts'

/** The voices of all engines, by language. */
export interface VoiceList {
  /** The voices of a language that are worth offering, best first; its region does not matter. */
  of(lang: string): readonly Voice[]
  /** False while no engine has any voice: platforms find theirs late. */
  isKnown(): boolean
  /** To be called when an engine says that its voices have changed. */
  refresh(): void
}

/** Lists of thirteen thousand voices are looked through once for each change, and ranked in the languages that are asked for. */
export function createVoiceList(engines: readonly SpeechEngine[]): VoiceList {
  let groups: ReadonlyMap<string, Voice[]> = new Map()
  const ranked = new Map<string, readonly Voice[]>()
  const refresh = () => {
    groups = group(engines)
    ranked.clear()
  }
  const isKnown = () => {
    // Safari finds voices without saying so: while there are none, they are looked for again.
    if (groups.size === 0) refresh()
    return groups.size > 0
  }
  return {
    isKnown,
    refresh,
    of(lang) {
      if (!isKnown()) return []
      const language = primaryLanguage(lang)
      const found = ranked.get(language) ?? rankVoices(groups.get(language) ?? [])
      ranked.set(language, found)
      return found
    },
  }
}

function group(engines: readonly SpeechEngine[]): ReadonlyMap<string, Voice[]> {
  const groups = new Map<string, Voice[]>()
  for (const voice of engines.flatMap((engine) => engine.voices())) {
    const language = primaryLanguage(voice.lang)
    const known = groups.get(language)
    if (known) known.push(voice)
    else groups.set(language, [voice])
  }
  return groups
}
