import { isClosing, isInvisible, isLower, isSpace, kind, kindsOf } from './characters.ts'
import { nextWord } from './next-word.ts'

const emotion = /^[\u{1f600}-\u{1f64f}\u{1f910}-\u{1f92f}\u{1f970}-\u{1f97a}\u{1f337}-\u{1f340}\u{1f380}-\u{1f38a}\u{1f44a}-\u{1f450}\u{1f490}-\u{1f49f}\u{1f3c6}\u{1f4aa}\u{1f525}\u2600\u263a\u2665\u2728\u2764]/u
const footnote = /^(?:\[\d{1,3}\]|[¹²³⁰-⁹]{1,3}|\d{1,3}\)?(?=\s))/
const longestFootnote = 5
const belonging = kind.closing | kind.invisible | kind.terminator

/**
 * The end of what belongs to a terminator: closing quotes and brackets, further terminators, marks of footnotes and an
 * emoji of feeling after it.
 */
export function closeOf(text: string, start: number, runEnd: number): number {
  if (isBeforeWord(text, runEnd)) return runEnd
  let end = runEnd
  while (end < text.length) {
    const length = (kindsOf(text.charCodeAt(end)) & belonging) !== 0 ? 1 : footnoteLength(text, runEnd, end)
    if (length === 0) break
    end += length
  }
  end = looseClosing(text, start, end)
  return looseEmotion(text, end)
}

/** Nothing but a space before a word: by far the most frequent case. */
const isBeforeWord = (text: string, at: number): boolean =>
  at + 1 < text.length && text.charCodeAt(at) === 0x20 && (kindsOf(text.charCodeAt(at + 1)) & (kind.letter | kind.digit)) !== 0

/** A number after a period is a footnote only after a word: `soudu.1 Dále`, not `8.00 Dále`. */
function footnoteLength(text: string, runEnd: number, end: number): number {
  const code = text.charCodeAt(end)
  const isMark = code === 0x5b || code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079)
  if (!isMark && !(code >= 0x30 && code <= 0x39 && end === runEnd && isAfterWord(text, end - 1))) return 0
  const length = footnote.exec(text.slice(end, end + longestFootnote))?.[0].length ?? 0
  return isMark || nextWord(text, end + length).kind === 'capital' ? length : 0
}

function isAfterWord(text: string, at: number): boolean {
  return isLower(text.charCodeAt(at - 1)) && isLower(text.charCodeAt(at - 2)) && isLower(text.charCodeAt(at - 3))
}

/** A closing quote or bracket between white space, as in text set by a machine: `konec. " Další`. */
function looseClosing(text: string, start: number, end: number): number {
  let at = end
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  if (at === end || at >= text.length) return end
  const code = text.charCodeAt(at)
  if (!isClosing(code) || (at + 1 < text.length && !isSpace(text.charCodeAt(at + 1)))) return end
  if (code === 0x22 && !isOpenQuote(text, start, end)) return end
  return at + 1
}

/** Counts straight quotes back to the start of the sentence, at most 1,000 characters. */
function isOpenQuote(text: string, start: number, end: number): boolean {
  if (end - start > 1000) return true
  let isOpen = false
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 0x22) isOpen = !isOpen
  return isOpen
}

/** A smile, heart or flower belongs to what was said before it; other emoji (a telephone, an arrow) begin what follows. */
function looseEmotion(text: string, from: number): number {
  let end = from
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) continue
    if (isInvisible(code) && end === at) {
      end = at + 1
      continue
    }
    if (!(code >= 0xd800 && code <= 0xdbff) && !(code >= 0x2600 && code <= 0x2764)) break
    const length = emotion.exec(text.slice(at, at + 2))?.[0].length ?? 0
    if (length === 0) break
    end = at + length
    at = end - 1
  }
  return end
}
