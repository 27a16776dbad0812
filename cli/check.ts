import { formatProblem } from '#lib/content/problem.ts'
import { readContent } from '#lib/content/load.ts'
import { easyReadReport } from './check/easy-read-report.ts'
import { speechReport } from './check/speech-report.ts'

/** `npm run check`: every problem of every content file at once. @returns the exit code */
export function check(root: string, print: (line: string) => void): number {
  const { articles, problems } = readContent(root)
  for (const problem of problems) print(formatProblem(problem))
  let errors = problems.length
  let warnings = 0
  for (const article of articles) {
    for (const report of [easyReadReport(article), speechReport(article)]) {
      for (const line of report.lines) print(line)
      errors += report.errors
      warnings += report.warnings
    }
  }
  print(`${articles.length} articles checked: ${errors} errors, ${warnings} warnings`)
  return errors > 0 ? 1 : 0
}

if (process.argv[1] === import.meta.filename) process.exitCode = check(process.cwd(), console.log)
