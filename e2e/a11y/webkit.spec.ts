import type { Page } from '@playwright/test'
import { findWebKit } from '#cli/setup/webkit.mjs'
import { articleAddress, expect, test } from '../fixtures/test.ts'
import { words } from '../fixtures/words.ts'
import { misfits, smallTargets } from './measures/layout.ts'
import { startWebKit } from './webkit/start-webkit.ts'
import type { WebDriver } from './webkit/web-driver.ts'

/** The measures ask for no more of a page than to run a function in it. */
const asPage = (browser: WebDriver) => browser as unknown as Page

const player = words('cs', 'player')
const preferences = words('cs', 'preferences')
const panels = [
  { open: preferences('open'), close: preferences('close'), shown: '#preferences' },
  { open: player('settingsShort'), close: player('settingsShort'), shown: '#player dialog' },
  { open: player('more'), close: player('less'), shown: '#player [aria-expanded=true]' },
]

/** In a frame of the site: the window of the browser cannot be as narrow. */
async function openNarrow(browser: WebDriver, home: string, address: string): Promise<void> {
  await browser.open(`${home}/cs/accessibility`)
  // Before the page is hydrated, React would put it back.
  await expect.poll(() => browser.evaluate(() => document.querySelector('header button:not(:disabled)') !== null)).toBe(true)
  await browser.evaluate((url) => {
    const frame = document.createElement('iframe')
    Object.assign(frame.style, { inlineSize: '320px', blockSize: '640px', border: '0' })
    frame.src = url
    document.body.replaceChildren(frame)
  }, address)
  await expect.poll(() => browser.evaluate(() => Boolean(document.querySelector('iframe')?.contentDocument?.querySelector('#player')))).toBe(true)
  await browser.enter(0)
}

test('WebKitGTK: the article and its panels fit at 320, 768 and 1280 pixels, and what is read is marked', async ({ baseURL }) => {
  // eslint-disable-next-line playwright/no-skipped-test -- Debian has it, not every machine does.
  test.skip(findWebKit() === undefined, 'WebKitGTK is not installed')
  const { browser, stop } = await startWebKit()
  try {
    const home = baseURL ?? ''
    const address = home + articleAddress('cs', 'both')
    const ready = () => browser.evaluate(() => location.pathname.includes('/articles/') && document.querySelector('#player button') !== null && document.querySelector('#player button:disabled') === null)
    const found: string[] = []
    for (const [width, open] of [[1280, () => browser.open(address)], [768, () => browser.open(address)], [320, () => openNarrow(browser, home, address)]] as const) {
      await browser.resize(Math.max(width, 600), 900)
      await open()
      await expect.poll(ready).toBe(true)
      await expect.poll(() => browser.evaluate(() => window.innerWidth)).toBe(width)
      const look = async (name: string) => found.push(...[...(await misfits(asPage(browser))), ...(await smallTargets(asPage(browser)))].map((fault) => `${width}, ${name}: ${fault}`))
      await look('article')
      for (const { close, open: opener, shown } of panels) {
        const isShown = () => browser.evaluate((selector) => document.querySelector(selector) !== null, shown)
        await browser.press(opener)
        await expect.poll(isShown).toBe(true)
        await look(opener)
        await browser.press(close)
        await expect.poll(isShown).toBe(false)
      }
      await browser.evaluate(() => Object.assign(document.documentElement.dataset, { lineFocus: '3', ruler: 'on' }))
      await browser.press(player('play'))
      await expect.poll(() => browser.evaluate(() => CSS.highlights.get('nahlas-sentence')?.size)).toBe(1)
      await expect.poll(() => browser.evaluate(() => [...document.querySelectorAll('[data-nahlas-line]')].map((layer) => layer.getBoundingClientRect().height > 0))).toEqual([true, true])
      await look('reading')
    }
    expect(found).toEqual([])
  } finally {
    await stop()
  }
})
