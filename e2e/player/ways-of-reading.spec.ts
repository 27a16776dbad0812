import type { Page } from '@playwright/test'
import words from '#locales/cs/player.json' with { type: 'json' }
import { markedText } from '../fixtures/marks.ts'
import { current, expect, freezeTime, spoken, test } from './player-page.ts'

const openSettings = async (page: Page) => page.getByRole('button', { name: words.settingsShort }).click()
const end = (page: Page) => page.evaluate(() => window.syntheticSpeech.end())

test('reading stops after each sentence when the reader wants it, and goes on from the next', async ({ openPlayer }) => {
  const page = await openPlayer()
  await openSettings(page)
  await page.getByRole('radio', { name: words.modeSentence }).check()
  await page.getByRole('button', { name: words.play }).click()
  await end(page)
  expect(await current(page)).toBeUndefined()
  await page.getByRole('button', { name: words.resume }).click()
  expect(await current(page)).toBe('Kraj má dohodu.')
})

test('a heading is followed by silence, which a pause of the reader does not lose', async ({ openPlayer }) => {
  const page = await openPlayer()
  await freezeTime(page)
  await openSettings(page)
  await page.getByRole('combobox', { name: words.pauseLength }).selectOption(words.pauseNormal)
  await page.getByRole('button', { name: words.play }).click()
  await end(page)
  expect(await current(page)).toBeUndefined()
  await page.clock.runFor(1000)
  expect(await current(page)).toBe('Kraj má dohodu.')
  await end(page)
  await end(page)
  await page.getByRole('button', { name: words.pause, exact: true }).click()
  await page.clock.runFor(5000)
  expect(await current(page)).toBeUndefined()
  await page.getByRole('button', { name: words.resume }).click()
  expect(await current(page)).toBe('Ve městě bude lépe.')
})

test('the parts of the text are announced when the reader wants it', async ({ openPlayer }) => {
  const page = await openPlayer()
  await openSettings(page)
  await page.getByRole('radio', { name: words.announceFew }).check()
  await page.getByRole('button', { name: words.play }).click()
  await end(page)
  expect(await spoken(page)).toEqual(['Nadpis úrovně 2:', 'Snadno.'])
})

test('after a pause the voice goes on from the word that it reported', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Ve městě bude lépe.').click()
  await page.evaluate(() => window.syntheticSpeech.boundary(9, 4))
  await page.getByRole('button', { name: words.pause, exact: true }).click()
  await page.getByRole('button', { name: words.resume }).click()
  expect(await current(page)).toBe('bude lépe.')
  await page.getByRole('button', { name: words.faster }).click()
  expect(await current(page)).toBe('bude lépe.')
})

test('a voice that reports no words gets them estimated by its measured speed', async ({ openPlayer }) => {
  const page = await openPlayer()
  await freezeTime(page)
  await page.getByText('Poznámka pod čarou.').click()
  // 19 characters are too few to measure by, the next sentence is long enough.
  await page.locator('#p-4').scrollIntoViewIfNeeded()
  await page.locator('#p-4').click({ position: { x: 300, y: 40 } })
  await page.clock.runFor(5000)
  await end(page)
  expect(await markedText(page, 'word')).toBe('Dlouhá')
  await page.clock.runFor(2500)
  expect(await markedText(page, 'word')).toMatch(/^(která|zabere|mnoho)$/)
  await page.clock.runFor(60_000)
  expect(await markedText(page, 'word')).toBe('navíc.')
})

test('the sleep timer pauses the reading and says so', async ({ openPlayer }) => {
  const page = await openPlayer()
  await freezeTime(page)
  await openSettings(page)
  await page.getByRole('combobox', { name: words.sleep }).selectOption('5 minut')
  await page.getByRole('combobox', { name: words.repeat }).selectOption(words.repeatText)
  await page.getByRole('button', { name: words.play }).click()
  for (let seconds = 0; seconds < 300; seconds += 20) {
    await page.clock.runFor(20_000)
    await end(page)
  }
  expect(await current(page)).toBeUndefined()
  await expect(page.getByRole('status')).toHaveText(words.sleepEnded)
})

test('a list is left by one button', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Druhá položka.').click()
  await page.getByRole('button', { name: words.more }).click()
  await page.getByRole('button', { name: words.leaveList }).click()
  expect(await current(page)).toBe('Poznámka pod čarou.')
})

test('what the text emphasises is said in a higher voice when the reader wants it, and only then', async ({ openPlayer }) => {
  const page = await openPlayer()
  const heard = () => page.evaluate(() => window.syntheticSpeech.spoken.map(({ pitch, text }) => [text.trim(), pitch]))
  await page.getByText('silná').click()
  expect((await heard()).at(-1)).toEqual(['První silná věta.', 1])
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('checkbox', { name: words.emphasis }).check()
  await page.getByRole('button', { name: words.close }).click()
  await page.getByText('silná').click()
  await end(page)
  await end(page)
  expect((await heard()).slice(-3)).toEqual([['První', 1], ['silná', 1.2], ['věta.', 1]])
  expect(await markedText(page)).toBe('První silná věta.')
})
