import type { Element, ElementContent, Root, RootContent } from 'hast'
import { slugify } from './slugify.ts'
import type { Block, BlockKind, ForeignRange } from '#lib/text/index.ts'

const headings: Readonly<Record<string, number>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }
/** Ids of the page around the text, and of the blocks that are numbered: no heading may take one. */
const taken = /^(?:easy|full|article|main|player|title|glossary|slovnicek-.*|.*-heading|easy-title|footnote-label|fn(?:ref)?-.*|(?:p|i|c|g|e|es)\d+(?:-.*)?)$/
const inner = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'section', 'hr'])

/**
 * Gives every element that holds text an `id` and returns the blocks in reading order.
 *
 * Paragraphs are `p1`, `p2` …, items `i1`, cells `c1`, pictures `g1`; headings are named after their words.
 * The article's own title is the only h1, so a heading of the first level in the text becomes one of the second.
 */
export function collectBlocks(tree: Root): Block[] {
  const blocks: Block[] = []
  const used = new Set<string>()
  const counts: Record<string, number> = {}

  const uniqueId = (base: string): string => {
    let id = base
    for (let n = 2; used.has(id); n += 1) id = `${base}-${n}`
    used.add(id)
    return id
  }
  const add = (element: Element, prefix: string, kind: BlockKind, more: Partial<Block> = {}): void => {
    const text = textOf(element)
    if (text.trim() === '') return
    counts[prefix] = (counts[prefix] ?? 0) + 1
    const id = kind === 'heading' ? headingId(element, text) : uniqueId(`${prefix}${counts[prefix]}`)
    element.properties.id = id
    const foreign = foreignRanges(element)
    blocks.push({ id, kind, text, ...(foreign.length > 0 && { foreign }), ...more })
  }
  const headingId = (element: Element, text: string): string => {
    // The numbers of footnotes are described by their heading.
    if (element.properties.id === 'footnote-label') return uniqueId('footnote-label')
    const slug = slugify(text) || 'nadpis'
    return uniqueId(taken.test(slug) ? `nadpis-${slug}` : slug)
  }
  const addPictures = (element: Element): void => {
    for (const image of imagesIn(element)) {
      counts.g = (counts.g ?? 0) + 1
      const id = uniqueId(`g${counts.g}`)
      image.properties.id = id
      blocks.push({ id, kind: 'image', text: image.properties.alt ?? '' })
    }
  }

  const walk = (nodes: readonly (RootContent | ElementContent)[], kind: 'paragraph' | 'quote' | 'note'): void => {
    for (const node of nodes) if (node.type === 'element') visitElement(node, kind)
  }
  const visitElement = (element: Element, kind: 'paragraph' | 'quote' | 'note'): void => {
    const level = headings[element.tagName]
    if (level !== undefined) {
      if (element.tagName === 'h1') element.tagName = 'h2'
      add(element, 'h', 'heading', { level })
      addPictures(element)
    } else if (element.tagName === 'p' || element.tagName === 'pre') visitParagraph(element, kind)
    else if (element.tagName === 'ul' || element.tagName === 'ol') visitList(element, kind)
    else if (element.tagName === 'table') visitTable(element)
    else if (element.tagName === 'blockquote') walk(element.children, 'quote')
    else if (element.properties.dataFootnotes !== undefined) walk(element.children, 'note')
    else walk(element.children, kind)
  }
  const visitParagraph = (element: Element, kind: 'paragraph' | 'quote' | 'note'): void => {
    add(element, 'p', kind)
    addPictures(element)
  }
  const visitList = (list: Element, kind: 'paragraph' | 'quote' | 'note'): void => {
    const items = list.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li')
    items.forEach((item, index) => {
      const place = { index: index + 1, count: items.length }
      const holder = inlineHolder(item)
      if (holder) {
        add(holder, 'i', kind === 'note' ? 'note' : 'item', { item: place })
        addPictures(holder)
      }
      walk(item.children.filter((child) => child !== holder), kind)
    })
  }
  const visitTable = (table: Element): void => {
    const rows = elementsIn(table, 'tr')
    const headers = rows[0] ? cellsOf(rows[0]).map((cell) => textOf(cell).trim()) : []
    rows.forEach((row, rowIndex) => {
      cellsOf(row).forEach((cell, column) => {
        if (rowIndex === 0) {
          cell.properties.scope = 'col'
          return
        }
        const header = headers[column]
        add(cell, 'c', 'cell', header ? { headers: [header] } : {})
        addPictures(cell)
      })
    })
  }
  walk(tree.children, 'paragraph')
  return blocks
}

/** The text of an element as the browser's `textContent` gives it. */
export function textOf(node: Element | RootContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The element that holds an item's own text: its first paragraph, or a span made round what stands before an inner list. */
function inlineHolder(item: Element): Element | undefined {
  const firstBlock = item.children.find((child): child is Element => child.type === 'element' && inner.has(child.tagName))
  if (firstBlock === undefined) return item
  const before = item.children.slice(0, item.children.indexOf(firstBlock))
  while (before.at(-1)?.type === 'text' && textOf(before.at(-1) as RootContent).trim() === '') before.pop()
  if (before.every((child) => textOf(child).trim() === '')) return firstBlock.tagName === 'p' ? firstBlock : undefined
  const span: Element = { type: 'element', tagName: 'span', properties: {}, children: before }
  item.children.splice(0, before.length, span)
  return span
}

function foreignRanges(element: Element): ForeignRange[] {
  const ranges: ForeignRange[] = []
  let offset = 0
  const walk = (node: Element | RootContent): void => {
    if (node.type === 'text') offset += node.value.length
    if (node.type !== 'element') return
    const start = offset
    node.children.forEach(walk)
    if (node !== element && typeof node.properties.lang === 'string') ranges.push({ start, end: offset, lang: node.properties.lang })
  }
  walk(element)
  return ranges
}

function elementsIn(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === tagName ? [child] : elementsIn(child, tagName)))
}

const cellsOf = (row: Element): Element[] => row.children.filter((child): child is Element => child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'))
const imagesIn = (node: Element): Element[] => elementsIn(node, 'img')
