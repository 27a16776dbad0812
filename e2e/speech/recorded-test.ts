import type { Browser, Page } from 'puppeteer-core'
import { tapAudio } from '../fixtures/audio-tap.ts'
import { recordedSlug } from '../fixtures/recorded-site.ts'
import { test as base } from '../fixtures/recorded-test.ts'
import { isMissing, launch, type BrowserName } from './browsers.ts'
import { hasSessionBus, startSessionBus, type SessionBus } from './session-bus.ts'
import { startSpeechStack, type SpeechStack } from './speech-stack.ts'

interface RecordedFixtures {
  /** The article with recordings, whose reader has chosen the recording before, and its browser; skips where it cannot be had. */
  readonly openRecorded: (name: BrowserName, env?: Readonly<Record<string, string>>) => Promise<{ readonly browser: Browser; readonly page: Page }>
  /** Skips where there is no D-Bus. */
  readonly bus: SessionBus
}

const recordingChosen = '{"version":1,"voices":{"cs":"recording"}}'

/** Tests of recordings in browsers that play them for real. */
export const test = base.extend<RecordedFixtures, { sound: SpeechStack }>({
  sound: [
    async ({}, use) => {
      const stack = await startSpeechStack()
      await use(stack)
      await stack.stop()
    },
    { scope: 'worker' },
  ],
  openRecorded: async ({ site, sound }, use, testInfo) => {
    const opened: Browser[] = []
    await use(async (name, env = {}) => {
      testInfo.skip(isMissing(name), `${name} is not installed.`)
      const browser = await launch(name, { ...sound.env, ...env })
      opened.push(browser)
      const page = await browser.newPage()
      page.setDefaultTimeout(0)
      await page.evaluateOnNewDocument(tapAudio)
      await page.evaluateOnNewDocument((settings) => localStorage.setItem('nahlas:reading', settings), recordingChosen)
      await page.goto(`${site.url}/cs/articles/${recordedSlug}?mode=full`)
      return { browser, page }
    })
    for (const browser of opened) await browser.close()
  },
  bus: async ({}, use, testInfo) => {
    testInfo.skip(!hasSessionBus(), 'There is no D-Bus here.')
    const bus = await startSessionBus()
    await use(bus)
    await bus.stop()
  },
})

export { expect } from '@playwright/test'
