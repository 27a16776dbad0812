/** Marks what the voice reads without touching the DOM of the article. */
export interface Highlighter {
  show(sentence: Range | undefined, word: Range | undefined): void
  dispose(): void
}
