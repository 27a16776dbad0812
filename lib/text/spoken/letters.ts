import { letters } from './letters.table.ts'

const names = new Map(letters)

/** The Czech name of a letter; anything else stays as it is. */
export const letterName = (letter: string): string => names.get(letter.toLowerCase()) ?? letter

/** A word letter by letter: MPSV is em pé es vé; ch counts as one letter only in small letters. */
export const spelled = (word: string): string => Array.from(word, letterName).join(' ')
