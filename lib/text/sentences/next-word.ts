import { isDigit, isInvisible, isLetterOrDigit, isLower, isSpace, isUpper } from './characters.ts'
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
/** A capital further on in a small word is a slip, not `eObčanka`. */
const plainLength = 5

/** Reads on from `at`; sees at most 16 marks and 24 letters, so that rows of marks cost no more than once. */
export function nextWord(text: string, at: number): NextWord {
  if (isPlainSmallWord(text, at)) return smallWord
  let i = at
  let before = ''
  while (i < text.length && before.length < longestLead) {
    const code = text.codePointAt(i) ?? 0
    if (isLetterOrDigit(code)) return wordAt(text, i, before)
    if (code === 0xa7) return { kind: 'capital', word: '§', after: ' ', before, end: i + 1 }
    const character = String.fromCodePoint(code)
    if (!isSpace(code) && !isInvisible(code)) before += character
    i += character.length
  }
  return { kind: 'nothing', word: '', after: '', before, end: i }
}

const smallWord: NextWord = { kind: 'small', word: '', after: '', before: '', end: 0 }

/** A space and five small letters: by far the most frequent case, and neither a list mark nor `eObčanka`. */
function isPlainSmallWord(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x20 || at + plainLength >= text.length) return false
  for (let i = at + 1; i <= at + plainLength; i++) if (!isLower(text.charCodeAt(i))) return false
  return true
}

function wordAt(text: string, start: number, before: string): NextWord {
  const first = text.codePointAt(start) ?? 0
  let end = start
  let seen = 0
  let isPlain = true
  let hasInnerCapital = false
  while (end < text.length && seen < longestWord) {
    const code = text.codePointAt(end) ?? 0
    const isMark = isInvisible(code) || (code >= 0x300 && code <= 0x36f)
    if (!isMark && !isLetterOrDigit(code)) break
    if (isMark) isPlain = false
    else if (seen++ > 0 && seen <= plainLength && isUpper(code)) hasInnerCapital = true
    end += code > 0xffff ? 2 : 1
  }
  const after = text.charAt(end)
  const raw = text.slice(start, end)
  const common = { word: isPlain ? raw : visible(raw), after, before, end }
  if (after === ')' && isListMark(common.word) && isListLead(before) && (!isDigit(first) || before.includes('('))) return { kind: 'item', ...common }
  if (isDigit(first)) return { kind: 'number', ...common }
  return { kind: isLower(first) && !hasInnerCapital ? 'small' : 'capital', ...common }
}

/** a), aa), 12), iv) */
const isListMark = (word: string): boolean => /^(?:\p{L}|([a-z])\1|[ivx]{1,4}|\d{1,3}[a-z]?)$/u.test(word)

/** Nothing, one bracket or a bullet: `(2)`, `– b)`. */
const isListLead = (before: string): boolean => before.length <= 2 && !/["„“»«]/u.test(before)
