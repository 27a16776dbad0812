import { easyReadReport } from './easy-read-report.ts'
import { glossaryReport } from './glossary-report.ts'
import { operatorReport } from './operator-report.ts'
import { recordingsReport } from './recordings-report.ts'
import type { Remark } from './remark.ts'
import { speechReport } from './speech-report.ts'
import { readContent } from '#lib/content/load.ts'

export interface CheckedContent {
  /** Articles, with errors or without. */
  readonly count: number
  readonly hasEasyText: boolean
  /** By file and line; what is only to know stands after the rest of its file. */
  readonly remarks: readonly Remark[]
}

/**
 * Everything that can be said of the content at once: a file with errors is checked as far as it can be read.
 *
 * @param root the folder of the project; files are named from it
 */
export function checkContent(root: string): CheckedContent {
  const { articles, glossary, operator, problems, readable } = readContent(root)
  const remarks: Remark[] = [
    ...problems.map((problem): Remark => ({ ...problem, level: 'error' })),
    ...readable.flatMap((article) => [...easyReadReport(article, glossary), ...speechReport(article)]),
    ...glossaryReport(readable, glossary),
    ...operatorReport(operator, new Date()),
    ...recordingsReport(articles, root),
  ]
  const isInfo = ({ level }: Remark): number => (level === 'info' ? 1 : 0)
  remarks.sort((a, b) => a.file.localeCompare(b.file) || isInfo(a) - isInfo(b) || a.line - b.line)
  return { count: readable.length, hasEasyText: readable.some(({ easy }) => easy), remarks }
}
