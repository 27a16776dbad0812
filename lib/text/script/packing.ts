/**
 * The packed script is one string, because a string of plain characters costs least inside a page.
 *
 *     1cs|h1,#uvod^1e|p,:p^2s~a.7.třetího července^3!^5f+2r
 *
 * Blocks are divided by `|`. A block is its marks, divided by commas, then its sentences, each after `^`.
 * Marks: a letter for the kind; a level (h2) or place (i1.3) if it does not follow from the block before; :letters or #id if the id does
 * not count on from the block before; @language; <id of a source; $number of the block that is a header, 'text of a header.
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

const counted = /^(.*?)(\d{1,9})$/su

/**
 * Ids of a page mostly count by kind: p1, p2, i1, p3. The id that the counts lead to is packed as its letters, and not
 * at all if those are the letters of the id before.
 */
export class IdCounter {
  private readonly counts = new Map<string, number>()
  private letters = ''

  pack(id: string): string {
    const [, letters = '', digits = ''] = counted.exec(id) ?? []
    const isNext = digits !== '' && String((this.counts.get(letters) ?? 0) + 1) === digits
    if (!isNext) {
      this.note(letters, digits)
      return `#${escapePacked(id)}`
    }
    const packed = letters === this.letters ? '' : `:${escapePacked(letters)}`
    this.note(letters, digits)
    return packed
  }

  /** The id of a block that carries no mark of its own: `:` and letters, `#` and an id, or nothing. */
  unpack(mark: string): string {
    const value = unescapePacked(mark.slice(1))
    if (mark.startsWith('#')) {
      const [, letters = '', digits = ''] = counted.exec(value) ?? []
      this.note(letters, digits)
      return value
    }
    const letters = mark === '' ? this.letters : value
    const digits = String((this.counts.get(letters) ?? 0) + 1)
    this.note(letters, digits)
    return letters + digits
  }

  private note(letters: string, digits: string): void {
    if (digits === '') return
    this.letters = letters
    this.counts.set(letters, Number(digits))
  }
}
