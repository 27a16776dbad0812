import type { TextRange } from '../range.ts'
import { firstWordCharacter, isClosing, isOpening, isSpace, isTerminator } from './characters.ts'
import { closeOf } from './closing.ts'
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
  for (let i = start; i < text.length; i++) {
    if (!isTerminator(text.charCodeAt(i))) continue
    const runEnd = endOfRun(text, i)
    const end = closeOf(text, start, runEnd)
    firstWord = firstWordCharacter(text, firstWord, i)
    if (firstWord < i && end < text.length && isSpace(text.charCodeAt(end)) && isEnd(text, { from: start, firstWord, at: i }, runEnd, end)) {
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

function isEnd(text: string, place: { from: number; firstWord: number; at: number }, runEnd: number, end: number): boolean {
  const { at } = place
  const next = nextWord(text, end)
  if (next.kind === 'small' || next.kind === 'nothing') return false
  if (isOmission(text, at, runEnd)) return false
  const isSinglePeriod = text.charCodeAt(at) === 0x2e && runEnd === at + 1
  return !isSinglePeriod || isPeriodEnd({ text, ...place, closing: end === runEnd ? '' : text.slice(runEnd, Math.min(end, runEnd + 8)), next })
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
