import type { ContentProblem } from '#lib/content/problem.ts'
import type { Level } from '#lib/easy-read/index.ts'

/** What the check says of a place in a content file: an error stops the build. `line` counts from 1. */
export interface Remark extends ContentProblem {
  readonly level: Level
}

export const formatRemark = ({ file, line, level, message }: Remark): string => `${file}:${line}: ${level}: ${message}`
