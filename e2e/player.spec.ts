import type { Page } from '@playwright/test'
import { installFakeSpeech } from './fixtures/fake-speech.ts'
import { markedText } from './fixtures/marks.ts'
import { articleAddress, expect, test } from './fixtures/test.ts'
import { words } from './fixtures/words.ts'

const player = words('cs', 'player')
const article = words('cs', 'article')
const button = (page: Page, key: string) => page.getByRole('button', { name: player(key), exact: true })

test.beforeEach(async ({ page }) => installFakeSpeech(page))

test('the voice is asked to speak by the press itself, before anything else can happen', async ({ page }) => {
  await page.goto(articleAddress())
  await expect(button(page, 'play')).toBeEnabled()
  // The listener of the window is the last that hears of the press. How many milliseconds it takes is for npm run bench.
  await page.evaluate(() => window.addEventListener('click', () => Object.assign(window, { spokenByThePress: speechSynthesis.speaking }), { once: true }))
  await button(page, 'play').click()
  await expect.poll(() => markedText(page)).toBe('Kraj a agentura se dohodly na spolupráci')
  expect(await page.evaluate(() => (window as unknown as { spokenByThePress: boolean }).spokenByThePress)).toBe(true)
})

test('the reading follows the mode of the page', async ({ page }) => {
  await page.goto(articleAddress('cs', 'full'))
  await button(page, 'play').click()
  await expect.poll(() => markedText(page)).toMatch(/^Liberecký kraj a Agentura/)
  await button(page, 'stop').click()
  await page.getByRole('radio', { name: article('mode.easy') }).first().check()
  await button(page, 'play').click()
  await expect.poll(() => markedText(page)).toBe('Kraj a agentura se dohodly na spolupráci')
})

test('the mark is in the page in the frame after the voice went on', async ({ page }) => {
  await page.goto(articleAddress())
  await button(page, 'play').click()
  await expect.poll(() => markedText(page)).not.toBe('')
  const isMarked = await page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        window.syntheticSpeech.boundary(0, 4)
        requestAnimationFrame(() => resolve((CSS.highlights.get('nahlas-word')?.size ?? 0) === 1))
      }),
  )
  expect(isMarked).toBe(true)
})

test('an article in the English page is read in Czech with the same place', async ({ page }) => {
  await page.goto(articleAddress())
  await page.getByText('Dohoda se jmenuje').click()
  await expect.poll(() => markedText(page)).toBe('Dohoda se jmenuje memorandum.')
  await page.goto(articleAddress('en'))
  await page.getByRole('button', { name: words('en', 'player')('resume'), exact: true }).click()
  await expect.poll(() => markedText(page)).toBe('Dohoda se jmenuje memorandum.')
})

for (const locale of ['cs', 'en'] as const) {
  for (const width of [1280, 1440]) {
    test(`previous, next and stop show words, and the bar stays one row: ${locale}, ${width} px`, async ({ page }) => {
      const player = words(locale, 'player')
      await page.setViewportSize({ width, height: 900 })
      await page.goto(articleAddress(locale))
      const controls = page.getByRole('group', { name: player('controls') })
      for (const word of ['previousShort', 'nextShort', 'stop']) {
        const box = await controls.getByText(player(word), { exact: true }).boundingBox()
        expect(box?.width).toBeGreaterThan(20)
      }
      await controls.getByRole('button', { name: player('play') }).click()
      await controls.getByRole('button', { name: player('pause') }).click()
      // The note about the new voice is not of the bar.
      await page.getByRole('button', { name: player('voiceNoteClose') }).click()
      await expect(controls.getByRole('button', { name: player('resume') })).toBeVisible()
      const buttons = await page.getByRole('region', { name: player('label') }).getByRole('button').all()
      const tops = await Promise.all(buttons.map(async (one) => Math.round((await one.boundingBox())?.y ?? 0)))
      expect(new Set(tops).size).toBe(1)
    })
  }
}
