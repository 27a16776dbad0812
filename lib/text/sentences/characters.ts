const letter = /\p{L}/u
const digit = /\p{N}/u

/** White space as `String.prototype.trim` knows it, line ends and U+00A0 included. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0xa0
  return code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029
    || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff
}

/** Characters that are neither seen nor spoken: soft hyphen, zero-width space and joiners, variation selectors. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfe0e || code === 0xfe0f
}

export const isTerminator = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || (code >= 0x203c && code <= 0x2049 && isRareTerminator(code))

const isRareTerminator = (code: number): boolean => code === 0x203c || code === 0x203d || code >= 0x2047

export function isDigit(code: number): boolean {
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : isOther(code, digit)
}

export function isLetter(code: number): boolean {
  return code < 0x80 ? isAsciiLetter(code) : isOther(code, letter)
}

export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const character = String.fromCodePoint(code)
  return character !== character.toLowerCase()
}

export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  const character = String.fromCodePoint(code)
  return character !== character.toUpperCase() && character === character.toLowerCase()
}

const closing = new Set(Array.from(')]}“”"»«›‹’‘\'', character => character.charCodeAt(0)))

/** Brackets and quotation marks that may close a sentence; some of them can also open one. */
export const isClosing = (code: number): boolean => closing.has(code)

const opening = new Set(Array.from('([{„“"»«‚‘\'', character => character.charCodeAt(0)))

/** Brackets and quotation marks that may open a sentence. */
export const isOpening = (code: number): boolean => opening.has(code)

/** Offset of the first letter or digit in a stretch, or its end. */
export function firstWordCharacter(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const code = text.codePointAt(i) ?? 0
    if (isLetter(code) || isDigit(code)) return i
    if (code > 0xffff) i++
  }
  return end
}

const isAsciiLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

const isOther = (code: number, kind: RegExp): boolean => kind.test(String.fromCodePoint(code))
