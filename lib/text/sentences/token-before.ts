import { isInvisible, kind, kindsOf } from './characters.ts'

/** A stretch without white space that stands before a place. */
export interface Token {
  /** As written, without invisible characters, in NFC. */
  readonly text: string
  readonly start: number
  /** Every bit of `kind` that holds for one of its characters. */
  readonly kinds: number
}

/** Nothing longer than this is an abbreviation or an enumerator. */
const longest = 40
/** Soft hyphens make a word longer, not what is seen of it. */
const longestWritten = 4 * longest
const limits = kind.space | kind.opening | kind.closing | kind.separator
const hidden = kind.invisible | kind.combining
const blank = kind.space | kind.invisible

/**
 * The token that ends at `end` (exclusive), cut at brackets, quotation marks and separators; empty if there is none.
 * At most 40 visible characters are read, so that a text without spaces costs no more.
 */
export function tokenBefore(text: string, from: number, end: number): Token {
  const limit = Math.max(from, end - longestWritten)
  let start = end
  let kinds = 0
  for (let seen = 0; start > limit && seen < longest; start--) {
    const bits = kindsOf(text.charCodeAt(start - 1))
    if ((bits & limits) !== 0) break
    kinds |= bits
    if ((bits & kind.invisible) === 0) seen++
  }
  const written = text.slice(start, end)
  return { text: (kinds & hidden) !== 0 ? visible(written) : written, start, kinds }
}

/** The token before white space that stands before `end`; empty after a mark or at the start. */
export function previousToken(text: string, from: number, end: number): Token {
  return tokenBefore(text, from, skipSpaceBack(text, from, end))
}

/** The text of a token in small letters. */
export const smallText = ({ text, kinds }: Token): string => (kinds & kind.upper) === 0 ? text : text.toLowerCase()

/** The last character before `end` that is neither white space nor invisible, or an empty string. */
export function markBefore(text: string, from: number, end: number): string {
  const at = skipSpaceBack(text, from, end)
  return at > from ? text.charAt(at - 1) : ''
}

function skipSpaceBack(text: string, from: number, end: number): number {
  const limit = Math.max(from, end - longest)
  let at = end
  while (at > limit && (kindsOf(text.charCodeAt(at - 1)) & blank) !== 0) at--
  return at
}

/** A word without invisible characters, in NFC. */
export function visible(text: string): string {
  let result = ''
  for (let i = 0; i < text.length; i++) if (!isInvisible(text.charCodeAt(i))) result += text.charAt(i)
  return result.normalize('NFC')
}
