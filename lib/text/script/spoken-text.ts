import type { TextRange } from '../range.ts'
import type { Replacement } from '../spoken/spoken-form.ts'

const said = /[\p{L}\p{N}]/u

/** Whether a voice has anything to say; marks and emoji alone are passed over. */
export const hasSpeech = (spoken: string): boolean => said.test(spoken)

/** The spoken form of a written range, whose replacements lie inside it and are in order. */
export function applyReplacements(text: string, range: TextRange, replacements: readonly Replacement[]): string {
  let spoken = ''
  let at = range.start
  for (const replacement of replacements) {
    spoken += text.slice(at, replacement.start) + replacement.spoken
    at = replacement.end
  }
  return spoken + text.slice(at, range.end)
}

/** The replacements that lie inside a range; those of no length at its edges count as inside. */
export const replacementsWithin = (replacements: readonly Replacement[], { start, end }: TextRange): Replacement[] =>
  replacements.filter(replacement => replacement.start >= start && replacement.end <= end)

/** The length of the text as it is spoken, up to a written offset that no replacement covers. */
export function spokenMeasure(replacements: readonly Replacement[]): (offset: number) => number {
  const ends: number[] = []
  const growth: number[] = []
  let total = 0
  for (const { start, end, spoken } of replacements) {
    total += spoken.length - (end - start)
    ends.push(end)
    growth.push(total)
  }
  return offset => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset + (growth[low - 1] ?? 0)
  }
}
