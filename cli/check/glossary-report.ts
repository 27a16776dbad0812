import type { Remark } from './remark.ts'
import type { ReadableArticle } from '#lib/content/article.ts'
import type { GlossaryEntry } from '#lib/content/schema.ts'

/** Entries of the glossary that no easy text explains. */
export function glossaryReport(articles: readonly ReadableArticle[], glossary: readonly GlossaryEntry[]): readonly Remark[] {
  const used = new Set(articles.flatMap(({ easy }) => easy?.glossary.map(({ term }) => term) ?? []))
  const idle = glossary.filter(({ term }) => !used.has(term))
  return idle.map(({ term }) => ({ file: 'content/glossary.yaml', line: 1, level: 'warning', message: `no easy text explains '${term}'; add it to the words of a sentence, or remove it` }))
}
