import { firstLineOf, firstSentenceInView, freeArea } from './in-view.ts'
import type { ScriptMap } from './script-map.ts'

/**
 * Where Play begins when nothing is selected: at the kept place; where the reader has scrolled since and the kept place
 * is out of view, at the first sentence in view.
 */
export function startSentence(map: ScriptMap, kept: number | undefined, hasScrolled: boolean): number {
  if (!hasScrolled) return kept ?? 0
  const area = freeArea()
  const line = kept === undefined ? undefined : map.rangeOf(kept)
  if (kept !== undefined && line) {
    const { top, bottom } = firstLineOf(line)
    if (top < area.bottom && bottom > area.top) return kept
  }
  return firstSentenceInView(map, area) ?? kept ?? 0
}
