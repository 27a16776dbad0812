/**
 * There is no Czech norm with numbers. These follow foreign easy-read rule sets: sentences of 10 to 15 words (United
 * Kingdom), 8 to 12 (Canton Zurich), 13 to 15 (Lebenshilfe Austria); long words from 14 letters (LanguageTool, simple German).
 */
export const thresholds = {
  wordsInSentence: { warning: 10, error: 12 },
  meanWordsInSentence: 9,
  commasInSentence: 1,
  joinersInSentence: 1,
  lettersInWord: 14,
} as const
