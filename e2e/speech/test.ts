import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { test as base } from '../fixtures/test.ts'
import { articlePage, type ArticlePage } from './article-page.ts'
import { isMissing, launch, type BrowserName } from './browsers.ts'
import { startSpeechStack, type SpeechStack } from './speech-stack.ts'

interface SpeechFixtures {
  /** Skips the test where the browser cannot be had. */
  readonly openBrowser: (name: BrowserName) => Promise<ArticlePage>
  /** Another program of the same device speaks, as a screen reader does; throws where it cannot. */
  readonly speakFromElsewhere: (text: string) => Promise<void>
}

/** Tests in browsers that speak for real; every worker has a sound and a speech of its own. */
export const test = base.extend<SpeechFixtures, { speech: SpeechStack }>({
  speech: [
    // The first argument must be a pattern: Playwright reads the names from it.
    async ({}, use) => {
      const speech = await startSpeechStack()
      await use(speech)
      await speech.stop()
    },
    { scope: 'worker' },
  ],
  openBrowser: async ({ server, speech }, use, testInfo) => {
    const opened: { close(): Promise<void> }[] = []
    await use(async (name) => {
      testInfo.skip(isMissing(name), `${name} is not installed.`)
      const browser = await launch(name, speech.env)
      opened.push(browser)
      const page = await browser.newPage()
      page.setDefaultTimeout(0)
      return articlePage(page, server)
    })
    for (const browser of opened) await browser.close()
  },
  speakFromElsewhere: async ({ speech }, use) => {
    await use(async (text) => {
      const heard = speech.sound.heard()
      await promisify(execFile)('spd-say', ['--wait', '--language', 'cs', text], { env: speech.env, timeout: 20_000 })
      if (speech.sound.heard() - heard < 200) throw new Error('The other program was not heard.')
    })
  },
})

export { expect } from '@playwright/test'
