import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { Finding } from './finding.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'), 'utf8')

interface Guideline {
  readonly id: string
  readonly checkpoints: readonly { readonly rules?: readonly { readonly id: string }[] }[]
}

/** The part of the engine that is used. */
interface IbmEngine {
  readonly Checker: new () => {
    getGuidelines(): readonly Guideline[]
    addGuideline(guideline: Guideline): void
    check(
      document: Document,
      rulesets: readonly string[],
    ): Promise<{ readonly results: readonly { readonly ruleId: string; readonly value: readonly [string, string]; readonly path: { readonly dom: string }; readonly message: string }[] }>
  }
}

/** What depends on colours and is to be run again in each theme: the contrast of text, and every rule about styles. */
const colourRules = '^(text_contrast|style)_'

/** What the engine of the IBM Equal Access Checker finds to be a violation; what a person should look at is not told. */
export async function runIbm(page: Page, which: 'all' | 'colours' = 'all'): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(source)
  const found = await page.evaluate(async (wanted) => {
    const { ace } = window as unknown as { ace: IbmEngine }
    const checker = new ace.Checker()
    const guidelines = checker.getGuidelines().filter(({ id }) => ['IBM_Accessibility', 'WCAG_2_2'].includes(id))
    const chosen = guidelines.map(({ checkpoints, ...guideline }) => ({
      ...guideline,
      id: `${guideline.id}: chosen`,
      checkpoints: checkpoints.map((checkpoint) => ({ ...checkpoint, rules: (checkpoint.rules ?? []).filter(({ id }) => new RegExp(wanted).test(id)) })),
    }))
    for (const guideline of chosen) checker.addGuideline(guideline)
    const { results } = await checker.check(document, chosen.map(({ id }) => id))
    const failed = results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
    return failed.map(({ message, path, ruleId }) => ({ rule: ruleId, place: path.dom, message }))
  }, which === 'colours' ? colourRules : '')
  return found.map((finding) => ({ engine: 'ibm', ...finding }))
}
