import type { ScriptMap } from './script-map.ts'

/** The part of the window that is free for text: top and bottom in CSS pixels from the top of the window. */
export interface FreeArea {
  readonly top: number
  readonly bottom: number
}

/** The window without the bars that stick to it, as `scroll-padding` tells them. */
export function freeArea(): FreeArea {
  const style = getComputedStyle(document.documentElement)
  const pixels = (value: string) => Number.parseFloat(value) || 0
  return {
    top: pixels(style.scrollPaddingTop),
    bottom: Math.max(0, window.innerHeight - pixels(style.scrollPaddingBottom)),
  }
}

/** Whether the first line of a range lies in the free area. */
export function isLineInView(range: Range, area: FreeArea): boolean {
  const line = firstLineOf(range)
  return line.top >= area.top && line.bottom <= area.bottom
}

/** Whether any of the first line of a sentence can be seen. */
export function isInView(map: ScriptMap, sentence: number): boolean {
  const range = map.rangeOf(sentence)
  if (!range) return false
  const { top, bottom, height } = firstLineOf(range)
  const area = freeArea()
  return height > 0 && top < area.bottom && bottom > area.top
}

export function firstLineOf(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect()
}

/**
 * The first sentence whose beginning can be seen. A binary search by blocks, so that a document of thousands of
 * paragraphs is measured in about a dozen places; blocks that are not rendered are passed over.
 */
export function firstSentenceInView(map: ScriptMap, area: FreeArea): number | undefined {
  const { blocks } = map.script
  const bottomOf = (index: number) => {
    for (let block = index; block < blocks.length; block += 1) {
      const rect = map.elementOf(block)?.getBoundingClientRect()
      if (rect && rect.height > 0) return rect.bottom
    }
    return Number.POSITIVE_INFINITY
  }
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (bottomOf(middle) > area.top) high = middle
    else low = middle + 1
  }
  for (let index = low; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block) break
    for (let sentence = block.firstSentence; sentence < block.firstSentence + block.sentenceCount; sentence += 1) {
      const line = map.rangeOf(sentence)
      if (!line) break
      const { top, height } = firstLineOf(line)
      if (height > 0 && top >= area.top) return top < area.bottom ? sentence : undefined
    }
  }
  return undefined
}
