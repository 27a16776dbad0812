import { toSpokenForm, type SpokenLexicon } from '#lib/text/index.ts'
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
 * Words and characters are those that are written; syllables are counted as they are read aloud, so that `113 mil. Kč` is not
 * easier than the words it stands for (R. Flesch, The Art of Readable Writing, 1949: four for 1918).
 *
 * Coefficients: Bendová & Cinková, TSD 2021; Bendová, Jazykovedný časopis 72(2), 2021.
 *
 * @param lexicon the readings that editors gave for words
 * @returns undefined for no words
 */
export function readability(paragraphs: readonly string[], lexicon: SpokenLexicon = []): Readability | undefined {
  const all = paragraphs.flatMap(sentencesOf)
  const sentences = all.length
  const words = paragraphs.flatMap(wordsOf)
  if (words.length === 0) return undefined
  const characters = words.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const meanWords = words.length / sentences
  const spoken = all.flatMap((sentence) => wordsOf(toSpokenForm(sentence, { lexicon }).spoken))
  const syllablesPerWord = spoken.reduce((sum, word) => sum + countSyllables(word), 0) / words.length
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
