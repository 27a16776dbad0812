import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { test as base } from '../fixtures/test.ts'
import { startSpeechStack, type SpeechStack } from './speech-stack.ts'

interface SpeechFixtures {
  /** Another program of the same device speaks, as a screen reader does; throws where it cannot. */
  readonly speakFromElsewhere: (text: string) => Promise<void>
}

/** Tests in a Chromium that speaks for real. */
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
  launchOptions: [
    async ({ launchOptions, speech }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--enable-speech-dispatcher'], env: { ...launchOptions.env, ...speech.env } })
    },
    { scope: 'worker' },
  ],
  speakFromElsewhere: async ({ speech }, use) => {
    await use(async (text) => {
      await promisify(execFile)('spd-say', ['--wait', '--language', 'cs', text], { env: speech.env, timeout: 20_000 })
    })
  },
})

export { expect } from '@playwright/test'
