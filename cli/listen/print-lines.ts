import type { ScriptLine, SpokenStretch } from './script-lines.ts'

/** Between two utterances of one sentence. */
const cut = '‖'

interface Cell {
  written: string
  spoken: string
  isChanged: boolean
}

/**
 * A sentence on lines of at most `width` columns where its words allow it: its number and the written words,
 * under them what the voice says otherwise, each word under its own.
 */
export function printLine({ number, written, utterances }: ScriptLine, width: number): string {
  const margin = 6
  const label = `${number}`.padStart(margin - 2).padEnd(margin)
  const cells = utterances.flatMap(({ stretches }, index) => [...(index > 0 ? [{ written: cut, spoken: cut, isChanged: false }] : []), ...cellsOf(stretches)])
  if (cells.length === 0) return `${label}${oneLine(written)}  (silent)`

  const rows: Cell[][] = [[]]
  let used = margin
  for (const cell of cells) {
    const size = sizeOf(cell) + 1
    if (used + size > width && (rows.at(-1)?.length ?? 0) > 0) {
      rows.push([])
      used = margin
    }
    rows.at(-1)?.push(cell)
    used += size
  }
  return rows
    .flatMap((row, index) => {
      const above = row.map(cell => pad(cell.written, sizeOf(cell))).join(' ')
      const below = row.map(cell => pad(cell.isChanged ? cell.spoken : '', sizeOf(cell))).join(' ')
      const indent = ' '.repeat(margin)
      return [(index === 0 ? label : indent) + above, ...(row.some(cell => cell.isChanged) ? [indent + below] : [])]
    })
    .map(line => line.trimEnd())
    .join('\n')
}

/** Words, each with what is glued to it: `(IČO` is one cell. */
function cellsOf(stretches: readonly SpokenStretch[]): Cell[] {
  const cells: Cell[] = []
  let isGlued = false
  const add = (written: string, spoken: string, isChanged: boolean): void => {
    const last = isGlued ? cells.at(-1) : undefined
    if (last) {
      last.written += written
      last.spoken += spoken
      last.isChanged ||= isChanged
    } else {
      cells.push({ written, spoken, isChanged })
    }
    isGlued = true
  }
  for (const { written, spoken } of stretches) {
    if (written !== spoken && (written + spoken).trim() !== '') {
      // The full stop that a heading lacks is a pause, not a word.
      add(written.replaceAll(/\s+/gu, ' '), spoken.replaceAll(/\s+/gu, ' '), /[\p{L}\p{N}]/u.test(written + spoken))
      continue
    }
    for (const piece of written.match(/\s+|\S+/gu) ?? []) {
      if (piece.trim() === '') isGlued = false
      else add(piece, piece, false)
    }
  }
  return cells
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
const lengthOf = (text: string): number => [...text].length
const sizeOf = ({ written, spoken, isChanged }: Cell): number => Math.max(lengthOf(written), isChanged ? lengthOf(spoken) : 0)
const pad = (text: string, size: number): string => text + ' '.repeat(size - lengthOf(text))
