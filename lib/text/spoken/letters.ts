import { letters } from './letters.table.ts'

const names = new Map(letters)

/** The Czech name of a letter; anything else stays as it is. */
export const letterName = (letter: string): string => names.get(letter.toLowerCase()) ?? letter

/** A word letter by letter: MPSV is em pé es vé, CHKO chá ká ó. */
export const spelled = (word: string): string => (word.match(/ch|./giu) ?? []).map(letterName).join(' ')
