import type { FullText } from './full-text.ts'
import type { FrontMatter, GlossaryEntry } from './schema.ts'
import type { Confirmation } from '#lib/easy-read/index.ts'
import type { Block, TextRange } from '#lib/text/index.ts'

export type ArticleMeta = Readonly<FrontMatter> & { readonly slug: string }

/** A word of the glossary in an easy-read sentence. */
export interface TermMark extends TextRange {
  readonly entry: GlossaryEntry
}

export interface EasyLine {
  /** The `id` of the element that shows it. */
  readonly id: string
  readonly text: string
  /** Offsets in `text` where a pause is natural and a new line may begin. */
  readonly pauses: readonly number[]
  readonly terms: readonly TermMark[]
}

export interface EasySentence extends EasyLine {
  readonly items: readonly EasyLine[]
  readonly picture?: { readonly file: string; readonly alt: string; readonly id: string } | undefined
  /** Ids of the paragraphs of the full text that it comes from. */
  readonly sources: readonly string[]
}

export interface EasySection {
  readonly id: string
  readonly heading: string
  readonly sentences: readonly EasySentence[]
}

export interface EasyText {
  readonly title: string
  /** A draft is shown while one works on it, and not published. */
  readonly status: 'draft' | 'edited' | 'checked'
  readonly checkedBy: readonly { readonly name: string; readonly date: string }[]
  /** Warnings of the easy-read rules that the editor lets stand. */
  readonly confirmed: readonly Confirmation[]
  readonly sections: readonly EasySection[]
  readonly blocks: readonly Block[]
  /** The entries that its sentences use, in the order of their first use. */
  readonly glossary: readonly GlossaryEntry[]
  /** The line of easy-read.yaml on which a heading, sentence or item begins, by its id. */
  lineOf(id: string): number
}

/** What can be read of an article, also where its files have errors: enough to check the rest of it. */
export interface ReadableArticle {
  readonly slug: string
  /** What its easy text may state: the full text with its title and date; undefined where there is no file to read. */
  readonly source: string | undefined
  readonly full: FullText | undefined
  readonly easy: EasyText | undefined
  readonly spoken: Article['spoken']
}

export interface Article {
  readonly meta: ArticleMeta
  readonly full: FullText
  readonly easy?: EasyText | undefined
  /** Written forms and how a voice says them, from the article and the glossary; the article's own win. */
  readonly spoken: Readonly<Record<string, string>>
}
