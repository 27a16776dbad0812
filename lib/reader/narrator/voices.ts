import type { SpeechEngine, Voice } from '#lib/speech/engine.ts'

/** The voices of an engine by language, looked through once for each change of their list (up to 13,000 of them). */
export interface VoiceList {
  /** The voices for the language of the text. */
  readonly main: readonly Voice[]
  readonly isEmpty: boolean
  forLanguage(lang: string): Voice | undefined
}

const primary = (lang: string) => lang.split('-', 1)[0]?.toLowerCase() ?? ''

export function readVoices(engine: SpeechEngine, mainLanguage: string): VoiceList {
  const all = engine.voices()
  const byLanguage = groupByLanguage(all)
  const of = (lang: string) => byLanguage.get(primary(lang)) ?? []
  return {
    main: of(mainLanguage),
    isEmpty: all.length === 0,
    forLanguage: (lang) => of(lang).find(({ isLocal }) => isLocal) ?? of(lang)[0],
  }
}

function groupByLanguage(voices: readonly Voice[]): Map<string, Voice[]> {
  const groups = new Map<string, Voice[]>()
  for (const voice of voices) {
    const key = primary(voice.lang)
    const group = groups.get(key)
    if (group) group.push(voice)
    else groups.set(key, [voice])
  }
  return groups
}
