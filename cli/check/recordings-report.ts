import type { Remark } from './remark.ts'
import type { Article } from '#lib/content/article.ts'
import { readRecordings, sortRecordings } from '#lib/content/recordings/load-recordings.ts'

/** Recordings that are not offered, and errors of their list, which stop the build. */
export function recordingsReport(articles: readonly Article[], root: string): readonly Remark[] {
  const recordings = readRecordings(root)
  if (!recordings.ok) return recordings.problems.map((problem) => ({ ...problem, level: 'error' }))
  return articles.flatMap((article) =>
    sortRecordings(article, recordings.value, root).old.map(({ file, line, message }): Remark => ({ file, line, level: 'warning', message: `${message}; the recording is not offered, run npm run audio` })),
  )
}
