import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { Finding } from './finding.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'), 'utf8')

/** The part of the engine that is used. */
interface IbmEngine {
  readonly Checker: new () => {
    check(
      document: Document,
      rulesets: readonly string[],
    ): Promise<{ readonly results: readonly { readonly ruleId: string; readonly value: readonly [string, string]; readonly path: { readonly dom: string }; readonly message: string }[] }>
  }
}

/** What the engine of the IBM Equal Access Checker finds to be a violation; what a person should look at is not told. */
export async function runIbm(page: Page): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(source)
  const found = await page.evaluate(async () => {
    const { ace } = window as unknown as { ace: IbmEngine }
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2'])
    const failed = results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
    return failed.map(({ message, path, ruleId }) => ({ rule: ruleId, place: path.dom, message }))
  })
  return found.map((finding) => ({ engine: 'ibm', ...finding }))
}
