import type { SpokenUtterance, TextRange } from '#lib/text/index.ts'
import { clipUtterance } from './clip-utterance.ts'

export interface Stretch {
  readonly utterance: SpokenUtterance
  readonly isEmphasised: boolean
}

/**
 * Cuts an utterance where an emphasis begins and ends, so that a voice can tell the stretches apart.
 *
 * @param emphases in the text of the block, in their order, apart from each other
 */
export function emphasise(utterance: SpokenUtterance, emphases: readonly TextRange[]): readonly Stretch[] {
  const { end, start } = utterance.range
  const met = emphases.filter((emphasis) => emphasis.start < end && emphasis.end > start)
  if (met.length === 0) return [{ utterance, isEmphasised: false }]
  const cuts = met.flatMap((emphasis) => [
    { from: emphasis.start, isEmphasised: true },
    { from: emphasis.end, isEmphasised: false },
  ])
  const stretches = [{ from: start, isEmphasised: false }, ...cuts]
  let said = start
  return stretches.flatMap(({ from, isEmphasised }, index) => {
    // A replacement that a cut runs through is said whole, with what comes first.
    const range = { start: Math.max(said, from), end: Math.min(end, stretches[index + 1]?.from ?? end) }
    const clipped = clipUtterance(utterance, range)
    said = Math.max(said, clipped[0]?.range.end ?? range.end)
    return clipped.map((stretch) => ({ utterance: stretch, isEmphasised }))
  })
}
