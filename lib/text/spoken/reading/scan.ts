import type { Replacement } from '../spoken-form.ts'

export type TokenKind = 'word' | 'digits' | 'space' | 'other'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  /** UTF-16 offsets into the clean text. */
  readonly start: number
  readonly end: number
}

const pieces = /(?<word>\p{L}[\p{L}\p{M}]*)|(?<digits>[0-9]+)|(?<space>\s)|[^]/gu
const none: Token = { kind: 'other', text: '', start: -1, end: -1 }

/** A clean text in pieces, and what is to be said instead of them. Rules look around in it and never change it. */
export class Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly replacements: Replacement[] = []
  private readonly said = new Set<number>()

  constructor(text: string) {
    this.text = text
    const tokens: Token[] = []
    for (const match of text.matchAll(pieces)) {
      const kind = match.groups?.['word'] !== undefined ? 'word'
        : match.groups?.['digits'] !== undefined ? 'digits'
          : match.groups?.['space'] !== undefined ? 'space' : 'other'
      tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length })
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

  /** The place of the token that starts at an offset. */
  tokenAt(offset: number, from: number): number {
    let index = from
    while (index < this.tokens.length && this.at(index).start < offset) index += 1
    return index
  }

  /** What stands from a token on, for sticky patterns; undefined if the pattern does not match there. */
  match(index: number, pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at(index).start
    return this.at(index).start < 0 ? undefined : (pattern.exec(this.text) ?? undefined)
  }

  /** Says something instead of the tokens from `from` up to but without `to`. */
  say(from: number, to: number, spoken: string): void {
    this.sayText(this.at(from).start, this.at(to - 1).end, spoken)
  }

  sayText(start: number, end: number, spoken: string): void {
    this.said.add(start)
    if (this.text.slice(start, end) !== spoken) this.replacements.push({ start, end, spoken })
  }

  /** Something else is said for what begins here: "Po" was Monday, not a preposition. */
  wasSaid(index: number): boolean {
    return this.said.has(this.at(index).start)
  }

  /** Nothing but closing marks follows: the period here also ends the sentence. */
  isEnd(index: number): boolean {
    let at = index
    while (at < this.tokens.length && /^[\s"“”’')\]»]$/u.test(this.textAt(at))) at += 1
    return at >= this.tokens.length
  }
}
