import { chromium } from '@playwright/test'
import puppeteer, { type Browser } from 'puppeteer-core'
import { findChromium } from '#cli/setup/chromium.mjs'
import { findFirefox } from '#cli/setup/firefox.mjs'

/** Playwright cannot drive an installed Firefox: both browsers are driven by Puppeteer, Firefox over WebDriver BiDi. */
export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** In CI nothing is skipped: there the start fails. */
export const isMissing = (name: BrowserName): boolean => name === 'firefox' && findFirefox() === undefined && !process.env.CI

/** @param env under which the browser finds the Speech Dispatcher of the test */
export function launch(name: BrowserName, env: NodeJS.ProcessEnv): Promise<Browser> {
  // The time of the test is the only limit: a busy machine starts slowly.
  const common = { env, headless: true, timeout: 0, protocolTimeout: 0, defaultViewport: { width: 1280, height: 800 } }
  switch (name) {
    case 'chromium':
      return puppeteer.launch({
        ...common,
        browser: 'chrome',
        executablePath: findChromium() ?? chromium.executablePath(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--lang=cs-CZ', '--enable-speech-dispatcher'],
      })
    case 'firefox':
      return puppeteer.launch({
        ...common,
        browser: 'firefox',
        executablePath: findFirefox() ?? 'firefox',
        extraPrefsFirefox: { 'media.webspeech.synth.enabled': true, 'intl.accept_languages': 'cs-CZ, cs' },
      })
  }
}
