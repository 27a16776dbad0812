import type { Remark } from './remark.ts'
import { operatorFile } from '#lib/content/operator/load-operator.ts'
import type { Operator } from '#lib/content/operator/schema.ts'
import { statementOf } from '#lib/content/operator/statement.ts'

/** What the page of accessibility lacks to be the statement that the law asks for; nothing where nobody runs the site yet. */
export function operatorReport(operator: Operator, today: Date): readonly Remark[] {
  const messages = Object.keys(operator).length === 0 ? [] : warnings(operator, today)
  return messages.map((message) => ({ file: operatorFile, line: 1, level: 'warning', message }))
}

function warnings(operator: Operator, today: Date): readonly string[] {
  const found = statementOf(operator)
  if ('missing' in found) return [`the page is no accessibility statement yet: add ${found.missing.join(', ')}`]
  const { prepared, reviewed = prepared } = found.statement
  const due = new Date(`${reviewed}T00:00:00Z`)
  due.setUTCFullYear(due.getUTCFullYear() + 1)
  return due < today ? [`the statement was last looked at on ${reviewed}; review it at least once a year and write the day to statement.reviewed`] : []
}
