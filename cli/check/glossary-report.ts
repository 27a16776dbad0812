import type { Report } from './easy-read-report.ts'
import type { Article } from '#lib/content/article.ts'
import type { GlossaryEntry } from '#lib/content/schema.ts'

/** Entries of the glossary that no easy text explains. */
export function glossaryReport(articles: readonly Article[], glossary: readonly GlossaryEntry[]): Report {
  const used = new Set(articles.flatMap(({ easy }) => easy?.glossary.map(({ term }) => term) ?? []))
  const lines = glossary.filter(({ term }) => !used.has(term)).map(({ term }) => `content/glossary.yaml: warning: no easy text explains '${term}'; add it to the words of a sentence, or remove it`)
  return { lines, errors: 0, warnings: lines.length }
}
