import type { Parts } from '../parts.ts'
import type { Part } from '../storage/place-memory.ts'
import { firstSentenceInView, freeArea } from './in-view.ts'
import { selectedStretches, type SelectedStretch } from './selection.ts'

/** A sentence of one of the texts of the page. */
export interface PartSentence {
  readonly part: Part
  readonly sentence: number
}

/** The parts that are shown, `first` before the others. */
export function shownParts(parts: Parts, first: Part): readonly Part[] {
  return [...parts.shown()].sort((a, b) => Number(b === first) - Number(a === first))
}

/** What is selected, in the first part where anything is. */
export function selectionIn(parts: Parts): { readonly part: Part; readonly stretches: readonly SelectedStretch[] } | undefined {
  for (const part of parts.shown()) {
    const stretches = selectedStretches(parts.mapOf(part), document.getSelection())
    if (stretches.length > 0) return { part, stretches }
  }
  return undefined
}

/** Whether any of the selection lies in a text that is read; cheap, as it is asked at each move of a selecting hand. */
export function hasSelectionIn(parts: Parts): boolean {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false
  const range = selection.getRangeAt(0)
  return parts.shown().some((part) => {
    const root = parts.rootOf(part)
    return root !== undefined && range.intersectsNode(root)
  })
}

export function firstInView(parts: Parts, first: Part): PartSentence | undefined {
  const area = freeArea()
  for (const part of shownParts(parts, first)) {
    const sentence = firstSentenceInView(parts.mapOf(part), area)
    if (sentence !== undefined) return { part, sentence }
  }
  return undefined
}
