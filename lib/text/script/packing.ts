/**
 * The packed script is one string, because a string of plain characters costs least inside a page.
 *
 *     1cs|h1,#uvod^1e|p^2s~a.7.třetího července^!3^5f+2r
 *
 * Blocks are divided by `|`. A block is its marks, divided by commas, then its sentences, each after `^`.
 * Marks: a letter for the kind; a level (h2) or place (i1.3) if it does not follow from the block before; #id if it is
 * not the one before plus 1; @language; <id of a source; $number of the block that is a header, 'text of a header.
 * A sentence is its length, with the white space before it first if it is not one character (0.1e, 2.1e), then
 * ! (nothing to say) or, in the order of the text, + (an utterance begins so many characters after the one before),
 * = (one more utterance for the same range), @language of the utterance, ~ a replacement: distance from the one before,
 * length, spoken. Numbers have base 36.
 */
export const version = '1'

const special = '`|^~+=!@,'
const specials = /[`|^~+=!@,]/gu

export const escapePacked = (text: string): string => text.replace(specials, character => `\`${special.indexOf(character)}`)

export const unescapePacked = (text: string): string =>
  text.includes('`') ? text.replace(/`(\d)/gu, (_, index: string) => special.charAt(Number(index))) : text

export const packNumber = (value: number): string => value.toString(36)

/** Total: what is no number is 0. */
export const unpackNumber = (text: string): number => {
  const value = Number.parseInt(text, 36)
  return Number.isNaN(value) || value < 0 ? 0 : value
}

export const kindLetters = {
  heading: 'h', paragraph: 'p', item: 'i', quote: 'q', cell: 'c', caption: 't', image: 'm', note: 'n',
} as const

/** The id that follows when a page counts its blocks: `b-9` is followed by `b-10`. */
export function nextId(id: string): string {
  const digits = /\d*$/u.exec(id)?.[0] ?? ''
  return digits === '' || digits.length > 9 ? '' : id.slice(0, id.length - digits.length) + String(Number(digits) + 1)
}
