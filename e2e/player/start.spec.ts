import type { Page } from '@playwright/test'
import words from '#locales/cs/player.json' with { type: 'json' }
import { current, expect, test } from './player-page.ts'

const switchClickOff = async (page: Page) => {
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('checkbox', { name: words.clickToRead }).uncheck()
  await page.getByRole('button', { name: words.close }).click()
}

test('a click starts nothing when the reader does not want it, but Play begins there', async ({ openPlayer }) => {
  const page = await openPlayer()
  await switchClickOff(page)
  await page.getByText('Poznámka pod čarou.').click()
  expect(await current(page)).toBeUndefined()
  await page.getByRole('button', { name: words.play }).click()
  expect(await current(page)).toBe('Poznámka pod čarou.')
})

test('reading starts from the caret', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.evaluate(() => document.getSelection()?.collapse((document.querySelector('#e-2') as Element).firstChild, 20))
  await page.keyboard.press('Control+Alt+p')
  expect(await current(page)).toBe('Dohoda pomůže lidem.')
})

test('reading starts from the keyboard focus in the text', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('link', { name: 'odkaz', exact: true }).focus()
  await page.keyboard.press('Control+Alt+p')
  expect(await current(page)).toBe('Druhá věta má odkaz a pojem uvnitř.')
})

test('Play begins with the selected sentence and reads on', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('#e-3') as Element))
  await page.getByRole('button', { name: words.play }).click()
  expect(await current(page)).toBe('Ve městě bude lépe.')
})

test('a paused reading goes on from its place, however far the reader has scrolled', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Ve městě bude lépe.').click()
  await page.getByRole('button', { name: words.pause }).click()
  await page.evaluate(() => document.querySelector('#p-5')?.scrollIntoView())
  await page.getByRole('button', { name: words.resume }).click()
  expect(await current(page)).toBe('Ve městě bude lépe.')
})

test('reading changes to the other text where the reader has hidden the one', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.evaluate(() => document.querySelector('[data-part="easy"]')?.setAttribute('hidden', ''))
  await page.getByRole('button', { name: words.play }).click()
  expect(await current(page)).toBe('Celý text.')
})
