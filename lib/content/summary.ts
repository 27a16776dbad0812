import type { Article, EasyText } from './article.ts'

/** What an article is about, in at most `length` characters: its own description, else its first paragraph, cut after a word. */
export function summaryOf({ full, meta }: Pick<Article, 'full' | 'meta'>, length = 200): string {
  return cut(meta.description ?? full.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? meta.title, length)
}

/** What an easy-read text is about, in its own words: its first sentences, as many as fit in `length` characters. */
export function easySummaryOf({ sections, title }: Pick<EasyText, 'sections' | 'title'>, length = 200): string {
  const sentences = sections.flatMap((section) => section.sentences.map(({ text }) => text))
  let summary = sentences[0] ?? title
  for (const sentence of sentences.slice(1)) {
    if (summary.length + 1 + sentence.length > length) break
    summary = `${summary} ${sentence}`
  }
  return cut(summary, length)
}

function cut(text: string, length: number): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  if (flat.length <= length) return flat
  const end = flat.lastIndexOf(' ', length - 1)
  return `${flat.slice(0, end > 0 ? end : length - 1).replace(/[\s,;:–-]+$/, '')}…`
}
