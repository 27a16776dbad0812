import type { Page } from '@playwright/test'
import { installFakeSpeech } from './fixtures/fake-speech.ts'
import { markedText } from './fixtures/marks.ts'
import { articleAddress, expect, test } from './fixtures/test.ts'
import { words } from './fixtures/words.ts'

// Playwright switches the back-forward cache off by itself.
test.use({ launchOptions: async ({ launchOptions }, provide) => provide({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }) })

const player = words('cs', 'player')
const button = (page: Page, key: string) => page.getByRole('button', { name: player(key), exact: true })
const pending = (page: Page) => page.evaluate(() => window.syntheticSpeech.pending)

/** Begins to read and goes one sentence on. @returns what is read */
async function readOn(page: Page): Promise<string> {
  await installFakeSpeech(page)
  await page.goto(articleAddress('cs', 'easy'))
  // The other tab goes on from the place of this one.
  await button(page, 'play').or(button(page, 'resume')).click()
  await expect.poll(() => markedText(page)).not.toBe('')
  await button(page, 'nextSentence').click()
  return markedText(page)
}

/** Nothing speaks; one press reads on from the same sentence. */
async function expectPaused(page: Page, sentence: string): Promise<void> {
  await expect(button(page, 'resume')).toBeVisible()
  expect(await pending(page)).toBe(0)
  expect(await markedText(page)).toBe(sentence)
  await button(page, 'resume').click()
  expect(await pending(page)).toBe(1)
  expect(await markedText(page)).toBe(sentence)
}

test('a page that comes back from the cache is paused in its place, and one press reads on', async ({ page }) => {
  const sentence = await readOn(page)
  await page.evaluate(() => window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isFromCache: persisted })))
  await page.goto('/cs')
  // A page from the cache is not loaded again. While it is being put back there is nothing to ask.
  await page.goBack({ waitUntil: 'commit' })
  await expect.poll(() => page.evaluate(() => (window as unknown as { isFromCache?: boolean }).isFromCache).catch(() => undefined)).toBe(true)
  await expectPaused(page, sentence)
})

test('when another tab begins to read, this one pauses in its place', async ({ context, page }) => {
  const sentence = await readOn(page)
  const other = await context.newPage()
  const otherSentence = await readOn(other)
  await expectPaused(page, sentence)
  await expect(button(other, 'resume')).toBeVisible()
  expect(await pending(other)).toBe(0)
  expect(await markedText(other)).toBe(otherSentence)
})
