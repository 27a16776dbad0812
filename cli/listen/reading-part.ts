import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '#lib/content/article.ts'
import { articleLexicon, readAloudBlocks } from '#lib/content/scripts.ts'
import type { Block, SpokenLexicon } from '#lib/text/index.ts'

/** A text that is read aloud in one go: a file, or one version of an article. */
export interface ReadingPart {
  /** From the root of the project. */
  readonly file: string
  /** The content of the file. */
  readonly source: string
  /** BCP 47 tag. */
  readonly lang: string
  readonly blocks: readonly Block[]
  readonly lexicon: SpokenLexicon
}

/** The full text of an article and, where there is one, its easy-read version, with the files they stand in. */
export function articleParts(article: Article, root: string): readonly ReadingPart[] {
  const { full, easy } = readAloudBlocks(article)
  const part = (name: string, blocks: readonly Block[]): ReadingPart => {
    const file = `content/articles/${article.meta.slug}/${name}`
    return { file, source: readFileSync(path.join(root, file), 'utf8'), lang: article.meta.language, blocks, lexicon: articleLexicon(article) }
  }
  return [part('article.md', full), ...(easy ? [part('easy-read.yaml', easy)] : [])]
}
