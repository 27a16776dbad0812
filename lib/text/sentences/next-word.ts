import { isUpper, kind as kinds, kindsOf } from './characters.ts'
import { visible } from './token-before.ts'

/** What begins after a possible end of a sentence, brackets, quotes, bullets, dashes and emoji skipped. */
export interface NextWord {
  /** `item`: a list mark such as b) or (2); `capital` stands also for §, for scripts without case and for iPhone. */
  readonly kind: 'capital' | 'small' | 'number' | 'item' | 'nothing'
  /** Letters and digits of the word, at most 24. */
  readonly word: string
  /** The character after the word, or an empty string. */
  readonly after: string
  /** What was skipped before the word, without white space. */
  readonly before: string
  /** Offset of the character after the word. */
  readonly end: number
}

const longestLead = 16
const longestWord = 24
/** A capital further on in a small word is a slip, not `eObčanka` or `e-Podatelna`. */
const plainLength = 5

const wordBits = kinds.letter | kinds.digit
const unseen = kinds.space | kinds.invisible
const joined = kinds.invisible | kinds.combining

/** Reads on from `at`; sees at most 16 marks and 24 letters, so that rows of marks cost no more than once. */
export function nextWord(text: string, at: number): NextWord {
  if (isAt(plainSmallWord, text, at)) return smallWord
  let i = at
  let before = ''
  while (i < text.length && before.length < longestLead) {
    const code = text.codePointAt(i) ?? 0
    const bits = kindsOf(code)
    if ((bits & wordBits) !== 0) return wordAt(text, i, before)
    if (code === 0xa7) return { kind: 'capital', word: '§', after: ' ', before, end: i + 1 }
    const length = code > 0xffff ? 2 : 1
    if ((bits & unseen) === 0) before += text.slice(i, i + length)
    i += length
  }
  return { kind: 'nothing', word: '', after: '', before, end: i }
}

const smallWord: NextWord = { kind: 'small', word: '', after: '', before: '', end: 0 }

/** A space and small letters up to a space or a fifth: by far the most frequent case, and neither a list mark nor `eObčanka`. */
const plainSmallWord = / (?:[a-záčďéěíňóřšťúůýž]{5}|[a-záčďéěíňóřšťúůýž]+ )/y
/** Letters and digits of European languages; those of others are read one by one. */
const latinWord = /[0-9A-Za-zÀ-ÖØ-öø-ɏ]{1,24}/y

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function wordAt(text: string, start: number, before: string): NextWord {
  const first = kindsOf(text.codePointAt(start) ?? 0)
  const { end, marks } = wordEnd(text, start)
  const after = text.charAt(end)
  const written = text.slice(start, end)
  const word = marks === 0 ? written : visible(written)
  const isNumber = (first & kinds.digit) !== 0
  if (after === ')' && word.length < 5 && isListMark(word) && isListLead(before) && (!isNumber || before.includes('('))) return { kind: 'item', word, after, before, end }
  if (isNumber) return { kind: 'number', word, after, before, end }
  const isSmall = (first & kinds.lower) !== 0 && !hasInnerCapital(word) && !(word.length === 1 && after === '-' && isUpper(text.charCodeAt(end + 1)))
  return { kind: isSmall ? 'small' : 'capital', word, after, before, end }
}

function hasInnerCapital(word: string): boolean {
  for (let i = 1; i < plainLength && i < word.length; i++) if (isUpper(word.charCodeAt(i))) return true
  return false
}

/** The end of a word, and the kinds of what is not seen or only an accent in it. */
function wordEnd(text: string, start: number): { end: number, marks: number } {
  if (isAt(latinWord, text, start)) {
    const end = latinWord.lastIndex
    if (end >= text.length || (kindsOf(text.codePointAt(end) ?? 0) & (wordBits | joined)) === 0 || end - start === longestWord) return { end, marks: 0 }
  }
  let end = start
  let seen = 0
  let marks = 0
  while (end < text.length && seen < longestWord) {
    const code = text.codePointAt(end) ?? 0
    const bits = kindsOf(code)
    if ((bits & (wordBits | joined)) === 0) break
    if ((bits & joined) !== 0) marks |= bits
    else seen++
    end += code > 0xffff ? 2 : 1
  }
  return { end, marks }
}

/** a), aa), 12), iv) */
const isListMark = (word: string): boolean => /^(?:.|([a-z])\1|[ivx]{1,4}|\d{1,3}[a-z]?)$/su.test(word)

/** Nothing, one bracket or a bullet: `(2)`, `– b)`. */
const isListLead = (before: string): boolean => before.length <= 2 && !/["„“»«]/u.test(before)
