import type { Level } from './rules/rule.ts'
import type { RuleName } from './rules/rules.ts'

export interface EasyReadFinding {
  readonly rule: RuleName | 'mean-length' | 'confirmed' | 'readers'
  readonly level: Level
  /** The sentence, item or heading it is about; undefined for the text as a whole. */
  readonly id?: string | undefined
  /** What is wrong and what to do, in English, for editors. */
  readonly message: string
}
