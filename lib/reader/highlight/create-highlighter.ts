import { createCssHighlighter } from './css-highlighter.ts'
import type { Highlighter } from './highlighter.ts'
import { createOverlayHighlighter } from './overlay.ts'

export function createHighlighter(): Highlighter {
  return typeof Highlight === 'function' && 'highlights' in CSS ? createCssHighlighter() : createOverlayHighlighter()
}
