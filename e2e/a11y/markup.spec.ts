import { expect, test } from '../fixtures/test.ts'
import { toLine } from './engines/finding.ts'
import { isNuMissing, runNu } from './engines/nu.ts'
import { withoutExceptions } from './exceptions.ts'
import { openState, states } from './states.ts'
import { locales } from '#lib/i18n/locales.ts'

test('the Nu HTML checker finds nothing in what is sent and in what scripts make of it', async ({ browser, baseURL, request }) => {
  test.slow()
  // eslint-disable-next-line playwright/no-skipped-test -- Java is a must in CI only.
  test.skip(isNuMissing, 'Java is not installed')
  const documents = new Map<string, string>()
  // What the browser has loaded once serves all pages; what a page has stored does not.
  const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL !== undefined && { baseURL }) })
  await context.addInitScript(() => localStorage.clear())
  for (const locale of locales) {
    for (const state of states) {
      const address = state.address(locale)
      documents.set(address, await (await request.get(address)).text())
      const page = await context.newPage()
      await openState(page, state, locale)
      documents.set(`${address} (${state.name})`, `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`)
      await page.close()
    }
  }
  await context.close()
  expect(withoutExceptions(await runNu(documents)).map(toLine)).toEqual([])
})
