import { easyReadReport } from './check/easy-read-report.ts'
import { glossaryReport } from './check/glossary-report.ts'
import { operatorReport } from './check/operator-report.ts'
import { recordingsReport } from './check/recordings-report.ts'
import { speechReport } from './check/speech-report.ts'
import { readContent } from '#lib/content/load.ts'
import { formatProblem } from '#lib/content/problem.ts'
import { peopleMustCheck } from '#lib/easy-read/index.ts'

/** `npm run check`: every problem of every content file at once. @returns the exit code */
export function check(root: string, print: (line: string) => void): number {
  const { articles, glossary, operator, problems } = readContent(root)
  for (const problem of problems) print(formatProblem(problem))
  const reports = [...articles.flatMap((article) => [easyReadReport(article, glossary), speechReport(article)]), glossaryReport(articles, glossary), operatorReport(operator, new Date()), recordingsReport(articles, root)]
  for (const line of reports.flatMap(({ lines }) => lines)) print(line)

  if (articles.some(({ easy }) => easy)) {
    print('People must check every easy-read text:')
    for (const question of peopleMustCheck) print(`- ${question}`)
  }
  const errors = reports.reduce((sum, report) => sum + report.errors, problems.length)
  const warnings = reports.reduce((sum, report) => sum + report.warnings, 0)
  print(`${counted(articles.length, 'article')} checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`)
  return errors > 0 ? 1 : 0
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

if (process.argv[1] === import.meta.filename) process.exitCode = check(process.cwd(), console.log)
