import { runAxe } from '../a11y/engines/axe.ts'
import { expect, sampleBody, test } from './player-page.ts'
import feedback from '#locales/cs/feedback.json' with { type: 'json' }
import words from '#locales/cs/player.json' with { type: 'json' }

const withContact = `${sampleBody}<div data-feedback="cteni@priklad.cz"></div>`

test('without a contact no note is offered', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.more }).click()
  await expect(page.getByRole('button', { name: words.nextParagraph })).toBeVisible()
  await expect(page.getByRole('button', { name: words.noteSentence })).toHaveCount(0)
})

test('a note by e-mail holds what the preview shows, and the address of the block', async ({ openPlayer }) => {
  const page = await openPlayer(withContact)
  await page.getByRole('button', { name: words.more }).click()
  await page.getByRole('button', { name: words.noteSentence }).click()
  const panel = page.getByRole('dialog', { name: feedback.title })
  await panel.getByRole('radio', { name: feedback.reasonOther }).check()
  await panel.getByRole('textbox', { name: feedback.remark }).fill('Překlep.')
  const letter = new URL((await panel.getByRole('link', { name: feedback.openEmail }).getAttribute('href')) ?? '')
  expect(`${letter.protocol}${letter.pathname}`).toBe('mailto:cteni@priklad.cz')
  const body = (letter.searchParams.get('body') ?? '').replaceAll('\r\n', '\n')
  expect(body).toBe(['Je tu jiná chyba.', '', 'Věta: „Snadno“', '', 'Poznámka: Překlep.', '', 'Článek: Zkouška', 'Adresa: http://player.test/#e-1', 'Zobrazeno: snadné čtení i\u00a0celý text'].join('\n'))
  await expect(panel.getByRole('group', { name: feedback.preview })).toContainText('Předmět: Nahlas: Zkouška')
  expect(await panel.getByRole('group', { name: feedback.preview }).innerText()).toContain(body)
})

test('one panel at a time: the note closes the settings, the settings close the note', async ({ openPlayer }) => {
  const page = await openPlayer(withContact)
  await page.getByRole('button', { name: words.settingsShort }).click()
  await expect(page.getByRole('dialog', { name: words.settings })).toBeVisible()
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('nahlas:quote', { detail: { text: 'Kraj má dohodu.', block: 'e-2' } })))
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page.getByRole('dialog', { name: feedback.title })).toBeVisible()
  await page.getByRole('button', { name: words.settingsShort }).click()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page.getByRole('dialog', { name: words.settings })).toBeVisible()
})

test('a long selection is cut at a space, so that an address can hold it', async ({ openPlayer }) => {
  const page = await openPlayer(withContact)
  await page.locator('#p-4').selectText()
  await page.getByRole('button', { name: words.noteSelection, exact: true }).click()
  const text = await page.getByRole('dialog', { name: feedback.title }).getByRole('blockquote').innerText()
  expect(text).toMatch(/^Čtvrtý odstavec\. .* …$/)
  expect(text.length).toBeLessThanOrEqual(302)
})

const looks = [
  { name: 'light', use: { colorScheme: 'light' } },
  { name: 'dark', use: { colorScheme: 'dark' } },
  { name: 'forced colours', use: { forcedColors: 'active' } },
  { name: '320 pixels', use: { viewport: { width: 320, height: 640 } } },
] as const

for (const { name, use } of looks) {
  test.describe(name, () => {
    test.use(use)

    test('the note has no fault that axe finds, AAA contrast included, and its controls are 44 pixels high', async ({ openPlayer }) => {
      const page = await openPlayer(withContact)
      await page.getByRole('button', { name: words.more }).click()
      await page.getByRole('button', { name: words.noteSentence }).click()
      const panel = page.getByRole('dialog', { name: feedback.title })
      await expect(panel).toBeVisible()
      expect(await runAxe(page, 'all', '#player')).toEqual([])
      const heights = await panel.locator('button, a, textarea, label:has(input)').evaluateAll((all) => all.map((control) => control.getBoundingClientRect().height))
      expect(heights).toHaveLength(6)
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
      expect(await panel.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
    })
  })
}
