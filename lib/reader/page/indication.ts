import type { Parts } from '../parts.ts'
import type { Part } from '../storage/place-memory.ts'
import { sentenceAtFocus } from './selection.ts'
import type { PartSentence } from './starting-point.ts'
import { offsetInElement } from './text-walker.ts'

/** Where the reader points in the text: with the caret or the keyboard focus, whichever moved last. */
export interface Indication {
  get(): PartSentence | undefined
  forget(): void
  dispose(): void
}

export function watchIndication(parts: Parts, onChange: (isIndicated: boolean) => void): Indication {
  let read: (() => PartSentence | undefined) | undefined
  const listening = new AbortController()
  const { signal } = listening

  const point = (node: Node | null, toSentence: (part: Part) => number | undefined) => {
    const part = parts.partAround(node)
    if (!part) return
    // Looked up when it is asked for: caret and focus move often, reading starts seldom.
    read = () => {
      const sentence = toSentence(part)
      return sentence === undefined ? undefined : { part, sentence }
    }
    onChange(true)
  }
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return
    point(target, (part) => {
      const root = parts.rootOf(part)
      return root && sentenceAtFocus(parts.mapOf(part), target, root)
    })
  }
  const onCaret = () => {
    const selection = document.getSelection()
    const node = selection?.anchorNode
    if (!selection?.isCollapsed || !node) return
    const offset = selection.anchorOffset
    point(node, (part) => {
      const map = parts.mapOf(part)
      const block = map.blockAround(node)
      const element = block === undefined ? undefined : map.elementOf(block)
      return block !== undefined && element ? map.sentenceAt(block, offsetInElement(element, node, offset)) : undefined
    })
  }
  document.addEventListener('focusin', onFocus, { signal })
  document.addEventListener('selectionchange', onCaret, { signal })

  return {
    get: () => read?.(),
    forget() {
      read = undefined
      onChange(false)
    },
    dispose: () => listening.abort(),
  }
}
