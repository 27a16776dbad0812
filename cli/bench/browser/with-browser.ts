import { chromium, type Browser, type Page } from '@playwright/test'
import { startServer } from '#e2e/fixtures/server.ts'
import { ensureBuild } from '../../setup/build.mjs'
import { findChromium } from '../../setup/chromium.mjs'

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/** Measures in a browser, which is closed whatever happens. */
export async function withBrowser<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findChromium()
  const browser = await chromium.launch({ args, ...(executablePath !== undefined && { executablePath }) })
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

/** Measures on the production build, which is made and served for it. */
export async function withSite<T>(measure: (browser: Browser, address: string) => Promise<T>): Promise<T> {
  await ensureBuild()
  const server = await startServer()
  try {
    return await withBrowser((browser) => measure(browser, server.url))
  } finally {
    await server.stop()
  }
}

/** A Czech page that the functions of a measurement can be handed to. */
export async function openPage(browser: Browser): Promise<Page> {
  // Waiting on a function of the page evaluates text, which the site's own policy forbids.
  const page = await browser.newPage({ locale: 'cs-CZ', bypassCSP: true })
  // The loader of this command names functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value')
  return page
}
