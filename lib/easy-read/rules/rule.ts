import type { EasyReadLine, EasyReadText } from '../easy-read-text.ts'

/** `error`: the text must not be published so. `warning`: an editor looks and decides. `info`: to know, nothing to do. */
export type Level = 'error' | 'warning' | 'info'

export interface Remark {
  readonly level: Level
  readonly message: string
}

/** Says what it finds in one line, in the light of the whole text. */
export type Rule = (line: EasyReadLine, text: EasyReadText) => readonly Remark[]

export const error = (message: string): readonly Remark[] => [{ level: 'error', message }]
export const warning = (message: string): readonly Remark[] => [{ level: 'warning', message }]

/** Whether a word is, or is a part of, a term of the glossary. */
export function isExplained(word: string, { glossary }: EasyReadText): boolean {
  const lower = word.toLowerCase()
  return glossary.some(({ term, forms }) => [term, ...forms].some((form) => form.toLowerCase().split(/\s+/).includes(lower)))
}
