import type { Voice } from '#lib/speech/engine.ts'

/** Czech voices of platforms, best first (recommendations of Readium Speech, `json/cs.json`). */
const recommended = ['Vlasta', 'Antonín', 'Antonin', 'Zuzana', 'Iveta', 'Google', 'Jakub']

/** eSpeak lists each language a hundred times, with the timbre of each of its speakers: `Czech+Annie`. */
const isVariant = ({ name }: Voice) => name.includes('+')
const isSpare = ({ name }: Voice) => /e-?speak/i.test(name)

/**
 * The voices worth offering, best first: those on the device before those that need the internet, as the text of the reader
 * stays there; among them the recommended ones, eSpeak last. Doubles and novelty variants are left out.
 */
export function rankVoices(voices: readonly Voice[]): readonly Voice[] {
  const seen = new Set<string>()
  const offered = voices.filter((voice) => {
    const key = `${voice.name}|${voice.lang}|${voice.isLocal}`
    if (isVariant(voice) || seen.has(key)) return false
    seen.add(key)
    return true
  })
  return offered.toSorted((a, b) => gradeOf(a) - gradeOf(b) || a.name.localeCompare(b.name, 'cs'))
}

function gradeOf(voice: Voice): number {
  const place = recommended.findIndex((name) => voice.name.includes(name))
  const quality = isSpare(voice) ? 50 : place < 0 ? 20 : place
  // A synthetic spare voice on the device is harder to follow than a good one over the internet.
  return quality + (voice.isLocal || isSpare(voice) ? 0 : 25)
}
