import type { ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

const blocks = new Set(['p', 'div', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'pre', 'br'])

/**
 * A cell of a Markdown table is one line: paragraphs and lists in it are put behind each other, the items with commas between.
 *
 * @returns the number of cells that held several of them
 */
export function flattenCells(tree: Root): number {
  let count = 0
  visit(tree, 'element', (cell) => {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') return undefined
    const flat = flatten(cell.children)
    cell.children = flat.children
    if (flat.isJoined) count += 1
    return SKIP
  })
  return count
}

function flatten(nodes: readonly ElementContent[]): { readonly children: ElementContent[]; readonly isJoined: boolean } {
  const children: ElementContent[] = []
  let isJoined = false
  /** What must stand before the next words; undefined inside a line. */
  let gap: 'items' | 'lines' | undefined
  const walk = (node: ElementContent): void => {
    if (node.type === 'element' && blocks.has(node.tagName)) {
      gap = node.tagName === 'li' ? 'items' : (gap ?? 'lines')
      for (const child of node.children) walk(child)
      gap ??= 'lines'
      return
    }
    if (gap !== undefined && isEmpty(node)) return
    if (gap !== undefined && children.length > 0) {
      const before = textOf(children).trimEnd()
      children.push({ type: 'text', value: gap === 'items' && !/[.,;:!?]$/.test(before) ? ', ' : ' ' })
      isJoined = true
    }
    gap = undefined
    children.push(node)
  }
  for (const node of nodes) walk(node)
  return { children, isJoined }
}

const isEmpty = (node: ElementContent): boolean => node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
const textOf = (nodes: readonly ElementContent[]): string => nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : '')).join('')
