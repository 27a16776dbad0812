import type { Root } from 'hast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { checkMarkdown } from './check-markdown.ts'
import { collectBlocks } from './collect-blocks.ts'
import { markForeign, type ForeignWord, type ForeignWords } from './mark-foreign.ts'
import { invalid, type Parsed } from './problem.ts'
import type { Block } from '#lib/text/index.ts'

export interface FullText {
  /** The tree to show; every element that holds text carries the `id` of its block. */
  readonly tree: Root
  readonly blocks: readonly Block[]
  /** `paragraphs[n - 1]` is the id of the n-th paragraph: what `from` in easy-read.yaml counts. */
  readonly paragraphs: readonly string[]
  /** The pictures of the text: the ids of their blocks and their addresses. */
  readonly pictures: readonly { readonly id: string; readonly address: string }[]
  /** Words in another language that front matter names and the text does not have. */
  readonly unseen: readonly ForeignWord[]
  /** The line of article.md on which a block begins, by its id. */
  lineOf(id: string): number
}

const parser = unified().use(remarkParse).use(remarkGfm)
/** The heading over footnotes, and what leads back from one: in the language of the article, not in that of the interface. */
const footnotes = {
  cs: { label: 'Poznámky', back: (place: number) => `Zpět k textu s poznámkou ${place}` },
  en: { label: 'Notes', back: (place: number) => `Back to the text with note ${place}` },
}

const toHtmlTree = (language: string) => {
  const { label, back } = /^cs\b/i.test(language) ? footnotes.cs : footnotes.en
  return unified().use(remarkRehype, { clobberPrefix: '', footnoteLabel: label, footnoteLabelProperties: {}, footnoteBackLabel: (place) => back(place + 1) })
}

/**
 * Parses the Markdown body of an article.
 *
 * @param firstLine the line of the file on which the body begins.
 * @param language the BCP 47 tag of the article.
 */
export function parseFullText(
  markdown: string,
  { file, firstLine, language = 'cs', foreign }: { file: string; firstLine: number; language?: string; foreign: ForeignWords },
): Parsed<FullText> {
  const markdownTree = parser.parse(markdown)
  const problems = checkMarkdown(markdownTree, markdown).map(({ line, message }) => ({ file, line: line + firstLine - 1, message }))
  const tree = toHtmlTree(language).runSync(markdownTree)
  const unseen = markForeign(tree, foreign)
  const blocks = collectBlocks(tree)
  if (blocks.length === 0) return invalid([...problems, { file, line: firstLine, message: 'the article has no text; write it under the second line ---' }])
  const paragraphs = blocks.filter(({ id }) => /^p\d+$/.test(id)).map(({ id }) => id)
  const places = new Map<unknown, number>()
  const pictures: { id: string; address: string }[] = []
  visit(tree, 'element', ({ tagName, properties: { id, src }, position }) => {
    if (position) places.set(id, position.start.line + firstLine - 1)
    if (tagName === 'img' && typeof id === 'string' && typeof src === 'string') pictures.push({ id, address: src })
  })
  const value: FullText = { tree, blocks, paragraphs, pictures, unseen, lineOf: (id) => places.get(id) ?? firstLine }
  return problems.length > 0 ? invalid(problems, value) : { ok: true, value }
}
