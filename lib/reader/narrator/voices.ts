import type { SpeechEngine, Voice } from '#lib/speech/engine.ts'
import type { ReaderSettings } from '../settings/settings.ts'
import { rankVoices } from './rank-voices.ts'

/** The voices of the browser, and which of them speaks. */
export interface VoiceChoice {
  /** Voices of the language of the text, best first. */
  list(): readonly Voice[]
  /** False while the browser is still looking for its voices. */
  isKnown(): boolean
  /** The voice chosen by the reader, else the best one. */
  main(): Voice | undefined
  /** The voice for text in `lang`: one of that language where there is one and the reader wants it. */
  forLanguage(lang: string): Voice | undefined
  /** Looks again, after the list of the browser has changed. */
  refresh(): void
  configure(settings: ReaderSettings): void
  /** Passes over a voice that has failed, until the reader or the browser changes something; false: it was the last one. */
  avoid(voice: Voice): boolean
}

const primary = (lang: string) => lang.split('-', 1)[0]?.toLowerCase() ?? ''

export function createVoiceChoice(engine: SpeechEngine, textLanguage: string, initial: ReaderSettings): VoiceChoice {
  let settings = initial
  let avoided = new Set<string>()
  // Up to 13,000 voices: they are looked through once for each change of the list.
  let groups = readVoices(engine)
  const of = (lang: string) => {
    const group = groups.get(primary(lang))
    if (!group) return noVoices
    group.ranked ??= rankVoices(group.all)
    return group.ranked
  }
  const main = () => {
    const usable = of(textLanguage).filter(({ id }) => !avoided.has(id))
    return usable.find(({ id }) => id === settings.voices[textLanguage]) ?? usable[0]
  }
  return {
    list: () => of(textLanguage),
    isKnown: () => groups.size > 0,
    main,
    forLanguage(lang) {
      if (!settings.otherVoices || primary(lang) === textLanguage) return main()
      return of(lang).find(({ id }) => !avoided.has(id)) ?? main()
    },
    refresh() {
      avoided = new Set()
      groups = readVoices(engine)
    },
    configure(next) {
      if (next.voices[textLanguage] !== settings.voices[textLanguage]) avoided = new Set()
      settings = next
    },
    avoid({ id }) {
      avoided.add(id)
      if (main()) return true
      avoided = new Set()
      return false
    },
  }
}

const noVoices: readonly Voice[] = []

interface VoiceGroup {
  readonly all: Voice[]
  ranked?: readonly Voice[]
}

function readVoices(engine: SpeechEngine): Map<string, VoiceGroup> {
  const groups = new Map<string, VoiceGroup>()
  for (const voice of engine.voices()) {
    const key = primary(voice.lang)
    const group = groups.get(key)
    if (group) group.all.push(voice)
    else groups.set(key, { all: [voice] })
  }
  return groups
}
