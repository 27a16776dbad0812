import type { Replacement } from '../spoken-form.ts'

export type TokenKind = 'word' | 'digits' | 'space' | 'other'

/** How a word is written: na, A, Praha, EU, kWh; pieces that are no words have none. */
export type Shape = 'small' | 'letter' | 'capitalised' | 'capitals' | 'mixed' | 'none'

export interface Token {
  readonly kind: TokenKind
  readonly shape: Shape
  readonly text: string
  /** UTF-16 offsets into the clean text. */
  readonly start: number
  readonly end: number
}

const letterOrMark = /[\p{L}\p{M}]/u
const letterAlone = /\p{L}/u
const whiteSpace = /\s/u

/** What a character belongs to; Latin letters without a pattern, for speed. */
function kindOf(code: number, text: string, index: number): TokenKind {
  if (code >= 48 && code <= 57) return 'digits'
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word'
  if (code === 32) return 'space'
  if (code < 128) return code >= 9 && code <= 13 ? 'space' : 'other'
  if (code >= 0xC0 && code < 0x250) return code === 0xD7 || code === 0xF7 ? 'other' : 'word'
  const character = String.fromCodePoint(text.codePointAt(index) ?? code)
  if (letterAlone.test(character)) return 'word'
  return whiteSpace.test(character) ? 'space' : 'other'
}

const isWordPart = (code: number, text: string, index: number): boolean =>
  (code >= 97 && code <= 122) || kindOf(code, text, index) === 'word' || (code > 767 && letterOrMark.test(String.fromCodePoint(text.codePointAt(index) ?? code)))

const sizeAt = (code: number, text: string, index: number): number => (code >= 0xD800 && code <= 0xDBFF && (text.codePointAt(index) ?? 0) > 0xFFFF ? 2 : 1)

/** The end of the piece that starts at an offset: a word, digits, or one character. */
function pieceEnd(kind: TokenKind, text: string, start: number): number {
  let end = start + sizeAt(text.charCodeAt(start), text, start)
  if (kind === 'digits') {
    for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(end)) end += 1
  } else if (kind === 'word') {
    for (let code = text.charCodeAt(end); end < text.length && isWordPart(code, text, end); code = text.charCodeAt(end)) end += sizeAt(code, text, end)
  }
  return end
}

function shapeOf(word: string): Shape {
  const small = word.toLowerCase()
  if (small === word) return 'small'
  if (word.length === 1) return 'letter'
  if (small.charCodeAt(0) !== word.charCodeAt(0) && small.slice(1) === word.slice(1)) return 'capitalised'
  return word === word.toUpperCase() ? 'capitals' : 'mixed'
}

/** Only days and initials are asked about afterwards. */
const shortest = 3

const none: Token = { kind: 'other', shape: 'none', text: '', start: -1, end: -1 }
/** A sign or a space each. */
const near = 8
const closing = new Set([' ', '"', '“', '”', '’', "'", ')', ']', '»'])

/** A clean text in pieces, and what is to be said instead of them. Rules look around in it and never change it. */
export class Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly replacements: Replacement[] = []
  private readonly said = new Set<number>()

  constructor(text: string) {
    this.text = text
    const tokens: Token[] = []
    for (let start = 0; start < text.length;) {
      const kind = kindOf(text.charCodeAt(start), text, start)
      const end = pieceEnd(kind, text, start)
      const piece = text.slice(start, end)
      tokens.push({ kind, shape: kind === 'word' ? shapeOf(piece) : 'none', text: piece, start, end })
      start = end
    }
    this.tokens = tokens
  }

  /** The token at a place; an empty one outside the text. */
  at(index: number): Token {
    return this.tokens[index] ?? none
  }

  textAt(index: number): string {
    return this.tokens[index]?.text ?? ''
  }

  /** The place after a space, if there is one here. */
  skipSpace(index: number): number {
    return this.at(index).kind === 'space' ? index + 1 : index
  }

  /** The place of the last token before `index` that is not a space; -1 if there is none. */
  before(index: number): number {
    return this.at(index - 1).kind === 'space' ? index - 2 : index - 1
  }

  /** The place of the last word before a token, past signs and spaces; -1 where digits stand nearer, or no word is near. */
  wordBefore(index: number): number {
    for (let at = index - 1, steps = 0; at >= 0 && steps < near; at -= 1, steps += 1) {
      const { kind } = this.at(at)
      if (kind === 'word') return at
      if (kind === 'digits') return -1
    }
    return -1
  }

  /** The place of the token that starts at an offset. */
  tokenAt(offset: number, from: number): number {
    let index = from
    while (index < this.tokens.length && this.at(index).start < offset) index += 1
    return index
  }

  /** The same on the way back: the place of the last token that does not start after an offset. */
  backTo(offset: number, from: number): number {
    let index = from
    while (index > 0 && this.at(index).start > offset) index -= 1
    return index
  }

  /** What stands from a token on, for sticky patterns; undefined if the pattern does not match there. */
  match(index: number, pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at(index).start
    return this.at(index).start < 0 ? undefined : (pattern.exec(this.text) ?? undefined)
  }

  /**
   * Whether the text before a token ends as a sticky pattern says that only looks behind: `/(?<=\sdo\s)/uy`. Such a pattern is read from
   * the token backwards, so it gives up at the first character that differs; nothing is cut out of the text.
   */
  isAfter(index: number, pattern: RegExp): boolean {
    return this.holdsAt(this.at(index).start, pattern)
  }

  /** Whether a sticky pattern fits the text from an offset on, or before it if the pattern only looks behind. */
  holdsAt(offset: number, pattern: RegExp): boolean {
    pattern.lastIndex = offset
    return offset >= 0 && pattern.test(this.text)
  }

  /** Says something instead of the tokens from `from` up to but without `to`. */
  say(from: number, to: number, spoken: string): void {
    this.sayText(this.at(from).start, this.at(to - 1).end, spoken)
  }

  sayText(start: number, end: number, spoken: string): void {
    if (end - start <= shortest) this.said.add(start)
    if (this.text.slice(start, end) !== spoken) this.replacements.push({ start, end, spoken })
  }

  /** Something else is said for the short piece that begins here: "Po" was Monday, not a preposition. */
  wasSaid(index: number): boolean {
    return this.said.has(this.at(index).start)
  }

  /** Nothing but closing marks follows: the period here also ends the sentence. */
  isEnd(index: number): boolean {
    // (2. p.): the sentence did not begin in the brackets
    if (this.textAt(index) === ')' && this.textAt(0) !== '(') return false
    let at = index
    while (at < this.tokens.length && closing.has(this.textAt(at))) at += 1
    return at >= this.tokens.length
  }
}
