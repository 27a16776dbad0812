import { segmentSentences } from '#lib/text/index.ts'

/** The words of a text as people count them: a number is one, with its thousands apart (`1 200`) and its decimals (`3,8`) too. */
export const wordsOf = (text: string): readonly string[] => text.match(/(?<![\p{L}\p{N}])\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?(?![\p{L}\p{N}])|\d+,\d+|[\p{L}\p{M}\p{N}]+/gu) ?? []

/** The sentences of a text, without the white space around them. */
export const sentencesOf = (text: string): readonly string[] => segmentSentences(text).map(({ start, end }) => text.slice(start, end).trim())

const vowel = 'aáeéěiíoóuúůyý'
const syllable = new RegExp(`^eu|^au|ou|[${vowel}]|(?<![${vowel}])[rl](?![${vowel}])`, 'g')

/** Syllables of a Czech word, counted as by K. Bendová (vanickovak/ReadabilityFormula), whose coefficients `readability.ts` uses. */
export function countSyllables(word: string): number {
  const lower = word.toLowerCase().replace(/(rr|ll|mm)/g, (pair) => pair[0] ?? '').replaceAll('neuro', 'nero')
  if (lower === 'sedm' || lower === 'osm') return 2
  return lower.match(syllable)?.length ?? 0
}

/** Whether a word begins with one of the stems, in small letters. */
export const startsWithOne = (word: string, stems: readonly string[]): boolean => stems.some((stem) => word.toLowerCase().startsWith(stem))
