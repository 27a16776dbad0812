import type { Remark } from './remark.ts'
import type { ReadableArticle } from '#lib/content/article.ts'
import { lintText } from '#lib/text/index.ts'

/** The words of an article that a voice will likely misread, each with its file and line. */
export function speechReport({ slug, full, easy, spoken }: ReadableArticle): readonly Remark[] {
  const lexicon = Object.entries(spoken).map(([written, reading]) => ({ written, spoken: reading }))
  const folder = `content/articles/${slug}`
  const places = [
    ...(full?.blocks.map((block) => ({ block, file: `${folder}/article.md`, line: full.lineOf(block.id) })) ?? []),
    ...(easy?.blocks.map((block) => ({ block, file: `${folder}/easy-read.yaml`, line: easy.lineOf(block.id) })) ?? []),
  ]
  return places.flatMap(({ block, file, line }) =>
    block.spoken === undefined ? lintText(block.text, { lexicon, foreign: block.foreign ?? [] }).map(({ token, message }): Remark => ({ file, line, level: 'warning', message: `'${token}': ${message}` })) : [],
  )
}
