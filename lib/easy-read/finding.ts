import type { RuleName } from './rules/rules.ts'

/** `error`: the text must not be published so. `warning`: an editor looks and decides. `info`: to know, nothing to do. */
export type Level = 'error' | 'warning' | 'info'

export interface EasyReadFinding {
  readonly rule: RuleName | 'mean-length' | 'confirmed' | 'readers'
  readonly level: Level
  /** The sentence, item or heading it is about; undefined for the text as a whole. */
  readonly id?: string | undefined
  /** What is wrong and what to do, in English, for editors. */
  readonly message: string
}
