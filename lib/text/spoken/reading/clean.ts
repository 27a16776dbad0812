import type { Alignment, Replacement } from '../spoken-form.ts'

/** Text that the rules can read: single spaces, whole letters, no soft hyphens; and how it came from the written text. */
export interface CleanText {
  readonly text: string
  /** Changes, in order; offsets into the written text. */
  readonly edits: Alignment
}

const untidy = /\s{2,}|[^\S ]|[\u00AD\u200B\u2060\uFEFF]+/gu
/** Only where there are accents of their own, as every letter must be looked at. */
const untidyLetters = new RegExp(`${untidy.source}|\\p{L}\\p{M}+`, 'gu')
const accent = /[\u0300-\u036F]/u
const isUntidy = /[^\S ]|\s\s|[\u00AD\u200B\u2060\uFEFF\u0300-\u036F]/u

/** Collapses white space, drops soft hyphens and joins letters with the accents that follow them. */
export function clean(written: string): CleanText {
  if (!isUntidy.test(written)) return { text: written, edits: [] }
  const edits: Replacement[] = []
  const text = written.replace(accent.test(written) ? untidyLetters : untidy, (found: string, start: number) => {
    const spoken = tidy(found)
    if (spoken !== found) edits.push({ start, end: start + found.length, spoken })
    return spoken
  })
  return { text, edits }
}

function tidy(found: string): string {
  if (/^\s/u.test(found)) return ' '
  return /^[\u00AD\u200B\u2060\uFEFF]/u.test(found) ? '' : found.normalize('NFC')
}

/** Replacements in the clean text as replacements in the written one; edits that no replacement covers stay. */
export function inWritten(edits: Alignment, replacements: Alignment, written: string): Alignment {
  if (edits.length === 0) return replacements
  const result: Replacement[] = []
  let shift = 0
  let next = 0
  /** The written offset of a clean one; edits before it are passed, and kept unless a replacement covers them. */
  const passTo = (offset: number, isInclusive: boolean, isKept: boolean): number => {
    for (let edit = edits[next]; edit !== undefined; edit = edits[next]) {
      const from = edit.start - shift
      const isBefore = isInclusive ? from + edit.spoken.length <= offset && (edit.spoken !== '' || from < offset) : from < offset
      if (!isBefore) break
      if (isKept && !isLoneSpace(written, edit)) result.push(edit)
      shift += edit.end - edit.start - edit.spoken.length
      next += 1
    }
    return offset + shift
  }
  for (const { start, end, spoken } of replacements) {
    const from = passTo(start, true, true)
    result.push({ start: from, end: passTo(end, false, false), spoken })
  }
  passTo(Number.POSITIVE_INFINITY, true, true)
  return result
}

/** One no-break space: a voice takes it for a space, so the map need not tell it. */
const isLoneSpace = (written: string, { start, end }: Replacement): boolean => end - start === 1 && /[\u00A0\u202F\u2009]/u.test(written.charAt(start))
