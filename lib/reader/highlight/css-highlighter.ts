import type { Highlighter } from './highlighter.ts'

/** Names for `::highlight()` in the style sheet. */
export const sentenceHighlight = 'nahlas-sentence'
export const wordHighlight = 'nahlas-word'

export function createCssHighlighter(): Highlighter {
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
