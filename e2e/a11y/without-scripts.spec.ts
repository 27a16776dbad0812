import type { Locator } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'
import { openState, states } from './states.ts'
import { locales } from '#lib/i18n/locales.ts'

const wordsIn = (parts: Locator) => parts.evaluateAll((found) => found.flatMap((part) => (part as HTMLElement).innerText.match(/[\p{L}\p{N}]+/gu) ?? []))

/** Pages as they are sent; what a panel shows, and the button of the header that opens one, is made by scripts. */
const pages = states.filter(({ open, speech }) => !open && !speech)

for (const locale of locales) {
  for (const state of pages) {
    test(`${locale}, ${state.name}: every word and every link is there without JavaScript`, async ({ baseURL, browser, page }) => {
      await openState(page, state, locale)
      const plain = await browser.newPage({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
      await plain.goto(state.address(locale))
      const read = (from: typeof page) => wordsIn(from.locator('main, header, footer'))
      const lacking = new Set(await read(page))
      for (const word of await read(plain)) lacking.delete(word)
      for (const word of await wordsIn(page.locator('header button'))) lacking.delete(word)
      expect([...lacking]).toEqual([])
      const links = (from: typeof page) => from.locator('main a[href]:visible').evaluateAll((found) => found.map((link) => link.getAttribute('href')))
      expect(await links(plain)).toEqual(expect.arrayContaining(await links(page)))
      await plain.close()
    })
  }
}
