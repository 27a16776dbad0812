import { articleLexicon } from '#lib/content/scripts.ts'
import type { Article } from '#lib/content/article.ts'
import { lintText } from '#lib/text/index.ts'
import type { Report } from './easy-read-report.ts'

/** The words of an article that a voice will likely misread, each with its file and line. */
export function speechReport(article: Article): Report {
  const lexicon = articleLexicon(article)
  const { full, easy, meta } = article
  const folder = `content/articles/${meta.slug}`
  const places = [
    ...full.blocks.map((block) => ({ block, place: `${folder}/article.md:${full.lineOf(block.id)}` })),
    ...(easy ? easy.blocks.map((block) => ({ block, place: `${folder}/easy-read.yaml:${easy.lineOf(block.id)}` })) : []),
  ]
  const lines = places.flatMap(({ block, place }) =>
    block.spoken === undefined ? lintText(block.text, { lexicon, foreign: block.foreign ?? [] }).map(({ token, message }) => `${place}: warning: '${token}': ${message}`) : [],
  )
  return { lines, errors: 0, warnings: lines.length }
}
