import type { Node, Paragraph, Root, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

interface Found {
  readonly node: Node
  readonly message: string
}

/**
 * Tables that Markdown does not take for tables, which would be shown as lines with bars, and cells that it would drop.
 *
 * @param source the Markdown that `tree` was parsed from
 */
export function checkTables(tree: Root, source: string): readonly Found[] {
  const found: Found[] = []
  visit(tree, 'table', (table: Table) => {
    const columns = table.children[0]?.children.length ?? 0
    for (const row of table.children.slice(1)) {
      const rest = row.children.slice(columns).map((cell) => toString(cell))
      if (rest.length > 0) found.push({ node: row, message: `the row has ${row.children.length} cells and the table ${columns} columns, so '${rest.join("', '")}' would be lost; give the table a column more, or write \\| for a bar inside a cell` })
    }
  })
  visit(tree, 'paragraph', (paragraph: Paragraph, index, parent) => {
    const lines = linesOf(paragraph, source)
    const ruleIndex = lines.findIndex((line, index) => isRule(line) && (lines[index - 1] ?? '').includes('|'))
    const rowIndex = lines.findIndex((line, index) => isRow(line) && isRow(lines[index + 1] ?? ''))
    const at = (line: number): Node => ({ type: 'line', position: { start: { line: (paragraph.position?.start.line ?? 1) + line, column: 1 }, end: { line: 1, column: 1 } } })
    const followsTable = parent !== undefined && parent.children[(index ?? 0) - 1]?.type === 'table'
    if (followsTable && lines.every(isRow)) found.push({ node: paragraph, message: 'this row is no part of the table above it; remove the empty line between them' })
    else if (ruleIndex > 0) {
      const [head = '', rule = ''] = lines.slice(ruleIndex - 1)
      found.push({ node: at(ruleIndex - 1), message: `the table is broken: its head has ${cellsIn(head)} cells and the line of hyphens under it ${cellsIn(rule)}; write ${ruleOf(cellsIn(head))}` })
    } else if (rowIndex >= 0) {
      found.push({ node: at(rowIndex), message: `the table has no line of hyphens under its head; write ${ruleOf(cellsIn(lines[rowIndex] ?? ''))} there` })
    }
  })
  return found
}

/** The lines of a paragraph as they are written. */
function linesOf({ position }: Paragraph, source: string): readonly string[] {
  return position ? source.slice(position.start.offset, position.end.offset).split('\n').map((line) => line.trim()) : []
}

const isRow = (line: string): boolean => /^\|.*[^\\]\|$/.test(line)
const isRule = (line: string): boolean => /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/.test(line) && /-{2}|\|/.test(line)
const cellsIn = (row: string): number => row.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length
const ruleOf = (columns: number): string => `'${'| --- '.repeat(columns)}|'`
