import type { TextRange } from '../range.ts'
import type { Alignment } from './spoken-form.ts'

/**
 * The written range behind `spokenStart`…`spokenEnd` (UTF-16 offsets into the spoken text).
 * What touches a replacement stands for the whole of it; an empty range gives the place alone.
 */
export function writtenRangeAt(alignment: Alignment, spokenStart: number, spokenEnd: number): TextRange {
  let shift = 0
  let start: number | undefined
  let end: number | undefined
  for (const replacement of alignment) {
    const from = replacement.start + shift
    const to = from + replacement.spoken.length
    if (start === undefined && spokenStart < from) start = spokenStart - shift
    if (spokenEnd <= from) {
      end = spokenEnd - shift
      break
    }
    if (start === undefined && spokenStart < to) start = replacement.start
    if (spokenEnd <= to) {
      start ??= replacement.end
      end = replacement.end
      break
    }
    shift = to - replacement.end
  }
  start ??= Math.max(0, spokenStart - shift)
  return { start, end: Math.max(start, end ?? spokenEnd - shift) }
}

/**
 * The place in the spoken text (UTF-16 offset) of a place in the written text.
 * Inside a replacement it is the start of its spoken form.
 */
export function spokenOffsetAt(alignment: Alignment, writtenOffset: number): number {
  let shift = 0
  for (const { start, end, spoken } of alignment) {
    if (writtenOffset < end) return Math.min(writtenOffset, start) + shift
    shift += spoken.length - (end - start)
  }
  return writtenOffset + shift
}

/** The text as spoken. */
export function speak(text: string, alignment: Alignment): string {
  let spoken = ''
  let done = 0
  for (const replacement of alignment) {
    spoken += text.slice(done, replacement.start) + replacement.spoken
    done = replacement.end
  }
  return spoken + text.slice(done)
}
