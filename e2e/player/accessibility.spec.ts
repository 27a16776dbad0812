import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import words from '#locales/cs/player.json' with { type: 'json' }
import { expect, test } from './player-page.ts'

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const looks = [
  { name: 'light', use: { colorScheme: 'light' } },
  { name: 'dark', use: { colorScheme: 'dark' } },
  { name: 'forced colours', use: { forcedColors: 'active' } },
  { name: '320 pixels', use: { viewport: { width: 320, height: 640 } } },
] as const

for (const { name, use } of looks) {
  test.describe(name, () => {
    test.use(use)

    test('the player, its further controls and its settings have no fault that axe finds, AAA contrast included', async ({ openPlayer }) => {
      const page = await openPlayer()
      const faults = async () => {
        await page.evaluate(axeSource)
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run(context: string, options: object): Promise<AxeResults> } }).axe.run('#player', {
            rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
          }),
        )
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
      }
      await page.getByRole('button', { name: words.play }).click()
      await page.getByRole('button', { name: words.more }).click()
      expect(await faults()).toEqual([])
      await page.getByRole('button', { name: words.settingsShort }).click()
      await expect(page.getByRole('dialog', { name: words.settings })).toBeVisible()
      expect(await faults()).toEqual([])
    })

    test('every control of the bar is at least 44 pixels wide and high', async ({ openPlayer }) => {
      const page = await openPlayer()
      await page.getByRole('button', { name: words.more }).click()
      for (const control of await page.locator('#player').locator('button:visible, label:has(input):visible').all()) {
        const box = await control.boundingBox()
        expect(box?.height).toBeGreaterThanOrEqual(44)
        expect(box?.width).toBeGreaterThanOrEqual(44)
      }
    })
  })
}

test('the player is the landmark that its roles and names describe', async ({ openPlayer }) => {
  const page = await openPlayer()
  await expect(page.getByRole('region', { name: words.label })).toMatchAriaSnapshot(`
    - region "${words.label}":
      - status
      - group "${words.controls}":
        - button "${words.previousSentence}"
        - button "${words.play}"
        - button "${words.nextSentence}"
        - button "${words.stop}"
      - paragraph: Věta 1 ze 4, zbývá méně než minuta
      - slider "${words.scrubber}": "1"
      - group "${words.speed}":
        - button "Pomaleji, teď rychlost 0,9"
        - text: 0,9×
        - button "Rychleji, teď rychlost 0,9"
      - button "${words.more}"
      - button "${words.settingsShort}"
  `)
})
