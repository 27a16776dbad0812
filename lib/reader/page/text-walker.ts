import type { TextRange } from '#lib/text/index.ts'

/** A place in a document: the `id` of a block's element and an offset into its text (UTF-16 code units). */
export interface Place {
  readonly block: string
  readonly offset: number
}

/**
 * The text of a block as its element shows it: `textContent`, of an image its alternative text. No-break spaces, which typography puts
 * in place of spaces, are spaces to a voice.
 */
export function textOfElement(element: Element): string {
  const text = element instanceof HTMLImageElement ? element.alt : (element.textContent ?? '')
  return text.replaceAll('\u00a0', ' ')
}

function textWalker(root: Node): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
}

/**
 * The DOM range of a stretch of a block's text: the one way from offsets to the page, for highlight, scrolling and focus.
 * Offsets beyond the text are clamped; an element without text (an image) gives the range around itself.
 */
export function domRangeOf(element: Element, { start, end }: TextRange): Range {
  const range = document.createRange()
  const walker = textWalker(element)
  let passed = 0
  let last: Text | undefined
  let isStarted = false
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const next = passed + node.length
    // The start belongs to the node that holds the character after it, the end to the node of the character before it.
    if (!isStarted && start < next) {
      range.setStart(node, Math.max(0, start - passed))
      isStarted = true
    }
    if (isStarted && end <= next) {
      range.setEnd(node, Math.max(0, end - passed))
      return range
    }
    passed = next
    last = node
  }
  if (!last) range.selectNode(element)
  else {
    if (!isStarted) range.setStart(last, last.length)
    range.setEnd(last, last.length)
  }
  return range
}

/** The offset in the text of `element` of a DOM position inside it; a position before or after it is clamped. */
export function offsetInElement(element: Element, node: Node, nodeOffset: number): number {
  const position = document.createRange()
  position.setStart(node, nodeOffset)
  const walker = textWalker(element)
  let passed = 0
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    if (text === node) return passed + Math.min(nodeOffset, text.length)
    // comparePoint: where (text, 0) lies against the collapsed range: 1 is after it.
    if (position.comparePoint(text, 0) >= 0) return passed
    passed += text.length
  }
  return passed
}
