import type { EasyReadText } from './easy-read-text.ts'
import type { EasyReadFinding } from './finding.ts'

/** Takes away the warnings that an editor has confirmed, and tells of confirmations that confirm nothing (any more). */
export function confirm(findings: readonly EasyReadFinding[], { confirmed = [], lines }: EasyReadText): readonly EasyReadFinding[] {
  const textOf = new Map(lines.map(({ id, text }) => [id, text]))
  const used = new Set<number>()
  const open = findings.filter((finding) => {
    if (finding.level !== 'warning') return true
    const words = `${finding.message} ${textOf.get(finding.id ?? '') ?? ''}`.replaceAll('\u00a0', ' ').toLowerCase()
    const index = confirmed.findIndex((entry) => entry.rule === finding.rule && words.includes((entry.words ?? '').toLowerCase()))
    if (index >= 0) used.add(index)
    return index < 0
  })
  const idle = confirmed.flatMap(({ rule, words }, index): EasyReadFinding[] => {
    if (used.has(index)) return []
    return [{ rule: 'confirmed', level: 'error', message: `the rule '${rule}' warns of nothing${words === undefined ? '' : ` with '${words}'`}; remove it from confirmed` }]
  })
  return [...open, ...idle]
}
