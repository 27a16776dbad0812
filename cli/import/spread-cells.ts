import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Markdown has no merged cells: each is divided, and its content is repeated in every place that it stood for.
 *
 * @returns the number of tables that had such cells
 */
export function spreadCells(tree: Root): number {
  let count = 0
  visit(tree, 'element', (table) => {
    if (table.tagName === 'table' && spreadTable(table)) count += 1
  })
  return count
}

function spreadTable(table: Element): boolean {
  const sections = sectionsOf(table)
  const rows = sections.flat()
  if (!rows.some((row) => cellsOf(row).some((cell) => spanOf(cell, 'colSpan') > 1 || spanOf(cell, 'rowSpan', 0) !== 1))) return false
  const width = widthOf(rows)
  for (const section of sections) spreadRows(section, width)
  return true
}

/** No cell reaches out of its section, head, body or foot. */
function spreadRows(rows: readonly Element[], width: number): void {
  /** Cells that reach into the row from above, by their column, and in how many rows they still stand. */
  let above = new Map<number, { readonly cell: Element; readonly rows: number }>()
  for (const row of rows) {
    const below: typeof above = new Map()
    const spread: Element[] = []
    const put = (cell: Element, rowsLeft: number): void => {
      if (rowsLeft > 1) below.set(spread.length, { cell, rows: rowsLeft - 1 })
      spread.push(copyOf(cell))
    }
    const fromAbove = (): void => {
      for (let held = above.get(spread.length); held; held = above.get(spread.length)) put(held.cell, held.rows)
    }
    for (const cell of cellsOf(row)) {
      fromAbove()
      // A row span of 0 reaches to the end of the section.
      const height = spanOf(cell, 'rowSpan', 0) || rows.length
      const last = Math.max(spread.length + 1, Math.min(spread.length + spanOf(cell, 'colSpan'), width))
      while (spread.length < last && !(above.has(spread.length))) put(cell, height)
    }
    fromAbove()
    row.children = spread
    above = below
  }
}

/** Columns of a table; a span that is larger than every row of single cells (`colspan="100"`) means the whole width. */
function widthOf(rows: readonly Element[]): number {
  const sizes = rows.map((row) => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell, 'colSpan'), 0))
  const plain = Math.max(...rows.map((row) => cellsOf(row).length))
  return Math.max(plain, ...sizes.filter((size) => size <= mostColumns))
}

const mostColumns = 50

const copyOf = (cell: Element): Element => {
  const { colSpan: _columns, rowSpan: _rows, ...properties } = cell.properties
  return structuredClone({ ...cell, properties })
}

/** At least `least`, which is 1 where nothing is said. */
function spanOf(cell: Element, name: 'colSpan' | 'rowSpan', least = 1): number {
  const value = Number.parseInt(String(cell.properties[name] ?? 1), 10)
  return Number.isNaN(value) ? 1 : Math.max(least, value)
}

const isElement = (node: ElementContent): node is Element => node.type === 'element'
const cellsOf = (row: Element): Element[] => row.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')

const rowsOf = (node: Element): Element[] => node.children.filter(isElement).filter(({ tagName }) => tagName === 'tr')

/** The rows of a table by its sections, without those of tables inside its cells. */
function sectionsOf(table: Element): readonly (readonly Element[])[] {
  return [rowsOf(table), ...table.children.filter(isElement).filter(({ tagName }) => ['thead', 'tbody', 'tfoot'].includes(tagName)).map(rowsOf)]
}
