import type { EngineId, Voice } from '../engine.ts'
import { primaryLanguage } from './normalise-tag.ts'
import { anyLanguage, recommended } from './recommended.ts'

/** eSpeak lists each language a hundred times, once with the timbre of each of its speakers: `Czech+Andy`. */
const isNovelty = ({ name }: Voice) => name.includes('+')

/**
 * The voices worth offering of one language, best first: those on the device before all that send the text to a server, the
 * recommended ones first among each. Doubles and novelty variants are left out.
 */
export function rankVoices(voices: readonly Voice[]): readonly Voice[] {
  const offered = new Map<string, Voice>()
  for (const voice of voices) if (!isNovelty(voice) && !offered.has(voice.id)) offered.set(voice.id, voice)
  const graded = [...offered.values()].map((voice) => ({ voice, grade: gradeOf(voice) }))
  return graded.sort((one, other) => one.grade - other.grade || one.voice.name.localeCompare(other.voice.name, 'cs')).map(({ voice }) => voice)
}

/** Voices of the system first, on the device before online; then the recording, and the embedded voice, which sounds like a machine. */
const gradeOfEngine: Readonly<Record<EngineId, number>> = { 'web-speech': 0, fake: 0, recording: 200, embedded: 300 }

function gradeOf({ engine, isEspeak, isLocal, isSuspect, lang, name }: Voice): number {
  const names = recommended[primaryLanguage(lang)] ?? anyLanguage
  const place = isEspeak ? names.indexOf('espeak') : names.findIndex((part) => name.includes(part))
  const quality = place < 0 ? names.indexOf('unknown') : place
  return gradeOfEngine[engine] + quality + (isSuspect ? 0.5 : 0) + (isLocal ? 0 : 100)
}
