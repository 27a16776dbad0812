/** Where the reader looks when no voice leads: the pointer, a control that has the focus, the caret, or a place that the page scrolls past. */
export type Attention =
  | { readonly kind: 'point'; readonly x: number; readonly y: number; readonly target: Element }
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'caret'; readonly range: Range }
  | { readonly kind: 'page' }

const scrollKeys = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' '])

/**
 * @param onChange also called when the page has scrolled, or the reader changes a size
 * @returns how to stop watching
 */
export function watchAttention(main: Element, onChange: (attention: Attention | undefined) => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const inMain = (target: EventTarget | null): target is Element => target instanceof Element && main.contains(target)

  const onPoint = (event: MouseEvent) => {
    if (inMain(event.target)) onChange({ kind: 'point', x: event.clientX, y: event.clientY, target: event.target })
  }
  // A finger that scrolls points at nothing, a tap does; keys click without a place.
  document.addEventListener('click', (event) => event.detail > 0 && onPoint(event), { signal })
  document.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && onPoint(event), { passive: true, signal })
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (inMain(target) && target.matches(':focus-visible')) onChange({ kind: 'element', element: target })
      else onChange(undefined)
    },
    { signal },
  )
  document.addEventListener('focusout', () => onChange(undefined), { signal })
  document.addEventListener(
    'selectionchange',
    () => {
      const selection = document.getSelection()
      const node = selection?.focusNode
      if (!selection || !node || !(node instanceof Text) || !main.contains(node)) return
      const range = document.createRange()
      range.setStart(node, Math.max(0, selection.focusOffset - 1))
      range.setEnd(node, Math.min(node.length, selection.focusOffset + 1))
      onChange({ kind: 'caret', range })
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    ({ key, target }) => {
      const scrolls = scrollKeys.has(key) && (target === document.body || (inMain(target) && !target.matches('a, button, input, select, textarea, summary')))
      if (scrolls) onChange({ kind: 'page' })
    },
    { signal },
  )
  window.addEventListener('scroll', () => onChange(undefined), { passive: true, signal })
  return () => listening.abort()
}
