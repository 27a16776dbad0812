import type { TextRange } from '#lib/text/index.ts'
import type { ScriptMap } from './script-map.ts'
import { offsetInElement } from './text-walker.ts'

/** A selected stretch of one block; `sentence` is the one it begins in. */
export interface SelectedStretch {
  readonly block: number
  readonly sentence: number
  readonly range: TextRange
}

/** What of the script's text is selected, block by block in reading order; empty when nothing is. */
export function selectedStretches(map: ScriptMap, selection: Selection | null): readonly SelectedStretch[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  const stretches: SelectedStretch[] = []
  map.script.blocks.forEach((_, block) => {
    const element = map.elementOf(block)
    if (!element || !range.intersectsNode(element)) return
    const start = element.contains(range.startContainer)
      ? offsetInElement(element, range.startContainer, range.startOffset)
      : 0
    const end = element.contains(range.endContainer)
      ? offsetInElement(element, range.endContainer, range.endOffset)
      : Number.MAX_SAFE_INTEGER
    const sentence = map.sentenceAt(block, start)
    if (end <= start || sentence === undefined) return
    stretches.push({ block, sentence, range: { start, end } })
  })
  return stretches
}

/** The sentence in which the keyboard focus stands, or the first one after the focused element inside `root`. */
export function sentenceAtFocus(map: ScriptMap, focused: Element | null, root: Element): number | undefined {
  if (!focused || !root.contains(focused) || focused === root) return undefined
  const block = map.blockAround(focused)
  const element = block === undefined ? undefined : map.elementOf(block)
  if (block !== undefined && element) return map.sentenceAt(block, offsetInElement(element, focused, 0))
  const next = map.script.blocks.findIndex((_, index) => {
    const candidate = map.elementOf(index)
    return candidate && focused.compareDocumentPosition(candidate) & Node.DOCUMENT_POSITION_FOLLOWING
  })
  return next < 0 ? undefined : map.sentenceAt(next, 0)
}
