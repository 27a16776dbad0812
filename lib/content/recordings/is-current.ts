import type { Cue, ReadingScript } from '#lib/text/index.ts'

/**
 * Whether a recording says what the text says now: the same utterances, with the same words. One of an older text would be
 * heard beside a newer one.
 */
export function isCurrent(cues: readonly Cue[], script: ReadingScript, textOf: (block: string) => string): boolean {
  const read = script.sentences.flatMap(({ block }, index) => script.utterances(index).map(({ range }) => ({ block: script.blocks[block]?.id ?? '', range })))
  return (
    read.length === cues.length &&
    read.every(({ block, range: { end, start } }, index) => {
      const cue = cues[index]
      return cue !== undefined && cue.block === block && cue.range.start === start && cue.range.end === end && plain(cue.text) === plain(textOf(block).slice(start, end))
    })
  )
}

/** A line break within a cue is written as a space. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ')
