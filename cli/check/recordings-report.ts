import type { Report } from './easy-read-report.ts'
import type { Article } from '#lib/content/article.ts'
import { formatProblem } from '#lib/content/problem.ts'
import { readRecordings, sortRecordings } from '#lib/content/recordings/load-recordings.ts'

/** Recordings that are not offered, and errors of their list, which stop the build. */
export function recordingsReport(articles: readonly Article[], root: string): Report {
  const recordings = readRecordings(root)
  if (!recordings.ok) return { lines: recordings.problems.map(formatProblem), errors: recordings.problems.length, warnings: 0 }
  const lines = articles.flatMap((article) => sortRecordings(article, recordings.value, root).old.map(({ file, message }) => `${file}: warning: ${message}; the recording is not offered, run npm run audio`))
  return { lines, errors: 0, warnings: lines.length }
}
