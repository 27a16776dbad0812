import type { Operator } from './schema.ts'

/** Where a reader's note about a sentence goes: a form of the operator's own, or its e-mail. */
export type FeedbackTarget = { readonly kind: 'form'; readonly action: string } | { readonly kind: 'email'; readonly address: string }

/** Undefined where the operator gave no contact: then the page offers no feedback. */
export function feedbackTarget({ email, feedback }: Operator): FeedbackTarget | undefined {
  if (feedback?.form !== undefined) return { kind: 'form', action: feedback.form }
  const address = feedback?.email ?? email
  return address === undefined ? undefined : { kind: 'email', address }
}
