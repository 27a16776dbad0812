import { expect, test } from '@playwright/test'
import { statusKey } from './status-key.ts'
import type { ExceptionReason } from '#lib/content/operator/schema.ts'
import type { AccessibilityStatement } from '#lib/content/operator/statement.ts'
import cs from '#locales/cs/statement.json' with { type: 'json' }
import en from '#locales/en/statement.json' with { type: 'json' }

const statement = (status: AccessibilityStatement['status'], ...reasons: ExceptionReason[]): AccessibilityStatement => ({
  name: 'Město Příklad',
  website: 'https://cteme.priklad.cz',
  email: 'a@priklad.cz',
  status,
  notAccessible: reasons.map((reason) => ({ reason, what: { cs: 'Mapy', en: undefined } })),
  prepared: '2026-11-01',
  method: 'self-assessment',
  enforcement: {},
})

/** The words of the model for the compliance status: Decision (EU) 2018/1523, annex, section 1. */
const cases: readonly (readonly [AccessibilityStatement, cs: RegExp, en: RegExp])[] = [
  [statement('fully'), /^Tyto webové stránky jsou plně v\s?souladu se zákonem č\.\s99\/2019 Sb\.$/, /^This website is fully compliant with Czech Act No\. 99\/2019\.$/],
  [statement('partially', 'non-compliance'), /jsou částečně v\s?souladu .* z\s?důvodu nesouladu uvedeného níže\.$/, /is partially compliant .* due to the non-compliances listed below\.$/],
  [statement('partially', 'disproportionate-burden'), /jsou částečně v\s?souladu .* z\s?důvodu výjimek uvedených níže\.$/, /is partially compliant .* due to the exemptions listed below\.$/],
  [statement('partially', 'out-of-scope', 'non-compliance'), /jsou částečně v\s?souladu .* z\s?důvodu nesouladu a\s?výjimek uvedených níže\.$/, /is partially compliant .* the non-compliances and the exemptions listed below\.$/],
  [statement('not', 'non-compliance'), /nejsou v\s?souladu .* Nesoulad je uveden níže\.$/, /is not compliant .* The non-compliances are listed below\.$/],
  [statement('not', 'out-of-scope'), /nejsou v\s?souladu .* Výjimky jsou uvedeny níže\.$/, /is not compliant .* The exemptions are listed below\.$/],
  [statement('not', 'non-compliance', 'disproportionate-burden'), /nejsou v\s?souladu .* Nesoulad a\s?výjimky jsou uvedeny níže\.$/, /is not compliant .* The non-compliances and the exemptions are listed below\.$/],
]

for (const [given, czech, english] of cases) {
  test(`the words of the status '${given.status}' with ${given.notAccessible.map(({ reason }) => reason).join(' and ') || 'no exception'}`, () => {
    expect(cs[statusKey(given)]).toMatch(czech)
    expect(en[statusKey(given)]).toMatch(english)
  })
}
