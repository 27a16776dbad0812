import { wordClasses, type WordClassesRow } from './word-classes.table.ts'
import { WordSet } from './word-set.ts'

/** A class of word-classes.tsv. */
export type WordClass = WordClassesRow[1]

const rowsOf = new Map<WordClass, string[]>()
for (const [word, ofClass] of wordClasses) rowsOf.set(ofClass, [...(rowsOf.get(ofClass) ?? []), word])

const sets = new Map([...rowsOf].map(([ofClass, words]) => [ofClass, new WordSet(words)] as const))

/** Whether a word in small letters is of a class of word-classes.tsv: výkonu is a size. */
export const isOfClass = (word: string, ofClass: WordClass): boolean => sets.get(ofClass)?.has(word) === true
