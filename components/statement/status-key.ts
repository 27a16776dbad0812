import type { AccessibilityStatement } from '#lib/content/operator/statement.ts'

/** The sentence of the compliance status: which of the three, and whether it is for non-compliance, exemptions, or both. */
export function statusKey({ notAccessible, status }: AccessibilityStatement) {
  if (status === 'fully') return 'status.fully'
  const isNonCompliant = notAccessible.some(({ reason }) => reason === 'non-compliance')
  const isExempt = notAccessible.some(({ reason }) => reason !== 'non-compliance')
  return `status.${status}.${isNonCompliant && isExempt ? 'both' : isExempt ? 'exemptions' : 'nonCompliance'}` as const
}
