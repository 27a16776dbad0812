import { spokenOffsetAt, type SpokenUtterance, type TextRange } from '#lib/text/index.ts'

/**
 * The part of an utterance that speaks the written `range` (in the text of the block): one utterance, or none where they
 * do not meet. A replacement is spoken whole when any of it is selected.
 */
export function clipUtterance(utterance: SpokenUtterance, { start, end }: TextRange): readonly SpokenUtterance[] {
  const { alignment, lang, range, spoken } = utterance
  const whole = alignment.filter((replacement) => replacement.end > replacement.start)
  const touched = (offset: number) => whole.find((replacement) => offset > replacement.start && offset < replacement.end)
  const length = range.end - range.start
  const from = Math.max(0, start - range.start)
  const to = Math.min(length, end - range.start)
  if (from >= to) return []
  const clippedFrom = touched(from)?.start ?? from
  const clippedTo = touched(to)?.end ?? to
  const spokenFrom = clippedFrom === 0 ? 0 : spokenOffsetAt(alignment, clippedFrom)
  const spokenTo = clippedTo === length ? spoken.length : spokenOffsetAt(alignment, clippedTo)
  const text = spoken.slice(spokenFrom, spokenTo)
  if (!/[\p{L}\p{N}]/u.test(text)) return []
  return [
    {
      lang,
      spoken: text,
      range: { start: range.start + clippedFrom, end: range.start + clippedTo },
      alignment: alignment
        .filter((replacement) => replacement.start >= clippedFrom && replacement.end <= clippedTo)
        .map((replacement) => ({ ...replacement, start: replacement.start - clippedFrom, end: replacement.end - clippedFrom })),
    },
  ]
}
