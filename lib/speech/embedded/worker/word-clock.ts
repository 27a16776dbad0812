import type { EspeakEvent } from '@echogarden/espeak-ng-emscripten'
import type { SpokenWord } from '../spoken-word.ts'
import { unitsOfCodePoints, wordsOfText, type TextWord } from './words-of-text.ts'

interface Group {
  /** Index of its first word. */
  readonly first: number
  readonly milliseconds: number
  /** When each sound of it begins. */
  readonly phonemes: number[]
}

/**
 * Tells when each word of a text is said, from the events of eSpeak NG. It reports some words twice (each part of a number)
 * and some not at all (`do pátku` is one word to it): the first report counts, and words that share one are told apart by
 * the sounds between it and the next, in proportion to their letters.
 */
export function createWordClock(text: string): { take(events: readonly EspeakEvent[]): readonly SpokenWord[] } {
  const words = wordsOfText(text)
  const units = unitsOfCodePoints(text)
  const unitOf = (position: number) => units[Math.max(0, position - 1)] ?? text.length
  /** The next word that has no time yet. */
  let next = 0

  /** @param events of a whole clause, in their order */
  const take = (events: readonly EspeakEvent[]): readonly SpokenWord[] => {
    const groups: Group[] = []
    let end = next
    let endsAt = 0
    for (const { type, text_position: position, audio_position: milliseconds, id } of events) {
      const group = groups.at(-1)
      endsAt = Math.max(endsAt, milliseconds)
      if (type === 'phoneme' && id !== '') group?.phonemes.push(milliseconds)
      if (type === 'end') end = countBefore(words, unitOf(position))
      if (type !== 'word') continue
      const word = countEndingBy(words, unitOf(position))
      if (word < words.length && word >= (group ? group.first + 1 : next)) groups.push({ first: group ? word : next, milliseconds, phonemes: [] })
    }
    const stop = Math.max(end, (groups.at(-1)?.first ?? next - 1) + 1)
    const timed = groups.flatMap((group, index) => {
      const until = groups[index + 1]
      return timesOf(words.slice(group.first, until?.first ?? stop), group, until?.milliseconds ?? endsAt)
    })
    next = groups.length > 0 ? stop : next
    return timed
  }
  return { take }
}

function timesOf(words: readonly TextWord[], { milliseconds, phonemes }: Group, until: number): readonly SpokenWord[] {
  const letters = words.reduce((sum, { start, end }) => sum + end - start, 0)
  let before = 0
  return words.map(({ start, end }) => {
    const share = before / letters
    before += end - start
    if (share === 0) return { start, end, milliseconds }
    const estimate = milliseconds + share * (until - milliseconds)
    return { start, end, milliseconds: Math.round(phonemes[Math.round(share * phonemes.length)] ?? estimate) }
  })
}

const countBefore = (words: readonly TextWord[], unit: number): number => words.filter(({ start }) => start < unit).length

/** How many words are over at a place: the index of the word that is said there. */
const countEndingBy = (words: readonly TextWord[], unit: number): number => words.filter(({ end }) => end <= unit).length
