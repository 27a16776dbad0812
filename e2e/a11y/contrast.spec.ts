import { expect, test } from '../fixtures/test.ts'
import { highlightColours } from '#lib/reader/settings/settings.ts'
import { faintControls } from './measures/control-contrast.ts'
import { faintMarks } from './measures/highlight-contrast.ts'
import { paint, showWhole } from './measures/painted.ts'
import { faintText } from './measures/text-contrast.ts'
import { openState, stateOf, states } from './states.ts'
import { themes } from './themes.ts'

/** Colours do not depend on the language of the interface. */
const locale = 'cs'

/** Either text alone looks as it does beside the other. */
const measured = states.filter(({ name }) => !['easy text', 'full text', 'reading'].includes(name))

const panels = measured.filter(({ open }) => open)

for (const state of measured) {
  // A panel lies over a page that is measured as another state, and its small round controls have thin edges.
  const [deviceScaleFactor, prepare] = panels.includes(state) ? [2, () => undefined] : [1, showWhole]

  test.describe(state.name, () => {
    test.use({ deviceScaleFactor })

    test('text has 7:1 and what shows a control has 3:1, as painted in every theme', async ({ page }) => {
      await openState(page, state, locale)
      await prepare(page)
      const faint: string[] = []
      for (const { apply, name } of themes) {
        await apply(page)
        const painted = await paint(page)
        faint.push(...[...(await faintText(page, painted)), ...(await faintControls(page, painted))].map((fault) => `${name}: ${fault}`))
      }
      expect(faint).toEqual([])
    })
  })
}

test.describe('while it is read', () => {
  // Thin strokes reach their colour only on a fine screen.
  test.use({ deviceScaleFactor: 2 })

  test('the sentence, the word and a link in them have 7:1 under every colour of the voice in every theme', async ({ page }) => {
    await openState(page, { ...stateOf('easy text'), speech: { hasBoundaries: true } }, locale)
    await page.locator('#e1').click({ position: { x: 12, y: 12 } })
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('nahlas-word')?.size)).toBe(1)
    const faint: string[] = []
    for (const { apply, name } of themes) {
      await apply(page)
      for (const colour of highlightColours) {
        await page.evaluate((chosen) => (document.documentElement.dataset.voiceColour = chosen), colour)
        faint.push(...(await faintMarks(page, '#e2')).map((fault) => `${name}, ${colour}: ${fault}`))
      }
    }
    expect(faint).toEqual([])
  })
})
