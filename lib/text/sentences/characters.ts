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
  code <= 0x3f ? code === 0x2e || code === 0x21 || code === 0x3f : code >= 0x2026 && (code === 0x2026 || isRareTerminator(code))

/** Double and mixed marks: ‼ ‽ ⁇ ⁈ ⁉ */
const isRareTerminator = (code: number): boolean => code === 0x203c || code === 0x203d || (code >= 0x2047 && code <= 0x2049)

const digitBit = 1
const letterBit = 2
const upperBit = 4
const lowerBit = 8

/** What the letters of European languages are, looked up instead of computed. */
const known = /* @__PURE__ */ kindsOfLetters()

function kindsOfLetters(): Uint8Array {
  return Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(code))
}

function kindOf(code: number): number {
  const character = String.fromCodePoint(code)
  if (digit.test(character)) return digitBit
  if (!letter.test(character)) return 0
  if (character !== character.toLowerCase()) return letterBit | upperBit
  return character === character.toUpperCase() ? letterBit : letterBit | lowerBit
}

const is = (code: number, bits: number): boolean => ((known[code] ?? kindOf(code)) & bits) !== 0

export const isDigit = (code: number): boolean => is(code, digitBit)
export const isLetter = (code: number): boolean => is(code, letterBit)
export const isUpper = (code: number): boolean => is(code, upperBit)
export const isLower = (code: number): boolean => is(code, lowerBit)
export const isLetterOrDigit = (code: number): boolean => is(code, letterBit | digitBit)

const closing = /* @__PURE__ */ codes(')]}“”"»«›‹’‘\'')

/** Brackets and quotation marks that may close a sentence; some of them can also open one. */
export const isClosing = (code: number): boolean => closing.has(code)

const opening = /* @__PURE__ */ codes('([{„“"»«‚‘\'')

/** Brackets and quotation marks that may open a sentence. */
export const isOpening = (code: number): boolean => opening.has(code)

/** Offset of the first letter or digit in a stretch, or its end. */
export function firstWordCharacter(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const code = text.codePointAt(i) ?? 0
    if (isLetterOrDigit(code)) return i
    if (code > 0xffff) i++
  }
  return end
}

/** The codes of the characters of a string. */
export function codes(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, character => character.charCodeAt(0)))
}
