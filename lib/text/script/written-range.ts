import type { TextRange } from '../range.ts'
import { writtenRangeAt } from '../spoken/alignment.ts'
import type { SpokenUtterance } from './reading-script.ts'

/**
 * The written range, in the text of the block, of the word that a voice says at `charIndex` of the spoken text. Without
 * `charLength`, which many voices leave out or give as 0, the word reaches to white space. What is said but not written
 * there (the headers of a cell) stands for the whole utterance.
 */
export function writtenRange({ spoken, alignment, range }: SpokenUtterance, charIndex: number, charLength?: number): TextRange {
  const word = spokenWord(spoken, charIndex, charLength)
  const { start, end } = writtenRangeAt(alignment, word.start, word.end)
  const length = range.end - range.start
  if (start >= end || start >= length) return range
  return { start: range.start + start, end: range.start + Math.min(end, length) }
}

function spokenWord(spoken: string, charIndex: number, charLength: number | undefined): TextRange {
  const from = Math.min(Math.max(0, Math.trunc(charIndex) || 0), spoken.length)
  const start = from + (/^\s*/u.exec(spoken.slice(from, from + 200))?.[0].length ?? 0)
  if (charLength !== undefined && charLength > 0) return { start, end: Math.min(spoken.length, from + Math.max(charLength, start - from + 1)) }
  const word = /^\S*/u.exec(spoken.slice(start, start + 200))?.[0] ?? ''
  const bare = word.replace(/[^\p{L}\p{N}]+$/u, '')
  return { start, end: start + (bare === '' ? word : bare).length }
}
