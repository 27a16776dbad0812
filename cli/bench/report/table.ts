import { isMissed, type Measure } from './measure.ts'

const numbers = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 })

/** Measures in aligned columns. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [measure.label, numbers.format(measure.value), `${measure.unit}${bound(measure)}`] as const)
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map(([label, value, unit]) => `  ${label.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)} ${unit}`).join('\n')
}

/** What is asked for, in capitals where it is missed. */
function bound(measure: Measure): string {
  const { least, limit } = measure
  if (limit !== undefined) return ` (${isMissed(measure) ? 'MORE THAN' : 'at most'} ${numbers.format(limit)})`
  return least === undefined ? '' : ` (${isMissed(measure) ? 'LESS THAN' : 'at least'} ${numbers.format(least)})`
}
