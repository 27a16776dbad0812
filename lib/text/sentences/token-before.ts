import { codes, isClosing, isInvisible, isOpening, isSpace } from './characters.ts'

/** A stretch without white space that stands before a place. */
export interface Token {
  /** As written, without invisible characters, in NFC. */
  readonly text: string
  readonly start: number
}

/** Nothing longer than this is an abbreviation or an enumerator. */
const longest = 40

const separators = /* @__PURE__ */ codes(',;:/–—|•·=+')

/**
 * The token that ends at `end` (exclusive), cut at brackets, quotation marks and separators; empty if there is none.
 * At most 40 characters are read, so that a text without spaces costs no more.
 */
export function tokenBefore(text: string, from: number, end: number): Token {
  const limit = Math.max(from, end - longest)
  let start = end
  while (start > limit) {
    const code = text.charCodeAt(start - 1)
    if (isSpace(code) || isOpening(code) || isClosing(code) || separators.has(code)) break
    start--
  }
  return { text: hasHidden(text, start, end) ? visible(text.slice(start, end)) : text.slice(start, end), start }
}

/** The token before white space that stands before `end`; empty after a mark or at the start. */
export function previousToken(text: string, from: number, end: number): Token {
  const at = skipSpaceBack(text, from, end)
  return tokenBefore(text, from, at)
}

/** The last character before `end` that is neither white space nor invisible, or an empty string. */
export function markBefore(text: string, from: number, end: number): string {
  const at = skipSpaceBack(text, from, end)
  return at > from ? text.charAt(at - 1) : ''
}

function skipSpaceBack(text: string, from: number, end: number): number {
  const limit = Math.max(from, end - longest)
  let at = end
  while (at > limit && (isSpace(text.charCodeAt(at - 1)) || isInvisible(text.charCodeAt(at - 1)))) at--
  return at
}

/** A word without invisible characters, in NFC. */
export function visible(text: string): string {
  let result = ''
  let isPlain = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isInvisible(code)) continue
    if (code >= 0x300 && code <= 0x36f) isPlain = false
    result += text.charAt(i)
  }
  return isPlain ? result : result.normalize('NFC')
}

function hasHidden(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xad || code >= 0x300) return true
  }
  return false
}
