import { expect, test } from '../fixtures/test.ts'
import { openState, states } from './states.ts'
import { locales } from '#lib/i18n/locales.ts'

/** Pages as they are sent; what a panel shows is made by scripts. */
const pages = states.filter(({ open, speech }) => !open && !speech)

for (const locale of locales) {
  for (const state of pages) {
    test(`${locale}, ${state.name}: every word and every link is there without JavaScript`, async ({ baseURL, browser, page }) => {
      await openState(page, state, locale)
      const plain = await browser.newPage({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
      await plain.goto(state.address(locale))
      const read = async (from: typeof page) => (await from.locator('main, header, footer').evaluateAll((parts) => parts.flatMap((part) => (part as HTMLElement).innerText.match(/[\p{L}\p{N}]+/gu) ?? [])))
      const lacking = new Set(await read(page))
      for (const word of await read(plain)) lacking.delete(word)
      expect([...lacking]).toEqual([])
      const links = (from: typeof page) => from.locator('main a[href]:visible').evaluateAll((found) => found.map((link) => link.getAttribute('href')))
      expect(await links(plain)).toEqual(expect.arrayContaining(await links(page)))
      await plain.close()
    })
  }
}
