import type { ReadingScript } from '#lib/text/index.ts'
import { domRangeOf, type Place } from './text-walker.ts'

/** A reading script together with the page that shows it. */
export interface ScriptMap {
  readonly script: ReadingScript
  /** The element of a block; undefined when the page does not show it. */
  elementOf(block: number): HTMLElement | undefined
  /** Index of the block with this `id`; undefined when the script does not read it. */
  blockOf(id: string): number | undefined
  /** The nearest block that `node` lies in. */
  blockAround(node: Node | null): number | undefined
  rangeOf(sentence: number): Range | undefined
  /** The sentence at `offset` of a block; in the gap after a sentence, the next one of the block. */
  sentenceAt(block: number, offset: number): number | undefined
  placeOf(sentence: number): Place | undefined
  /** The sentence of a remembered place; undefined when the block is gone. */
  sentenceOf(place: Place): number | undefined
}

export function createScriptMap(script: ReadingScript): ScriptMap {
  let blocks: Map<string, number> | undefined
  // Built at the first question: a page that is only read with the eyes pays nothing.
  const blockOf = (id: string) => (blocks ??= new Map(script.blocks.map((block, index) => [block.id, index]))).get(id)

  const elementOf = (block: number) => {
    const id = script.blocks[block]?.id
    return id === undefined ? undefined : (document.getElementById(id) ?? undefined)
  }

  const blockAround = (node: Node | null) => {
    for (let current = node; current; current = current.parentNode) {
      if (!(current instanceof Element) || current.id === '') continue
      const block = blockOf(current.id)
      if (block !== undefined) return block
    }
    return undefined
  }

  const rangeOf = (index: number) => {
    const sentence = script.sentences[index]
    const element = sentence && elementOf(sentence.block)
    return element && domRangeOf(element, sentence.range)
  }

  const sentenceAt = (block: number, offset: number) => {
    const found = script.blocks[block]
    if (!found || found.sentenceCount === 0) return undefined
    const last = found.firstSentence + found.sentenceCount - 1
    for (let index = found.firstSentence; index < last; index += 1) {
      if (offset < (script.sentences[index]?.range.end ?? 0)) return index
    }
    return last
  }

  const placeOf = (index: number) => {
    const sentence = script.sentences[index]
    const id = sentence && script.blocks[sentence.block]?.id
    return sentence && id !== undefined ? { block: id, offset: sentence.range.start } : undefined
  }

  const sentenceOf = ({ block: id, offset }: Place) => {
    const block = blockOf(id)
    return block === undefined ? undefined : sentenceAt(block, offset)
  }

  return { script, elementOf, blockOf, blockAround, rangeOf, sentenceAt, placeOf, sentenceOf }
}
