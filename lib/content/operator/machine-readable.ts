import { statementOf } from './statement.ts'
import type { Operator } from './schema.ts'

/** The version of the format; docs/operator.md describes it. */
const version = 1

const statuses = { fully: 'fully-compliant', partially: 'partially-compliant', not: 'not-compliant' } as const

/** The laws that a statement of a Czech public body refers to. */
const laws = {
  legislation: 'https://www.e-sbirka.cz/sb/2019/99',
  model: 'http://data.europa.eu/eli/dec_impl/2018/1523/oj',
} as const

/** The enforcement body of Act 99/2019 Sb. since 1 April 2023 (Act 471/2022 Sb.). */
export const enforcementBody = { name: 'Digitální a informační agentura', website: 'https://www.dia.gov.cz/' } as const

/**
 * What `/accessibility.json` holds: the six parts of the model statement under the names that it gives them (Decision (EU)
 * 2018/1523, article 2). Where there is no whole statement it says so, and makes no claim.
 */
export function machineReadable(operator: Operator): object {
  const found = statementOf(operator)
  if ('missing' in found) return { version, isAccessibilityStatement: false }
  const { address, assessor, email, enforcement, method, name, notAccessible, phone, prepared, reviewed, status, website } = found.statement
  return {
    version,
    isAccessibilityStatement: true,
    ...laws,
    publicSectorBody: name,
    scope: [website],
    complianceStatus: statuses[status],
    nonAccessibleContent: notAccessible.map(({ alternative, reason, what }) => ({ reason, description: what, ...(alternative && { alternative }) })),
    preparation: { prepared, ...(reviewed !== undefined && { reviewed }), method, ...(assessor !== undefined && { assessor }) },
    feedback: { email, ...(phone !== undefined && { phone }), ...(address !== undefined && { address }) },
    enforcement: { ...enforcementBody, ...enforcement },
  }
}
