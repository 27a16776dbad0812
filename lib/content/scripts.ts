import type { Article } from './article.ts'
import { buildScript, encodeScript, toSpokenForm, type Block, type SpokenLexicon } from '#lib/text/index.ts'

export const titleId = 'title'
export const easyTitleId = 'easy-title'

/** The packed reading scripts of an article: what the player gets, without the text, which stands in the page. */
export interface ArticleScripts {
  readonly full: string
  readonly easy?: string
}

/** The blocks of each part as they are read aloud, its title first. */
export function readAloudBlocks(article: Article): { readonly full: readonly Block[]; readonly easy: readonly Block[] | undefined } {
  const heading = (id: string, text: string, level: number): Block => ({ id, kind: 'heading', text, level })
  return {
    full: [heading(titleId, article.meta.title, 1), ...article.full.blocks],
    easy: article.easy && [heading(easyTitleId, article.easy.title, 2), ...article.easy.blocks],
  }
}

/** The readings that editors gave for the article. */
export function articleLexicon({ spoken }: Article): SpokenLexicon {
  return Object.entries(spoken).map(([written, reading]) => ({ written, spoken: reading }))
}

export function articleScripts(article: Article): ArticleScripts {
  const lexicon = articleLexicon(article)
  const pack = (blocks: readonly Block[]): string =>
    encodeScript(buildScript(blocks, { lang: article.meta.language, toSpoken: (sentence) => toSpokenForm(sentence, { lexicon }) }))
  const { full, easy } = readAloudBlocks(article)
  return { full: pack(full), ...(easy && { easy: pack(easy) }) }
}
