import { expect, test } from '../fixtures/test.ts'
import { weakFocus } from './measures/focus-ring.ts'
import { lineContrasts } from './measures/line-contrast.ts'
import { openState, stateOf } from './states.ts'
import { themes } from './themes.ts'

const layer = '[data-nahlas-line="shade"]'

test.describe('with one line bright', () => {
  // Thin strokes reach their colour only on a fine screen.
  test.use({ deviceScaleFactor: 2 })

  test('the line that is read keeps 7:1 in every theme, and every other one is dimmed', async ({ page }) => {
    await openState(page, { ...stateOf('full text'), speech: { hasBoundaries: true } }, 'cs')
    await page.evaluate(() => (document.documentElement.dataset.lineFocus = '1'))
    await page.locator('#p4').click({ position: { x: 40, y: 12 } })
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('nahlas-word')?.size)).toBe(1)
    await expect(page.locator(layer)).toBeVisible()
    const wrong: string[] = []
    for (const { apply, name } of themes) {
      await apply(page)
      const found = (await lineContrasts(page, '#p4')).sort((a, b) => b - a)
      const [read = 0, next = 21] = found
      wrong.push(...(read >= 7 && next < 3 ? [] : [`${name}: ${found.map((ratio) => ratio.toFixed(2)).join(' ')}`]))
    }
    expect(wrong).toEqual([])
  })
})

test('the focus is seen on every kind of control in the dimmed text, read aloud or not', async ({ page }) => {
  await openState(page, stateOf('both texts'), 'cs')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(() => (document.documentElement.dataset.lineFocus = '1'))
  await expect(page.locator(layer)).toBeVisible()
  expect(await weakFocus(page, 'main')).toEqual([])
  await page.locator('#p2').click({ position: { x: 40, y: 12 } })
  expect(await weakFocus(page, 'main')).toEqual([])
})
