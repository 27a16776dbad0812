import { letters } from './letters.table.ts'
import type { Alignment } from './spoken-form.ts'

const vowel = '[áéíóú]'
const name = `(?:${letters.map(([, spoken]) => spoken).filter(spoken => !spoken.includes(' ')).join('|')})`
const apart = new RegExp(`(?<=(?<!\\p{L})${vowel}) (?=${name}(?!\\p{L}))|(?<=(?<!\\p{L})${name}) (?=${vowel}(?!\\p{L}))`, 'gu')

/**
 * The alignment for eSpeak NG, which says a lone ó as "dlouhé ó": vowels join the letter beside them (es er ó, es eró).
 * The spoken text follows with `speak`. Other voices read letter names well as they are.
 */
export const withJoinedLetters = (alignment: Alignment): Alignment =>
  alignment.map(replacement => ({ ...replacement, spoken: replacement.spoken.replaceAll(apart, '') }))
