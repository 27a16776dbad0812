import { markedText } from '../fixtures/marks.ts'
import { current, expect, spoken, test } from './player-page.ts'
import words from '#locales/cs/player.json' with { type: 'json' }

test('Play reads the first sentence of the text that comes first and marks it', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.play }).click()
  expect(await spoken(page)).toEqual(['Snadno.'])
  expect(await markedText(page, 'sentence')).toBe('Snadno')
  await page.evaluate(() => window.syntheticSpeech.end())
  expect(await markedText(page, 'sentence')).toBe('Kraj má dohodu.')
})

test('a word that the voice reports is marked in the text', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.play }).click()
  await page.evaluate(() => {
    window.syntheticSpeech.end()
    window.syntheticSpeech.boundary(5, 2)
  })
  expect(await markedText(page, 'word')).toBe('má')
})

test('pause keeps the place, and reading goes on from it', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.play }).click()
  await page.evaluate(() => window.syntheticSpeech.end())
  await page.getByRole('button', { name: words.pause }).click()
  expect(await current(page)).toBeUndefined()
  await page.getByRole('button', { name: words.resume }).click()
  expect(await current(page)).toBe('Kraj má dohodu.')
})

test('clicking a sentence starts there, in the other text too', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Třetí věta.').click({ position: { x: 20, y: 10 } })
  expect(await current(page)).toContain('První')
  await page.evaluate(() => {
    const node = document.querySelector('#p-1')?.lastChild as Text
    const range = document.createRange()
    range.setStart(node, node.data.indexOf('Třetí') + 1)
    range.collapse(true)
    const { left, top } = range.getBoundingClientRect()
    document.elementFromPoint(left, top + 5)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: left, clientY: top + 5, detail: 1 }))
  })
  expect(await current(page)).toBe('Třetí věta.')
})

test('links, buttons and selecting in the text stay what they are', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('link', { name: 'odkaz', exact: true }).click()
  await expect(page).toHaveURL(/#cil$/)
  await page.getByRole('button', { name: 'pojem' }).click()
  const box = await page.locator('#e-3').boundingBox()
  await page.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) + 12)
  await page.mouse.down()
  await page.mouse.move((box?.x ?? 0) + 90, (box?.y ?? 0) + 12)
  await page.mouse.up()
  expect(await spoken(page)).toEqual([])
})

test('only the selected words are read when the reader asks for the selection', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.evaluate(() => {
    const node = document.querySelector('#p-1')?.lastChild as Text
    const start = node.data.indexOf('uvnitř')
    document.getSelection()?.setBaseAndExtent(node, start, node, node.data.indexOf('věta') + 4)
  })
  await page.getByRole('button', { name: words.readSelection }).click()
  expect(await current(page)).toBe('uvnitř.')
  await page.evaluate(() => window.syntheticSpeech.end())
  expect(await current(page)).toBe('Třetí věta')
  await page.evaluate(() => window.syntheticSpeech.end())
  await expect(page.getByRole('status')).toHaveText(words.ended)
})

test('what is collapsed is not read', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Druhá položka.').click()
  await page.evaluate(() => window.syntheticSpeech.end())
  expect(await current(page)).toBe('Poznámka pod čarou.')
})

test('what the reader leaves out is not read', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('checkbox', { name: words.skipNotes }).check()
  await page.getByRole('checkbox', { name: words.skipImages }).check()
  await page.getByRole('button', { name: words.close }).click()
  await page.getByText('Druhá položka.').click()
  await page.evaluate(() => window.syntheticSpeech.end())
  expect(await current(page)).toBe('Druhá část.')
})

test('what is left out can be chosen for this article alone, and is there at the next visit', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('checkbox', { name: words.skipHereOnly }).check()
  await page.getByRole('checkbox', { name: words.skipNotes }).check()
  await page.getByRole('checkbox', { name: words.skipImages }).check()
  await page.reload()
  await page.getByText('Druhá položka.').click()
  await page.evaluate(() => window.syntheticSpeech.end())
  expect(await current(page)).toBe('Druhá část.')
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('checkbox', { name: words.skipHereOnly }).uncheck()
  await expect(page.getByRole('checkbox', { name: words.skipNotes })).not.toBeChecked()
})

test('the reading moves to the same place of the full text and back', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Ve městě bude lépe.').click()
  await page.getByRole('button', { name: words.more }).click()
  await page.getByRole('button', { name: words.sameInFull }).click()
  expect(await current(page)).toBe('Čtvrtý odstavec.')
  await page.getByRole('button', { name: words.sameInEasy }).click()
  expect(await current(page)).toBe('Ve městě bude lépe.')
})

test('reading goes on at the next visit where it stopped', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Poslední odstavec.').scrollIntoViewIfNeeded()
  await page.getByText('Ve městě bude lépe.').click()
  await page.reload()
  await page.getByRole('button', { name: words.resume }).click()
  expect(await current(page)).toBe('Ve městě bude lépe.')
})

test('after scrolling, Play starts at the first sentence in view', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.evaluate(() => document.querySelector('#h-2')?.scrollIntoView())
  await page.getByRole('button', { name: words.play }).click()
  expect(await current(page)).toBe('Druhá část.')
})
