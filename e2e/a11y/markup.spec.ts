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
  for (const locale of locales) {
    for (const state of states) {
      const address = state.address(locale)
      documents.set(address, await (await request.get(address)).text())
      const page = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) })
      await openState(page, state, locale)
      documents.set(`${address} (${state.name})`, `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`)
      await page.close()
    }
  }
  expect(withoutExceptions(await runNu(documents)).map(toLine)).toEqual([])
})
