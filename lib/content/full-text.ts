import type { ElementContent, Root, RootContent, Text } from 'hast'
import type { Html, Root as MarkdownRoot } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { collectBlocks } from './collect-blocks.ts'
import { invalid, type ContentProblem, type Parsed } from './problem.ts'
import type { Block } from '#lib/text/index.ts'

export interface FullText {
  /** The tree to show; every element that holds text carries the `id` of its block. */
  readonly tree: Root
  readonly blocks: readonly Block[]
  /** `paragraphs[n - 1]` is the id of the n-th paragraph: what `from` in easy-read.yaml counts. */
  readonly paragraphs: readonly string[]
  /** The line of article.md on which a block begins, by its id. */
  lineOf(id: string): number
}

const parser = unified().use(remarkParse).use(remarkGfm)
const toHtmlTree = unified().use(remarkRehype, { clobberPrefix: '' })

/**
 * Parses the Markdown body of an article.
 *
 * @param firstLine the line of the file on which the body begins.
 * @param foreign words in other languages, by their BCP 47 tag.
 */
export function parseFullText(
  markdown: string,
  { file, firstLine, foreign }: { file: string; firstLine: number; foreign: Readonly<Record<string, readonly string[]>> },
): Parsed<FullText> {
  const markdownTree = parser.parse(markdown)
  const problems = [...rawHtml(markdownTree), ...images(markdownTree)].map(({ line, message }) => ({ file, line: line + firstLine - 1, message }))
  if (problems.length > 0) return invalid(problems)

  const tree = toHtmlTree.runSync(markdownTree)
  markForeign(tree, foreign)
  const blocks = collectBlocks(tree)
  if (blocks.length === 0) return invalid([{ file, line: firstLine, message: 'the article has no text; write it under the front matter' }])
  const paragraphs = blocks.filter(({ id }) => /^p\d+$/.test(id)).map(({ id }) => id)
  const places = new Map<unknown, number>()
  visit(tree, 'element', ({ properties, position }) => {
    if (position) places.set(properties.id, position.start.line + firstLine - 1)
  })
  return { ok: true, value: { tree, blocks, paragraphs, lineOf: (id) => places.get(id) ?? firstLine } }
}

function rawHtml(tree: MarkdownRoot): Pick<ContentProblem, 'line' | 'message'>[] {
  const problems: Pick<ContentProblem, 'line' | 'message'>[] = []
  visit(tree, 'html', (node: Html) => {
    problems.push({ line: node.position?.start.line ?? 1, message: `'${node.value.slice(0, 30)}' is HTML, which would be left out; write it in Markdown, or \\< for the sign itself` })
  })
  return problems
}

function images(tree: MarkdownRoot): Pick<ContentProblem, 'line' | 'message'>[] {
  const problems: Pick<ContentProblem, 'line' | 'message'>[] = []
  visit(tree, 'image', (node) => {
    const line = node.position?.start.line ?? 1
    if (!node.alt?.trim()) problems.push({ line, message: `the picture '${node.url}' has no alternative text; write it between the square brackets` })
    if (/^[a-z]+:/i.test(node.url)) problems.push({ line, message: `the picture '${node.url}' lies on another server, which would see the reader; put the file beside article.md` })
  })
  return problems
}

/** Puts words of another language into `<span lang>`, so that they are spoken by the right voice. */
function markForeign(tree: Root, foreign: Readonly<Record<string, readonly string[]>>): void {
  const phrases = Object.entries(foreign).flatMap(([lang, words]) => words.map((word) => ({ lang, word })))
  if (phrases.length === 0) return
  visit(tree, 'text', (node: Text, index, parent) => {
    if (parent === undefined || index === undefined || (parent.type === 'element' && 'lang' in parent.properties)) return
    for (const { lang, word } of phrases) {
      const start = node.value.indexOf(word)
      if (start < 0) continue
      const pieces: ElementContent[] = [
        { type: 'text', value: node.value.slice(0, start) },
        { type: 'element', tagName: 'span', properties: { lang }, children: [{ type: 'text', value: word }] },
        { type: 'text', value: node.value.slice(start + word.length) },
      ]
      ;(parent.children as RootContent[]).splice(index, 1, ...pieces.filter((piece) => piece.type !== 'text' || piece.value !== ''))
      return
    }
  })
}

