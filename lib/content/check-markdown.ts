import type { Html, Image, ImageReference, Link, Definition, Node, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { checkTables } from './check-tables.ts'
import type { ContentProblem } from './problem.ts'

type Found = Pick<ContentProblem, 'line' | 'message'>

/**
 * What the page cannot show, or must not: HTML, broken tables, pictures without words or from elsewhere, links that run
 * programs. Lines count from 1.
 *
 * @param source the Markdown that `tree` was parsed from
 */
export function checkMarkdown(tree: Root, source: string): readonly Found[] {
  const found: Found[] = []
  const add = (node: Node, message: string) => found.push({ line: node.position?.start.line ?? 1, message })

  visit(tree, 'html', (node: Html) => {
    add(node, `'${node.value.slice(0, 30)}' is HTML, which would be left out; write it in Markdown, or \\< for the sign itself`)
  })
  visit(tree, ['image', 'imageReference'], (node) => {
    const image = node as Image | ImageReference
    const name = image.type === 'image' ? image.url : image.label ?? image.identifier
    if (!image.alt?.trim()) add(image, `the picture '${name}' has no alternative text; write it between the square brackets`)
    if (image.type === 'image') checkPicture(image, add)
  })
  visit(tree, ['link', 'definition'], (node) => {
    const { url } = node as Link | Definition
    if (isUnsafe(url)) add(node, `the link '${url}' does not lead to a page; begin it with https://, mailto: or tel:`)
  })
  const pictures = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => void pictures.add(identifier))
  visit(tree, 'definition', (node) => {
    if (pictures.has(node.identifier)) checkPicture(node, add)
  })
  for (const { node, message } of checkTables(tree, source)) add(node, message)
  return found.sort((a, b) => a.line - b.line)
}

function checkPicture(node: Image | Definition, add: (node: Node, message: string) => void): void {
  if (/^(?:[a-z][\w+.-]*:|\/\/)/i.test(node.url)) add(node, `the picture '${node.url}' lies on another server, which would see the reader; put the file beside article.md`)
  else if (node.url.includes('/')) add(node, `the picture '${node.url}' lies in another folder; put the file beside article.md`)
}

const isUnsafe = (url: string): boolean => /^[a-z][\w+.-]*:/i.test(url) && !/^(?:https?|mailto|tel):/i.test(url)
