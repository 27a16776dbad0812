import type { ComplianceStatus, ExceptionReason, Operator, WordsInLanguages } from './schema.ts'

export interface NotAccessible {
  readonly reason: ExceptionReason
  readonly what: WordsInLanguages
  readonly alternative?: WordsInLanguages | undefined
}

/** Everything that the mandatory parts of the model statement need (Decision (EU) 2018/1523, annex, section 1). */
export interface AccessibilityStatement {
  readonly name: string
  readonly website: string
  readonly email: string
  readonly phone?: string | undefined
  readonly address?: string | undefined
  readonly status: ComplianceStatus
  readonly notAccessible: readonly NotAccessible[]
  readonly prepared: string
  readonly reviewed?: string | undefined
  readonly method: 'self-assessment' | 'third-party'
  readonly assessor?: string | undefined
  readonly enforcement: { readonly email?: string | undefined; readonly phone?: string | undefined; readonly address?: string | undefined }
}

/** A statement, or the keys of `operator.yaml` that it still lacks: one that is not whole makes no claim at all. */
export type StatementOrGaps = { readonly statement: AccessibilityStatement } | { readonly missing: readonly string[] }

export function statementOf({ address, email, name, phone, statement, website }: Operator): StatementOrGaps {
  const { assessor, enforcement = {}, method, notAccessible = [], prepared, reviewed, status } = statement ?? {}
  if (name === undefined || website === undefined || email === undefined || status === undefined || prepared === undefined || method === undefined) {
    const needed = { name, website, email, 'statement.status': status, 'statement.prepared': prepared, 'statement.method': method }
    return { missing: Object.entries(needed).flatMap(([key, value]) => (value === undefined ? [key] : [])) }
  }
  return { statement: { name, website, email, phone, address, status, notAccessible, prepared, reviewed, method, assessor, enforcement } }
}

/** The words in the language of the page, else in Czech, with the language that they are in. */
export function wordsIn({ cs, en }: WordsInLanguages, locale: string): { readonly text: string; readonly lang: 'cs' | 'en' } {
  return locale === 'en' && en !== undefined ? { text: en, lang: 'en' } : { text: cs, lang: 'cs' }
}
