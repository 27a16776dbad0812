import type { Page } from '@playwright/test'
import { installFakeSpeech } from './fixtures/fake-speech.ts'
import { articleAddress, expect, test } from './fixtures/test.ts'
import { words } from './fixtures/words.ts'

const player = words('cs', 'player')

/** What was spoken after another minute; the test owns the time, as readers are given pauses. */
async function spokenText(page: Page): Promise<string> {
  await page.clock.runFor(60_000)
  const spoken = await page.evaluate(() => window.syntheticSpeech.spoken.map(({ text }) => text).join(' '))
  return spoken.replaceAll('\u00a0', ' ')
}

test('the voice gets the spoken form of the whole easy-read text, and the page keeps the written one', async ({ page }) => {
  await page.clock.install()
  await installFakeSpeech(page, { pace: 'instant' })
  await page.goto(articleAddress('cs', 'easy'))
  await page.getByRole('button', { name: player('play') }).click()
  await expect.poll(() => spokenText(page)).toContain('Agentura chce nabídnout pomoc i dalším městům a obcím.')
  const spoken = await page.evaluate(() => window.syntheticSpeech.spoken)
  const text = await spokenText(page)
  expect(text).toContain('Zpráva o dohodě je ze třetího července dva tisíce dvacet tři.')
  expect(text).toContain('S agenturou už spolupracuje osm měst a obcí v kraji')
  expect(text).toContain('Projekty stojí dohromady sto třináct milionů korun.')
  expect(new Set(spoken.map(({ lang }) => lang.slice(0, 2)))).toEqual(new Set(['cs']))
  await expect(page.locator('#easy')).toContainText('Zpráva o dohodě je z 3. července 2023.')
  expect(await page.evaluate(() => window.syntheticSpeech.nativePauses)).toBe(0)
})

test('the whole full text is read once, in the right case', async ({ page }) => {
  await page.clock.install()
  await installFakeSpeech(page, { pace: 'instant' })
  await page.goto(articleAddress('cs', 'full'))
  await page.getByRole('button', { name: player('play') }).click()
  await expect.poll(() => spokenText(page)).toContain('v celkovém objemu sto třinácti milionů korun.')
  const text = await spokenText(page)
  expect(text).toContain('Úzká spolupráce při řešení problému sociálního vyloučení')
  expect(text).toContain('„Jsem velice rád, že Liberecký kraj chce řešit chudobu')
  expect(text.split('Úzká spolupráce')).toHaveLength(2)
})
