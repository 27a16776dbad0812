import { firstSentenceInView, freeArea, isInView } from './in-view.ts'
import type { ScriptMap } from './script-map.ts'

/**
 * Where Play begins when nothing is selected: at the kept place; where the reader has scrolled since and the kept place
 * is out of view, at the first sentence in view.
 */
export function startSentence(map: ScriptMap, kept: number | undefined, hasScrolled: boolean): number {
  if (!hasScrolled) return kept ?? 0
  if (kept !== undefined && isInView(map, kept)) return kept
  return firstSentenceInView(map, freeArea()) ?? kept ?? 0
}
