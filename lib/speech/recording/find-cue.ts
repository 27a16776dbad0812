import type { Cue } from '#lib/text/index.ts'
import type { UtteranceSource } from '../engine.ts'

/** The stretch of a recording that says an utterance: cue `index`, from `start` to `end` in milliseconds. */
export interface Stretch {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** Finds the utterances of a script in a recording. */
export interface CueIndex {
  readonly cues: readonly Cue[]
  /** @returns undefined where the recording does not say it: it was made from another text */
  find(source: UtteranceSource): Stretch | undefined
}

export function indexCues(cues: readonly Cue[]): CueIndex {
  const byBlock = new Map<string, number[]>()
  cues.forEach(({ block }, index) => {
    const known = byBlock.get(block)
    if (known) known.push(index)
    else byBlock.set(block, [index])
  })
  return {
    cues,
    find({ block, nth, range }) {
      const fitting = (byBlock.get(block) ?? []).filter((index) => {
        const cue = cues[index]?.range
        return cue !== undefined && cue.start <= range.start && range.end <= cue.end
      })
      const index = fitting[nth] ?? fitting[0]
      const cue = cues[index ?? -1]
      if (index === undefined || !cue) return undefined
      const first = range.start <= cue.range.start ? undefined : cue.words.findLast(({ offset }) => offset <= range.start)
      const after = range.end >= cue.range.end ? undefined : cue.words.find(({ offset }) => offset >= range.end)
      return { index, start: first?.milliseconds ?? cue.start, end: after?.milliseconds ?? cue.end }
    },
  }
}
