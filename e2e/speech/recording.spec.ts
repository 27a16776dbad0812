import type { Page } from 'puppeteer-core'
import { words } from '../fixtures/words.ts'
import { browserNames } from './browsers.ts'
import { expect, test } from './recorded-test.ts'

const player = words('cs', 'player')
const press = (page: Page, key: string) => page.locator(`::-p-xpath(//button[@aria-label="${player(key)}" or normalize-space()="${player(key)}"])`).click()
const isPlaying = (page: Page) => page.evaluate(() => window.audioTap.audio?.paused === false && window.audioTap.audio.currentTime > 0)
const lastMarked = (page: Page) => page.evaluate(() => window.audioTap.marks.findLast(({ kind }) => kind === 'sentence')?.text)
const sentences = ['Nová poradna', 'Poradna je v ulici Nová č. 5.', 'Otevřeno bude od 3. února.', 'První den bude open day pro všechny.', 'Přijďte.']

/** In one worker: the site is built once. */
test.describe.configure({ mode: 'default' })

for (const name of browserNames) {
  test(`a recording is read to its end while another tab is shown: ${name}`, async ({ openRecorded }) => {
    const { browser, page } = await openRecorded(name)
    await press(page, 'play')
    await expect.poll(() => isPlaying(page)).toBe(true)
    const other = await browser.newPage()
    await other.bringToFront()
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden')
    await expect.poll(() => page.evaluate(() => document.querySelector('#player [role=status]')?.textContent), { timeout: 20_000 }).toBe(player('ended'))
    const marked = await page.evaluate(() => window.audioTap.marks.filter(({ kind }) => kind === 'sentence').map(({ text }) => text))
    expect(marked.filter((text, index) => text !== marked[index - 1])).toEqual(sentences)
  })
}

test('the media controls of the desktop pause a recording, go on, and step by sentences', async ({ bus, openRecorded }) => {
  const { page } = await openRecorded('chromium', bus.env)
  await press(page, 'play')
  await expect.poll(() => bus.mediaPlayer(), { timeout: 20_000 }).toBeDefined()
  const media = (await bus.mediaPlayer()) ?? ''
  await bus.press(media, 'Pause')
  await expect.poll(() => isPlaying(page)).toBe(false)
  expect(await bus.metadata(media)).toContain('Nová poradna')
  await bus.press(media, 'Next')
  await bus.press(media, 'Next')
  await bus.press(media, 'Play')
  await expect.poll(() => isPlaying(page)).toBe(true)
  const before = await lastMarked(page)
  await bus.press(media, 'Pause')
  await expect.poll(() => isPlaying(page)).toBe(false)
  await bus.press(media, 'Previous')
  await expect.poll(() => lastMarked(page)).not.toBe(before)
})
