/** What a character is, several at once: a straight quote both opens and closes. */
export const kind = {
  digit: 1,
  letter: 2,
  upper: 4,
  lower: 8,
  /** As `String.prototype.trim` knows it, line ends and U+00A0 included. */
  space: 16,
  terminator: 32,
  /** Brackets and quotation marks that may close a sentence; some of them can also open one. */
  closing: 64,
  opening: 128,
  separator: 256,
  /** Neither seen nor spoken: soft hyphen, zero-width space and joiners, variation selectors. */
  invisible: 512,
  /** An accent that belongs to the letter before it. */
  combining: 1024,
  other: 2048,
} as const

const marks: ReadonlyMap<number, number> = /* @__PURE__ */ kindsOfMarks([
  ['\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff', kind.space],
  ['.!?…‼‽⁇⁈⁉', kind.terminator],
  [')]}“”"»«›‹’‘\'', kind.closing],
  ['([{„“"»«‚‘\'', kind.opening],
  [',;:/–—|•·=+', kind.separator],
  ['\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f', kind.invisible],
])

function kindsOfMarks(rows: readonly (readonly [characters: string, bit: number])[]): Map<number, number> {
  const kinds = new Map<number, number>()
  for (const [characters, bit] of rows) {
    for (const character of characters) kinds.set(character.charCodeAt(0), (kinds.get(character.charCodeAt(0)) ?? 0) | bit)
  }
  return kinds
}

/** What was seen once is looked up then; 0 is not yet known. */
const seen = /* @__PURE__ */ new Uint16Array(0x2100)

/** The bits of `kind` that hold for a character, none outside of a text. */
export function kindsOf(code: number): number {
  if (code >= seen.length) return compute(code)
  const known = seen[code]
  return known ? known : (seen[code] = compute(code))
}

const letter = /\p{L}/u
const digit = /\p{N}/u

function compute(code: number): number {
  if (Number.isNaN(code)) return 0
  const mark = marks.get(code)
  if (mark !== undefined) return mark
  if (code >= 0x300 && code <= 0x36f) return kind.combining
  const character = String.fromCodePoint(code)
  const isUpperCase = character !== character.toLowerCase()
  if (!isUpperCase && character === character.toUpperCase()) return computeWithoutCase(code, character)
  if (code >= 0x2000 && !letter.test(character)) return digit.test(character) ? kind.digit : kind.other
  return isUpperCase ? kind.letter | kind.upper : kind.letter | kind.lower
}

/** Apart, as the first use of these expressions takes its time. */
function computeWithoutCase(code: number, character: string): number {
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? kind.digit : kind.other
  if (digit.test(character)) return kind.digit
  return letter.test(character) ? kind.letter : kind.other
}

const wordBits = kind.letter | kind.digit

export const isSpace = (code: number): boolean => code === 0x20 || (kindsOf(code) & kind.space) !== 0
export const isInvisible = (code: number): boolean => (kindsOf(code) & kind.invisible) !== 0
/** Finds the next terminator faster than a loop. */
export const terminators = /[.!?…‼‽⁇⁈⁉]/g

export const isTerminator = (code: number): boolean => (kindsOf(code) & kind.terminator) !== 0
export const isClosing = (code: number): boolean => (kindsOf(code) & kind.closing) !== 0
export const isOpening = (code: number): boolean => (kindsOf(code) & kind.opening) !== 0
export const isDigit = (code: number): boolean => (kindsOf(code) & kind.digit) !== 0
export const isLetterOrDigit = (code: number): boolean => (kindsOf(code) & wordBits) !== 0
export const isUpper = (code: number): boolean => (kindsOf(code) & kind.upper) !== 0
export const isLower = (code: number): boolean => (kindsOf(code) & kind.lower) !== 0

/** Offset of the first letter or digit in a stretch, or its end. */
export function firstWordCharacter(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const code = text.codePointAt(i) ?? 0
    if (isLetterOrDigit(code)) return i
    if (code > 0xffff) i++
  }
  return end
}

/** `ZŠ`, `MPSV` */
export function isCapitals(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isUpper(word.charCodeAt(i))) return false
  return word !== ''
}
