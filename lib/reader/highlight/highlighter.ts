import { createOverlayHighlighter } from './overlay.ts'

/** Marks what the voice reads without touching the DOM of the article. */
export interface Highlighter {
  show(sentence: Range | undefined, word: Range | undefined): void
  dispose(): void
}

/** Names for `::highlight()` in the style sheet. */
export const sentenceHighlight = 'nahlas-sentence'
export const wordHighlight = 'nahlas-word'

export function createHighlighter(): Highlighter {
  return typeof Highlight === 'function' && 'highlights' in CSS ? createCssHighlighter() : createOverlayHighlighter()
}

function createCssHighlighter(): Highlighter {
  const sentences = new Highlight()
  const words = new Highlight()
  words.priority = 1
  CSS.highlights.set(sentenceHighlight, sentences)
  CSS.highlights.set(wordHighlight, words)
  return {
    show(sentence, word) {
      setRange(sentences, sentence)
      setRange(words, word)
    },
    dispose() {
      CSS.highlights.delete(sentenceHighlight)
      CSS.highlights.delete(wordHighlight)
    },
  }
}

function setRange(highlight: Highlight, range: Range | undefined): void {
  if (range && highlight.size === 1 && highlight.has(range)) return
  highlight.clear()
  if (range) highlight.add(range)
}
