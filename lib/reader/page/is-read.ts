import type { ScriptMap } from './script-map.ts'

/** Whether a block is rendered: what is collapsed or hidden is not read aloud. */
export function isBlockShown(map: ScriptMap, block: number): boolean {
  const element = map.elementOf(block)
  if (!element) return false
  if ('checkVisibility' in element) return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
  return (element as HTMLElement).getClientRects().length > 0
}
