import { countSyllables, sentencesOf, wordsOf } from './words.ts'

export interface Readability {
  readonly words: number
  readonly sentences: number
  readonly meanWords: number
  readonly syllablesPerWord: number
  /** Flesch Reading Ease with Czech coefficients; more is easier. */
  readonly fleschEase: number
  /** Flesch–Kincaid, Coleman–Liau and ARI with Czech coefficients; less is easier. */
  readonly fleschKincaid: number
  readonly colemanLiau: number
  readonly ari: number
}

/**
 * Readability measures of sentences (no headings, no lists), to compare two versions of one text and not to grade either.
 *
 * Coefficients: Bendová & Cinková, TSD 2021; Bendová, Jazykovedný časopis 72(2), 2021. @returns undefined for no words
 */
export function readability(paragraphs: readonly string[]): Readability | undefined {
  const sentences = paragraphs.flatMap(sentencesOf).length
  const words = paragraphs.flatMap(wordsOf)
  if (words.length === 0) return undefined
  const characters = words.join('').length
  const meanWords = words.length / sentences
  const syllablesPerWord = words.reduce((sum, word) => sum + countSyllables(word), 0) / words.length
  const charactersPerWord = characters / words.length
  return {
    words: words.length,
    sentences,
    meanWords,
    syllablesPerWord,
    fleschEase: 206.835 - 1.672 * meanWords - 62.183 * syllablesPerWord,
    fleschKincaid: 0.52 * meanWords + 9.13 * syllablesPerWord - 16.39,
    colemanLiau: 0.0465 * 100 * charactersPerWord - 0.286 * (100 / meanWords) - 12.9,
    ari: 3.67 * charactersPerWord + 0.6 * meanWords - 19.49,
  }
}
