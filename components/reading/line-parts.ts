import type { EasyLine } from '#lib/content/article.ts'

/** A run of text; `term` counts the line's terms. */
export interface LineRun {
  readonly text: string
  readonly term?: number
}

/** A line of an easy-read sentence cut at its pauses, each part cut at its glossary words. No letter is lost. */
export function lineParts({ text, pauses, terms }: EasyLine): readonly (readonly LineRun[])[] {
  const free = pauses.filter((pause) => !terms.some(({ start, end }) => start < pause && pause < end))
  const edges = [0, ...free, text.length]
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length
    const runs: LineRun[] = []
    let at = from
    terms.forEach(({ start, end }, term) => {
      if (start < from || start >= to || start < at) return
      if (start > at) runs.push({ text: text.slice(at, start) })
      runs.push({ text: text.slice(start, end), term })
      at = end
    })
    if (at < to) runs.push({ text: text.slice(at, to) })
    return runs
  })
}
