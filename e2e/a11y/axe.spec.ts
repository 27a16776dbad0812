import { violations } from '../fixtures/axe.ts'
import { installFakeSpeech } from '../fixtures/fake-speech.ts'
import { articleAddress, expect, test } from '../fixtures/test.ts'
import { locales } from '#lib/i18n/locales.ts'

const pages = (locale: (typeof locales)[number]) => [
  `/${locale}`,
  `/${locale}/accessibility`,
  `/${locale}/neni`,
  articleAddress(locale, 'easy'),
  articleAddress(locale, 'full'),
  articleAddress(locale, 'both'),
]

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale} ${colorScheme}`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

      for (const address of pages(locale)) {
        test(`${address} has no violation`, async ({ page }) => {
          await installFakeSpeech(page)
          await page.goto(address)
          expect(await violations(page)).toEqual([])
        })
      }

      test('an open explanation has no violation', async ({ page }) => {
        await installFakeSpeech(page)
        await page.goto(articleAddress(locale, 'easy'))
        await page.locator('#e2').getByRole('button').click()
        await expect(page.locator('#e2-note-1')).toBeVisible()
        expect(await violations(page)).toEqual([])
      })

      for (const [state, profile] of [['no voice', { voices: [] }], ['no speech', { api: 'none' as const }]] as const) {
        test(`${state}: the message has no violation`, async ({ page }) => {
          await installFakeSpeech(page, profile)
          await page.goto(articleAddress(locale))
          expect(await violations(page)).toEqual([])
        })
      }
    })
  }
}
