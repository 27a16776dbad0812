/** A line of text, or several: top and bottom in CSS pixels. */
export interface Line {
  readonly top: number
  readonly bottom: number
}

/** A paragraph's space at most: lines farther apart do not belong together. In heights of the line. */
const farthest = 6

/** The boxes of pieces of text, in any order, as lines from the top: boxes that share half of the lower one's height are one line. */
export function linesOf(boxes: readonly Line[]): readonly Line[] {
  const lines: { top: number; bottom: number }[] = []
  for (const { bottom, top } of [...boxes].sort((a, b) => a.top - b.top)) {
    const last = lines.at(-1)
    const half = last && Math.min(last.bottom - last.top, bottom - top) / 2
    if (last && half !== undefined && Math.min(last.bottom, bottom) - top >= half) last.bottom = Math.max(last.bottom, bottom)
    else lines.push({ top, bottom })
  }
  return lines
}

/** The line whose middle is nearest to `y`. */
export function nearestLine(lines: readonly Line[], y: number): Line | undefined {
  const distance = ({ bottom, top }: Line) => Math.abs((top + bottom) / 2 - y)
  return lines.reduce<Line | undefined>((best, line) => (best && distance(best) <= distance(line) ? best : line), undefined)
}

/**
 * What is seen of a text when `count` lines are wanted around the `read` ones: all of these, and as many before as behind. It ends
 * where the text does, or where the next line is far away.
 */
export function linesAround(lines: readonly Line[], read: Line, count: number): Line {
  const isRead = ({ bottom, top }: Line) => (top + bottom) / 2 >= read.top && (top + bottom) / 2 <= read.bottom
  const [first, last] = [lines.findIndex(isRead), lines.findLastIndex(isRead)]
  if (first < 0) return read
  const more = Math.max(0, Math.ceil((count - (last - first + 1)) / 2))
  const outermost = (from: number, step: 1 | -1) => {
    let line = lines[from] ?? read
    for (let index = from + step; Math.abs(index - from) <= more; index += step) {
      const next = lines[index]
      const gap = next && (step > 0 ? next.top - line.bottom : line.top - next.bottom)
      if (!next || gap === undefined || gap > farthest * (line.bottom - line.top)) break
      line = next
    }
    return line
  }
  return { top: outermost(first, -1).top, bottom: outermost(last, 1).bottom }
}
