import type { ScriptMap } from './script-map.ts'
import { offsetInElement } from './text-walker.ts'

interface CaretPlace {
  readonly node: Node
  readonly offset: number
}

/** Where the caret would stand at a point of the window; the standard function first, WebKit's older one second. */
function caretAt(x: number, y: number): CaretPlace | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y)
    return position ? { node: position.offsetNode, offset: position.offset } : undefined
  }
  const legacy = document as { caretRangeFromPoint?(x: number, y: number): Range | null }
  const range = legacy.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}

/** The sentence at a point of the window (CSS pixels), or undefined where no block of the script is. */
export function sentenceAtPoint(map: ScriptMap, target: Node | null, x: number, y: number): number | undefined {
  const block = map.blockAround(target)
  const element = block === undefined ? undefined : map.elementOf(block)
  if (block === undefined || !element) return undefined
  const caret = caretAt(x, y)
  // The caret snaps to the nearest text, which may lie in the block beside it.
  if (!caret || !element.contains(caret.node)) return map.sentenceAt(block, 0)
  return map.sentenceAt(block, offsetInElement(element, caret.node, caret.offset))
}

const interactive =
  'a[href], area[href], button, input, select, textarea, label, summary, details > :first-child, audio, video, iframe, [contenteditable], [tabindex]:not([tabindex="-1"]), [role="button"], [role="link"], dialog, [popover]'

/** A click that means a sentence: primary button, no modifier, not on something that acts itself, not the end of a selection. */
export function isPlainClick(event: MouseEvent, selection: Selection | null): boolean {
  if (event.defaultPrevented || event.button !== 0) return false
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false
  // A double click selects a word: the second click is no wish to start again.
  if (event.detail > 1) return false
  if (selection && !selection.isCollapsed) return false
  return event.target instanceof Element && event.target.closest(interactive) === null
}
