import { expect, test as base, type Page } from '@playwright/test'
import { runAxe } from './a11y/engines/axe.ts'
import { toLine } from './a11y/engines/finding.ts'
import { runIbm } from './a11y/engines/ibm.ts'
import { withoutExceptions } from './a11y/exceptions.ts'
import { weakFocus } from './a11y/measures/focus-ring.ts'
import { misfits, smallTargets, textSpacing } from './a11y/measures/layout.ts'
import { installFakeSpeech } from './fixtures/fake-speech.ts'
import { buildOperatedSite, formAddress, variedSlug } from './fixtures/operated-site.ts'
import { startServer } from './fixtures/server.ts'
import { articleAddress } from './fixtures/test.ts'
import { words } from './fixtures/words.ts'

const feedback = words('cs', 'feedback')
const player = words('cs', 'player')
const site = words('cs', 'site')

const test = base.extend<object, { operated: string }>({
  operated: [
    async ({}, provide) => {
      const server = await startServer(await buildOperatedSite())
      await provide(server.url)
      await server.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ operated }, provide) => provide(operated),
})

// One worker builds the site once.
test.describe.configure({ mode: 'default' })

const faults = async (page: Page) => withoutExceptions([...(await runAxe(page)), ...(await runIbm(page))]).map(toLine)

const varied = (mode: 'easy' | 'full' | 'both') => `/cs/articles/${variedSlug}?mode=${mode}`

const measured = [
  { what: 'an article of everything', address: varied('both'), part: 'main', open: () => Promise.resolve() },
  { what: 'the statement', address: '/cs/accessibility', part: 'main', open: () => Promise.resolve() },
  { what: 'the note below an article', address: articleAddress('cs', 'easy'), part: '#feedback', open: (page: Page) => page.locator('#feedback summary').click() },
  {
    what: 'the note of the player',
    address: articleAddress('cs', 'easy'),
    part: '#player',
    open: async (page: Page) => {
      await page.getByRole('button', { name: player('more') }).click()
      await page.getByRole('button', { name: player('noteSentence') }).click()
      await expect(page.getByRole('dialog', { name: feedback('title') })).toBeVisible()
    },
  },
]

/** Answers for the operator's form, and keeps what it was posted. */
async function takeForm(page: Page): Promise<() => Record<string, string> | undefined> {
  let posted: Record<string, string> | undefined
  await page.route(`${formAddress}**`, (route) => {
    const fields = new URLSearchParams(route.request().postData() ?? '')
    posted = route.request().method() === 'POST' ? Object.fromEntries(fields) : undefined
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Díky</title>' })
  })
  return () => posted
}

const outline = [
  ['cs', ['Prohlášení o přístupnosti', 'Stav souladu', 'Nepřístupný obsah', 'Nesoulad se zákonem č. 99/2019 Sb.', 'Obsah nespadá do oblasti působnosti zákona č. 99/2019 Sb.', 'Vypracování prohlášení o přístupnosti', 'Zpětná vazba a kontaktní údaje', 'Postupy pro prosazování práva', 'Známé meze', 'Jak je čtečka zkoušená']],
  ['en', ['Accessibility statement', 'Compliance status', 'Non-accessible content', 'Non-compliance with Czech Act No. 99/2019', 'The content is not within the scope of Czech Act No. 99/2019', 'Preparation of this accessibility statement', 'Feedback and contact information', 'Enforcement procedure', 'Known limits', 'How the reader is tested']],
] as const

for (const [locale, headings] of outline) {
  test(`${locale}: the statement has the parts of the model in their order, with the words of the operator`, async ({ page }) => {
    await page.goto(`/${locale}/accessibility`)
    const found = (await page.locator('main :is(h1, h2, h3)').allTextContents()).map((text) => text.replaceAll('\u00a0', ' '))
    expect(found).toEqual(headings)
    const main = page.getByRole('main')
    await expect(main).toContainText('Město Příklad')
    await expect(main.getByRole('link', { name: 'https://cteme.priklad.cz' })).toBeVisible()
    await expect(main.getByRole('link', { name: 'pristupnost@priklad.cz' })).toHaveAttribute('href', 'mailto:pristupnost@priklad.cz')
    await expect(main).toContainText(locale === 'cs' ? '1. listopadu 2026' : '1 November 2026')
    await expect(page.getByRole('contentinfo').getByRole('link', { name: words(locale, 'site')('footer.statement') })).toBeVisible()
    expect(await faults(page)).toEqual([])
  })
}

for (const { address, open, part, what } of measured) {
  test(`${what}: targets are 44 pixels, everything fits at 320 pixels and with wide spacing, the focus is seen`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await installFakeSpeech(page)
    await page.goto(address)
    await open(page)
    expect(await faults(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    expect(await weakFocus(page, part)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await misfits(page)).toEqual([])
    await page.addStyleTag({ content: textSpacing })
    expect(await misfits(page)).toEqual([])
  })
}

test('words that the operator gave in Czech only are marked as Czech on the English page', async ({ page }) => {
  await page.goto('/en/accessibility')
  await expect(page.getByText('Archiv zpráv do roku 2018.')).toHaveAttribute('lang', 'cs')
  await expect(page.getByText('Maps have no description in words.')).not.toHaveAttribute('lang')
})

test('the statement for machines says the same, and the page leads to it', async ({ page, request }) => {
  await page.goto('/cs/accessibility')
  await expect(page.locator('link[type="application/json"]')).toHaveAttribute('href', '/accessibility.json')
  const response = await request.get('/accessibility.json')
  expect(response.headers()['content-type']).toContain('application/json')
  expect(await response.json()).toMatchObject({ isAccessibilityStatement: true, complianceStatus: 'partially-compliant', scope: ['https://cteme.priklad.cz'] })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a note about the article is posted to the operator, with what the reader filled in and nothing else', async ({ page }) => {
    const posted = await takeForm(page)
    await page.goto(articleAddress())
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    await page.getByText(feedback('sectionForm')).click()
    await page.getByRole('radio', { name: feedback('reasonUnclear') }).check()
    await page.getByRole('textbox', { name: feedback('about') }).fill('Ta první.')
    await page.getByRole('button', { name: feedback('send') }).click()
    await expect(page).toHaveTitle('Díky')
    expect(posted()).toEqual({
      article: title,
      address: `https://cteme.priklad.cz${articleAddress()}`,
      reason: 'unclear',
      sentence: 'Ta první.',
      remark: '',
    })
  })
})

test('the sentence that is read is reported from the player: shown whole, sent by a press, and only then', async ({ page }) => {
  const posted = await takeForm(page)
  await installFakeSpeech(page)
  await page.goto(articleAddress('cs', 'easy'))
  await page.getByRole('button', { name: player('play'), exact: true }).click()
  await page.getByRole('button', { name: player('nextShort') }).or(page.getByRole('button', { name: player('nextSentence'), exact: true })).first().click()
  await page.getByRole('button', { name: player('more') }).click()
  await page.getByRole('button', { name: player('noteSentence') }).click()
  const panel = page.getByRole('dialog', { name: feedback('title') })
  const sentence = await panel.getByRole('blockquote').innerText()
  expect(await page.locator('[data-part=easy]').innerText()).toContain(sentence)
  await panel.getByRole('textbox', { name: feedback('remark') }).fill('moc rychle')
  await expect(panel.getByRole('group', { name: feedback('preview') })).toContainText('moc rychle')
  await expect(panel.getByRole('group', { name: feedback('preview') })).toContainText(formAddress)
  expect(posted()).toBeUndefined()
  expect(await faults(page)).toEqual([])
  await panel.getByRole('button', { name: feedback('send') }).click()
  await expect(page).toHaveTitle('Díky')
  expect(Object.keys(posted() ?? {}).sort()).toEqual(['address', 'article', 'mode', 'reason', 'remark', 'sentence'])
  expect(posted()).toMatchObject({ mode: 'easy', reason: 'misread', remark: 'moc rychle', sentence })
  expect(posted()?.address).toMatch(/\?mode=easy#e[s\d]/)
})

test('a selection is reported as it is selected, and Escape gives the focus back', async ({ page }) => {
  await installFakeSpeech(page)
  await page.goto(articleAddress('cs', 'full'))
  await page.locator('#p2').selectText()
  const button = page.getByRole('button', { name: player('noteSelection'), exact: true })
  await button.click()
  const panel = page.getByRole('dialog', { name: feedback('title') })
  const start = (await page.locator('#p2').innerText()).slice(0, 60)
  await expect(panel.getByRole('blockquote')).toContainText(start)
  await expect(panel.getByRole('heading', { name: feedback('title') })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.locator('#player')).toBeFocused()
})

test('an explanation that did not help is reported with its sentence, also where no voice can read', async ({ page }) => {
  await installFakeSpeech(page, { api: 'none' as const })
  await page.goto(articleAddress('cs', 'easy'))
  await page.locator('#e2').getByRole('button', { name: 'memorandum' }).click()
  await page.getByRole('button', { name: words('cs', 'article')('glossary.unclear') }).click()
  const panel = page.getByRole('dialog', { name: feedback('title') })
  await expect(panel.getByRole('blockquote')).toHaveText((await page.locator('#e2').innerText()).replace(/\s+/g, ' '))
  await expect(panel.getByRole('radio', { name: feedback('reasonUnclear') })).toBeChecked()
})

test('the page may send a form to the operator and to nobody else', async ({ page, request }) => {
  const response = await request.get(articleAddress())
  expect(response.headers()['content-security-policy']).toContain("form-action 'self' https://podatelna.priklad.cz;")
  await page.goto(articleAddress())
  await expect(page.getByRole('heading', { name: feedback('sectionTitle') })).toBeVisible()
  await expect(page.getByRole('contentinfo').getByRole('link', { name: site('footer.statement') })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('Tento web provozuje Město Příklad.')
})

test('where pictures are hidden, their words stand there; a screen reader and the voice have them once', async ({ page }) => {
  await installFakeSpeech(page, { pace: 'instant' })
  await page.addInitScript(() => localStorage.setItem('nahlas:preferences', '{"version":1,"hidePictures":true}'))
  await page.goto(varied('full'))
  const picture = page.getByRole('img', { name: 'Plánek cesty od nádraží k poradně' })
  const place = page.locator('#full [data-picture]')
  expect(await place.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('"Obrázek: Plánek cesty od nádraží k poradně" / ""')
  expect(await picture.evaluate((element) => getComputedStyle(element).opacity)).toBe('0')
  await expect(place).toMatchAriaSnapshot('- link "Plánek cesty od nádraží k poradně":\n  - img "Plánek cesty od nádraží k poradně"')
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: player('play'), exact: true }).click()
  await expect.poll(() => page.evaluate(() => window.syntheticSpeech.spoken.filter(({ text }) => text.includes('Plánek cesty')).length)).toBe(1)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await misfits(page)).toEqual([])
})

test('a picture is opened by itself, to be enlarged, and one comes back to the same place', async ({ page }) => {
  await installFakeSpeech(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(varied('full'))
  await expect(page.locator('#player button:disabled')).toHaveCount(0)
  await page.getByRole('link', { name: 'Plánek cesty od nádraží k poradně' }).focus()
  const place = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('Enter')
  await page.waitForURL(/planek\.png$/)
  expect(await page.evaluate(() => document.contentType)).toBe('image/png')
  await page.goBack()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place)
})

test('the number of a note leads to it, and the note leads back; hidden, both are gone', async ({ page }) => {
  await installFakeSpeech(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(varied('full'))
  await expect(page.locator('#player button:disabled')).toHaveCount(0)
  const number = page.getByRole('link', { name: '1', exact: true }).and(page.locator('[data-footnote-ref]'))
  const back = page.getByRole('link', { name: 'Zpět k textu s poznámkou 1' })
  await number.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Budova má výtah.')).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(back).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(number).toBeInViewport()
  await page.getByRole('button', { name: words('cs', 'preferences')('open') }).click()
  await page.getByRole('checkbox', { name: words('cs', 'preferences')('hideNumbers') }).check()
  await expect(number).toBeHidden()
  await expect(page.getByText('Budova má výtah.')).toBeHidden()
})
