import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import type { Finding } from './finding.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What depends on colours and is to be run again in each theme. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']

/** What axe-core finds with its A, AA, AAA and best-practice rules; the page is left as it was. `within` is a selector. */
export async function runAxe(page: Page, which: 'all' | 'colours' = 'all', within = 'html'): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const results = await page.evaluate(({ context, rules }) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    return (window as unknown as { axe: typeof axe }).axe.run(context, {
      ...(rules ? { runOnly: { type: 'rule', values: rules } } : { runOnly: tags }),
      // Off by default: too new, or AAA.
      rules: { 'target-size': { enabled: true }, ...(rules && Object.fromEntries(rules.map((rule) => [rule, { enabled: true }]))), 'color-contrast-enhanced': { enabled: true } },
      resultTypes: ['violations'],
    })
  }, { context: within, rules: which === 'colours' ? colourRules : undefined })
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ engine: 'axe' as const, rule: id, place: node.target.join(' '), message: node.failureSummary ?? '' })))
}
