import type { Highlighter } from './highlighter.ts'

/** Attribute by which the style sheet finds the marks; its value is `sentence` or `word`. */
export const overlayAttribute = 'data-nahlas-mark'

/**
 * For browsers without the CSS Custom Highlight API: boxes behind the lines, in a layer of their own at the end of the
 * page. They mix with the text by `mix-blend-mode`, never take a click and are hidden from assistive technology.
 */
export function createOverlayHighlighter(): Highlighter {
  const layer = document.createElement('div')
  layer.setAttribute('aria-hidden', 'true')
  layer.setAttribute(overlayAttribute, 'layer')
  document.body.append(layer)
  let shown: readonly [string, Range | undefined][] = []

  const draw = () => {
    const boxes = shown.flatMap(([kind, range]) => (range ? [...range.getClientRects()].map((rect) => boxOf(kind, rect)) : []))
    layer.replaceChildren(...boxes)
  }
  const resize = new ResizeObserver(draw)
  resize.observe(document.body)

  return {
    show(sentence, word) {
      shown = [
        ['sentence', sentence],
        ['word', word],
      ]
      draw()
    },
    dispose() {
      resize.disconnect()
      layer.remove()
    },
  }
}

function boxOf(kind: string, rect: DOMRect): HTMLElement {
  const box = document.createElement('div')
  box.setAttribute(overlayAttribute, kind)
  Object.assign(box.style, {
    position: 'absolute',
    pointerEvents: 'none',
    left: `${rect.left + window.scrollX}px`,
    top: `${rect.top + window.scrollY}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
  })
  return box
}
