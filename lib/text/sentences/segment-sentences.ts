import type { TextRange } from '../range.ts'
import { firstWordCharacter, isClosing, isDigit, isOpening, isSpace, isTerminator, isUpper, kind, kindsOf, terminators } from './characters.ts'
import { closeOf } from './closing.ts'
import { isGluedEnd } from './glued-end.ts'
import { nextWord } from './next-word.ts'
import { isPeriodEnd } from './period-end.ts'

/**
 * Cuts one block of Czech text into sentences: ordered ranges in UTF-16 code units that do not overlap, carry no
 * white space at their ends and together hold every character that is not white space. Any string gives a result.
 */
export function segmentSentences(text: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  let start = skipSpace(text, 0)
  let firstWord = start
  for (let i = nextTerminator(text, start); i >= 0; i = nextTerminator(text, i + 1)) {
    if (isInsideWord(text, i)) continue
    const runEnd = endOfRun(text, i)
    const end = closeOf(text, start, runEnd)
    firstWord = firstWordCharacter(text, firstWord, i)
    if (firstWord < i && end < text.length && (isSpace(text.charCodeAt(end)) || isGluedEnd(text, start, i, end)) && isEnd(text, start, firstWord, i, runEnd, end)) {
      ranges.push({ start, end })
      start = skipSpace(text, end)
      firstWord = start
      i = start - 1
    } else {
      i = end - 1
    }
  }
  const end = trimEnd(text, start)
  if (end > start) ranges.push({ start, end })
  return ranges
}

function isEnd(text: string, from: number, firstWord: number, at: number, runEnd: number, end: number): boolean {
  const next = nextWord(text, end)
  if (next.kind === 'small' || next.kind === 'nothing') return false
  const closing = end === runEnd ? '' : text.slice(runEnd, Math.min(end, runEnd + 8))
  if (closing !== '' && hasOwnEnd.test(closing)) return true
  if (isOmission(text, at, runEnd)) return false
  if (text.charCodeAt(at) !== 0x2e || runEnd !== at + 1) return true
  const isWhole = closing.startsWith(')') && isBracketedSentence(text, from, firstWord, runEnd)
  return isPeriodEnd({ text, from, firstWord, at, closing: isWhole ? '' : closing, next })
}

/** `s.r.o`, `www.mesto.cz`, `3.5` */
function isInsideWord(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false
  const after = kindsOf(text.charCodeAt(at + 1))
  return (after & kind.lower) !== 0 || ((after & kind.digit) !== 0 && at > 0 && isDigit(text.charCodeAt(at - 1)))
}

/** `(… apod.).`: the sentence ends after the bracket, whatever ends in it. */
const hasOwnEnd = /[)\]}][“”"]?[.!?…]/

/** `(Platí se 700 Kč.)`: the bracket holds all of the sentence, not only its first words. */
const isBracketedSentence = (text: string, from: number, firstWord: number, end: number): boolean =>
  end - from < longestBracket && text.charAt(from) === '(' && isUpper(text.charCodeAt(firstWord)) && text.indexOf(')', from) === end

const longestBracket = 1000

function nextTerminator(text: string, from: number): number {
  terminators.lastIndex = from
  return terminators.test(text) ? terminators.lastIndex - 1 : -1
}

/** `(…)`, `[...]`, `(!)`: a mark alone in brackets ends nothing. */
const isOmission = (text: string, at: number, runEnd: number): boolean =>
  at > 0 && isOpening(text.charCodeAt(at - 1)) && isClosing(text.charCodeAt(runEnd))

function endOfRun(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isTerminator(text.charCodeAt(end))) end++
  return end
}

function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && isSpace(text.charCodeAt(i))) i++
  return i
}

function trimEnd(text: string, start: number): number {
  let end = text.length
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return end
}
