import { markedText } from '../fixtures/marks.ts'
import words from '#locales/cs/player.json' with { type: 'json' }
import type { Locator, Page } from '@playwright/test'
import { current, expect, freezeTime, spoken, test } from './player-page.ts'

/** From the beginning to the end, in many steps. */
async function dragAlong(page: Page, slider: Locator): Promise<void> {
  await slider.scrollIntoViewIfNeeded()
  const box = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + 10, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 2, y, { steps: 20 })
  await page.mouse.up()
}

test('without speech the player says so and what to do, and the text stays', async ({ openPlayer }) => {
  const page = await openPlayer(undefined, { api: 'none' })
  const player = page.getByRole('region', { name: words.label })
  await expect(player.getByText(words.noSpeechTitle, { exact: true })).toBeVisible()
  await expect(player.getByText(words.noSpeechHelp, { exact: true })).toBeVisible()
  await expect(player.getByRole('button')).toHaveCount(0)
  await expect(page.getByText('Poslední odstavec.')).toBeVisible()
})

test('a voice that fails is said in plain words, and the place is kept', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Ve městě bude lépe.').click()
  // The first voice, its second try, and the next voice.
  for (let tries = 0; tries < 3; tries += 1) await page.evaluate(() => window.syntheticSpeech.fail('network'))
  await expect(page.getByRole('status')).toContainText(words.networkTitle)
  await page.getByRole('button', { name: words.resume }).click()
  expect(await current(page)).toBe('Ve městě bude lépe.')
  await expect(page.getByRole('status')).toBeEmpty()
})

test('only Czech voices are offered, each told whether the text leaves the device', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.settingsShort }).click()
  const voices = page.getByRole('combobox', { name: words.voice, exact: true })
  await expect(voices.getByRole('option')).toHaveText(['Zuzana, v zařízení', 'Vlasta Online, přes internet'])
  await voices.selectOption('Vlasta Online, přes internet')
  await expect(page.getByText(words.voiceOnlineNote)).toBeVisible()
})

test('speed changes by a tenth at once and is remembered for each text', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Ve městě bude lépe.').click()
  await page.getByRole('button', { name: words.faster }).click()
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.at(-1))).toMatchObject({ text: 'Ve městě bude lépe.', rate: 1 })
  await expect(page.getByRole('button', { name: 'Rychleji, teď rychlost 1' })).toBeVisible()
  await page.getByText('Poznámka pod čarou.').click()
  await page.getByRole('button', { name: words.faster }).click()
  await page.reload()
  await page.getByText('Poznámka pod čarou.').click()
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.at(-1)?.rate)).toBe(1.1)
})

test('above 1.2 times the automatic highlight keeps to the sentence', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Poznámka pod čarou.').click()
  for (const _ of [1, 2, 3]) await page.getByRole('button', { name: words.faster }).click()
  await page.evaluate(() => {
    window.syntheticSpeech.boundary(0, 8)
  })
  expect(await markedText(page, 'word')).toBe('')
  expect(await markedText(page, 'sentence')).toBe('Poznámka pod čarou.')
})

test('the slider tells the place in words and moves the reading', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.play }).click()
  const slider = page.getByRole('slider', { name: words.scrubber })
  await expect(slider).toHaveAttribute('aria-valuetext', 'věta 1 ze 4')
  await slider.focus()
  await page.keyboard.press('End')
  await expect(slider).toHaveAttribute('aria-valuetext', 'věta 4 ze 4')
  expect(await current(page)).toBe('Ve městě bude lépe.')
})

test('the voice is left alone while a slider is dragged, and follows once when it is let go', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Ve městě bude lépe.').click()
  const before = (await spoken(page)).length
  await dragAlong(page, page.getByRole('slider', { name: words.scrubber }))
  expect((await spoken(page))).toHaveLength(before + 1)
  await page.getByRole('button', { name: words.settingsShort }).click()
  await freezeTime(page)
  await dragAlong(page, page.getByRole('slider', { name: words.volume }))
  await page.clock.runFor(1000)
  // At the first step, and when it has come to rest.
  expect((await spoken(page))).toHaveLength(before + 3)
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.at(-1)?.volume)).toBe(1)
})

test('a slider that assistive technology moves, without a key, moves the reading when it stands still', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.play }).click()
  await freezeTime(page)
  const slider = page.getByRole('slider', { name: words.scrubber })
  for (const value of ['2', '3', '4']) await slider.fill(value)
  expect(await current(page)).toBe('Snadno.')
  await page.clock.runFor(500)
  expect(await current(page)).toBe('Ve městě bude lépe.')
})

test('shortcuts work with modifiers only and can be switched off', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.keyboard.press('p')
  expect(await current(page)).toBeUndefined()
  await page.keyboard.press('Control+Alt+p')
  expect(await current(page)).toBe('Snadno.')
  await page.keyboard.press('Control+Alt+k')
  expect(await current(page)).toBe('Kraj má dohodu.')
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('checkbox', { name: words.shortcutsOn }).uncheck()
  await page.keyboard.press('Control+Alt+k')
  expect(await current(page)).toBe('Kraj má dohodu.')
})

test('Space scrolls the page, as everywhere', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.keyboard.press('Space')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  expect(await current(page)).toBeUndefined()
})

test('a shortcut can be changed, but not to a bare key nor to one in use', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.settingsShort }).click()
  const row = page.getByRole('listitem').filter({ hasText: words.keyPlayPause })
  await row.getByRole('button').click()
  await page.keyboard.press('x')
  await expect(row.getByRole('button')).toHaveText(words.shortcutBare)
  await page.keyboard.press('Control+Alt+s')
  await expect(row.getByRole('button')).toHaveText(`Tuto zkratku už používá: ${words.stop}`)
  await page.keyboard.press('Control+Alt+x')
  await expect(row.getByText('Ctrl + Alt + X')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Alt+x')
  expect(await current(page)).toBe('Snadno.')
})

test('the settings open without moving the page and give the focus back', async ({ openPlayer }) => {
  const page = await openPlayer()
  const button = page.getByRole('button', { name: words.settingsShort })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: words.settings })).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('reading never moves the focus; the reader moves it to the sentence with one key', async ({ openPlayer }) => {
  const page = await openPlayer()
  const play = page.getByRole('button', { name: words.play })
  await play.focus()
  await page.keyboard.press('Enter')
  for (const _ of [1, 2]) await page.evaluate(() => window.syntheticSpeech.end())
  await expect(page.getByRole('button', { name: words.pause })).toBeFocused()
  await page.keyboard.press('Control+Alt+v')
  await expect(page.locator('#e-2')).toBeFocused()
  await expect.poll(() => page.evaluate(() => [document.getSelection()?.anchorNode?.nodeValue, document.getSelection()?.anchorOffset])).toEqual([
    'Kraj má dohodu. Dohoda pomůže lidem.',
    16,
  ])
  await play.or(page.getByRole('button', { name: words.pause })).focus()
  await expect(page.locator('#e-2')).not.toHaveAttribute('tabindex')
})

test('the focus of every control stays in the window at 400 % zoom', async ({ openPlayer, page: raw }) => {
  await raw.setViewportSize({ width: 320, height: 256 })
  const page = await openPlayer()
  await page.getByRole('button', { name: words.more }).click()
  for (const button of await page.getByRole('region', { name: words.label }).getByRole('button').all()) {
    await button.focus()
    await expect(button).toBeInViewport({ ratio: 0.9 })
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
