import type { ReadingScript, ScriptBlock } from '#lib/text/index.ts'

/** Structures of many blocks that one may want to leave: a table, a list. */
export type Structure = 'table' | 'list'

const structureOf = (block: ScriptBlock | undefined): Structure | undefined => {
  switch (block?.kind) {
    case 'cell':
      return 'table'
    case 'item':
      return 'list'
    default:
      return undefined
  }
}

/** The structure that a sentence lies in; undefined in running text. */
export function structureAt(script: ReadingScript, sentence: number): Structure | undefined {
  return structureOf(script.blocks[script.sentences[sentence]?.block ?? -1])
}

/** The first sentence after the table or list that `sentence` lies in; undefined when nothing follows it. */
export function sentenceAfterStructure(script: ReadingScript, sentence: number): number | undefined {
  const block = script.sentences[sentence]?.block ?? -1
  const structure = structureOf(script.blocks[block])
  if (!structure) return undefined
  const next = script.blocks.findIndex((candidate, index) => {
    if (index <= block || candidate.sentenceCount === 0) return false
    // A new list begins where the count of items starts again.
    return structureOf(candidate) !== structure || candidate.item?.index === 1
  })
  return script.blocks[next]?.firstSentence
}
