import type { Measure } from './measure.ts'

const numbers = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 })

/** Measures in aligned columns. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = measures.map(({ label, value, unit, limit }) => [label, numbers.format(value), limit === undefined ? unit : `${unit} (${value > limit ? 'MORE THAN' : 'at most'} ${numbers.format(limit)})`] as const)
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map(([label, value, unit]) => `  ${label.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)} ${unit}`).join('\n')
}
