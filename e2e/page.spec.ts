import { readFileSync } from 'node:fs'
import path from 'node:path'
import { installFakeSpeech } from './fixtures/fake-speech.ts'
import { words } from './fixtures/words.ts'
import { articleAddress, expect, slug, test } from './fixtures/test.ts'

const article = words('cs', 'article')
const site = words('cs', 'site')
const body = readFileSync(path.resolve(import.meta.dirname, `../content/articles/${slug}/article.md`), 'utf8').split('---\n')[2] ?? ''
const paragraphs = body.trim().split('\n\n')

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('both texts are whole', async ({ page }) => {
    await page.goto(articleAddress())
    await expect(page.locator('[data-part=full] p[id]')).toHaveText(paragraphs)
    await expect(page.getByRole('heading', { name: /Kraj a agentura se dohodly na spolupráci/ })).toBeVisible()
    await expect(page.locator('#e1')).toHaveText('Liberecký kraj podepsal dohodu s Agenturou pro sociální začleňování.')
  })

  test('the radio buttons still choose the text', async ({ page }) => {
    await page.goto(articleAddress())
    await page.getByRole('radio', { name: article('mode.easy') }).check()
    await expect(page.locator('[data-part=full]')).toBeHidden()
    await expect(page.locator('[data-part=easy]')).toBeVisible()
  })

  test('a hard word leads to its explanation at the end', async ({ page }) => {
    await page.goto(articleAddress())
    await page.getByRole('link', { name: 'memorandum', exact: true }).click()
    expect(new URL(page.url()).hash).toBe('#slovnicek-memorandum')
    await expect(page.locator('#slovnicek-memorandum')).toContainText('Memorandum je písemná dohoda o spolupráci.')
  })
})

test('an article without a recording shows nothing of one and asks for nothing', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(articleAddress())
  await expect(page.getByRole('button', { name: words('cs', 'player')('play'), exact: true })).toBeEnabled()
  expect(await page.content()).not.toContain(article('recording.full'))
  expect(asked.filter((address) => address.startsWith('/audio'))).toEqual([])
})

test('the home address goes to the language of the reader', async ({ request }) => {
  const english = await request.get('/', { headers: { 'accept-language': 'en-GB,cs;q=0.4' }, maxRedirects: 0 })
  expect(english.headers().location).toBe('/en')
  const other = await request.get('/', { headers: { 'accept-language': 'fr' }, maxRedirects: 0 })
  expect(other.headers().location).toBe('/cs')
})

test('the page has one h1, landmarks, and parts in the order easy, full', async ({ page }) => {
  await page.goto(articleAddress())
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  for (const role of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(role)).toHaveCount(1)
  await expect(page.getByRole('navigation', { name: site('breadcrumb.label') })).toBeVisible()
  expect(await page.locator('[data-part]').evaluateAll((parts) => parts.map((part) => part.id))).toEqual(['easy', 'full'])
})

test('the easy-read part says what it is and carries the tag of simplified Czech', async ({ page }) => {
  await page.goto(articleAddress('en'))
  const easy = page.locator('#easy')
  await expect(easy).toContainText(words('en', 'article')('easy.unchecked'))
  await expect(easy.getByRole('link', { name: words('en', 'article')('easy.exactLink') })).toHaveAttribute('href', '#full')
  await expect(page.locator('#easy-title')).toHaveAttribute('lang', 'cs-simple')
})

for (const [mode, hidden] of [['easy', '#full'], ['full', '#easy']] as const) {
  test(`the ${mode} text alone: in the address, after a reload, and remembered for the next page`, async ({ page }) => {
    await page.goto(articleAddress())
    await page.getByRole('radio', { name: article(`mode.${mode}`) }).check()
    await expect(page.locator(hidden)).toBeHidden()
    expect(new URL(page.url()).searchParams.get('mode')).toBe(mode)
    await page.reload()
    await expect(page.locator(hidden)).toBeHidden()
    await expect(page.getByRole('radio', { name: article(`mode.${mode}`) })).toBeChecked()
    await page.goto(articleAddress('en'))
    await expect(page.locator(hidden)).toBeHidden()
  })
}

test('the keyboard changes the mode', async ({ page }) => {
  await page.goto(articleAddress())
  await page.getByRole('radio', { name: article('mode.both') }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: article('mode.full') })).toBeChecked()
  await expect(page.locator('#easy')).toBeHidden()
})

test('a link into a hidden text shows it', async ({ page }) => {
  await page.goto(articleAddress('cs', 'easy'))
  await page.locator('#easy').getByRole('link', { name: article('easy.sourceLink').replace('{{number}}', '7') }).first().click()
  await expect(page.locator('#p7')).toBeInViewport()
})

test('the contents lead to every part and heading, in their order and nested, and Back leads to where one was', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(articleAddress('cs', 'both'))
  await expect(page.locator('#player button:disabled')).toHaveCount(0)
  const contents = page.getByRole('navigation', { name: article('contents.title') })
  const entries = await contents.getByRole('link').evaluateAll((links) => links.map((link) => ({ depth: link.closest('ul')?.parentElement?.closest('ul') ? 2 : 1, text: link.textContent, hash: link.getAttribute('href') ?? '' })))
  const headings = await page.locator('#easy h3, #easy, #full, #full h3, #glossary').evaluateAll((parts) => parts.map((part) => `#${part.id}`))
  expect(entries.map(({ hash }) => hash)).toEqual(headings)
  expect(new Set(entries.map(({ depth }) => depth))).toEqual(new Set([1, 2]))
  for (const { hash } of entries) {
    const link = contents.locator(`a[href="${hash}"]`)
    await link.focus()
    const before = await page.evaluate(() => window.scrollY)
    await page.keyboard.press('Enter')
    await expect(page.locator(hash)).toBeInViewport()
    await expect(page).toHaveURL(new RegExp(`${hash}$`))
    await page.goBack()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
  }
})

test('the contents say where reading goes on, and stay as they are while it reads', async ({ page }) => {
  await installFakeSpeech(page)
  await page.goto(articleAddress('cs', 'both'))
  const contents = page.getByRole('navigation', { name: article('contents.title') })
  const current = contents.locator('[aria-current]')
  const button = (key: string) => page.getByRole('button', { name: words('cs', 'player')(key), exact: true })
  await expect(button('play')).toBeEnabled()
  await expect(current).toHaveCount(0)
  const headings = page.locator('#easy h3')
  const before = await page.locator('main').innerHTML()
  await headings.nth(1).click()
  await expect(button('pause')).toBeVisible()
  expect(await page.locator('main').innerHTML()).toBe(before)
  await button('pause').click()
  await expect(current).toHaveText(await headings.nth(1).innerText())
  await expect(current).toHaveAttribute('aria-current', 'location')
  await page.locator('#p3').click({ position: { x: 5, y: 5 } })
  await expect(button('pause')).toBeVisible()
  await page.reload()
  await expect(current).toHaveText(article('full.title'))
})

test('no text is justified or centred', async ({ page }) => {
  await page.goto(articleAddress('cs', 'both'))
  const aligned = await page.locator('main :is(h1, h2, h3, p, li, dt, dd)').evaluateAll((blocks) => [...new Set(blocks.map((block) => getComputedStyle(block).textAlign))])
  expect(aligned).toEqual(['start'])
})

test('a hard word is a target of 44 pixels, also where it stands alone in a list', async ({ page }) => {
  await page.goto(articleAddress('cs', 'easy'))
  for (const block of ['#e2', '#e14', '#e16']) {
    const box = await page.locator(block).getByRole('button').boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.width).toBeGreaterThanOrEqual(44)
  }
})

test('a hard word opens its explanation by keyboard and Escape closes it', async ({ page }) => {
  await page.goto(articleAddress('cs', 'easy'))
  const term = page.locator('#e2').getByRole('button', { name: 'memorandum' })
  await term.focus()
  await page.keyboard.press('Enter')
  await expect(term).toHaveAttribute('aria-expanded', 'true')
  await expect(page.locator('#e2-note-1')).toContainText('Memorandum je písemná dohoda o spolupráci.')
  await page.keyboard.press('Escape')
  await expect(page.locator('#e2-note-1')).toBeHidden()
  await expect(term).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.locator('#e2-note-1')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 700 } })

  test('a tap opens the explanation, and the easy text stands first', async ({ page }) => {
    await page.goto(articleAddress())
    await page.locator('#e2').getByRole('button', { name: 'memorandum' }).tap()
    await expect(page.locator('#e2-note-1')).toBeVisible()
    const [easy, full] = await Promise.all([page.locator('#easy').boundingBox(), page.locator('#full').boundingBox()])
    expect(easy?.y).toBeLessThan(full?.y ?? 0)
  })
})

test('the texts stand side by side on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 })
  await page.goto(articleAddress())
  const [easy, full] = await Promise.all([page.locator('#easy').boundingBox(), page.locator('#full').boundingBox()])
  expect((easy?.x ?? 0) + (easy?.width ?? 0)).toBeLessThanOrEqual(full?.x ?? 0)
})

test('skip links are the first things in the tab order and lead where they say', async ({ page }) => {
  await page.goto(articleAddress())
  for (const [key, target] of [['skip.article', 'article'], ['skip.easy', 'easy'], ['skip.player', 'player']] as const) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: site(key) })).toBeFocused()
    await expect(page.getByRole('link', { name: site(key) })).toHaveAttribute('href', `#${target}`)
  }
  await page.keyboard.press('Enter')
  await expect(page.locator('#player')).toBeFocused()
})

for (const [address, status] of [['/cs/articles/neni', 404], ['/cs/neni', 404], ['/xx', 404]] as const) {
  test(`${address} is not found, and there is a way back`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(status)
    await expect(page.getByRole('heading', { name: site('notFound.title') })).toBeVisible()
    await page.getByRole('link', { name: site('back') }).click()
    await expect(page).toHaveURL(/\/cs$/)
  })
}

for (const width of [320, 768, 1280]) {
  test(`nothing is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const address of [articleAddress(), '/cs', '/cs/accessibility']) {
      await page.goto(address)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}

test('nothing is asked of another server, and no cookie is set', async ({ page, baseURL, context }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    foreign.push(request.url())
  })
  await page.goto(articleAddress())
  await expect(page.locator('#player button').first()).toBeVisible()
  expect(foreign.filter((address) => !address.startsWith(`${baseURL}/`))).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('no console error and no failed request on any page', async ({ page }) => {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(String(error)))
  for (const address of [articleAddress(), articleAddress('en', 'easy'), '/cs', '/en/accessibility']) await page.goto(address)
  expect(faults).toEqual([])
})

test('nobody runs this site: it shows no statement of conformity, and offers no note to an operator', async ({ page, request }) => {
  await page.goto('/cs/accessibility')
  await expect(page.getByRole('main')).toContainText(site('statement.notDeclaration'))
  await expect(page.getByRole('main')).not.toContainText(/v\s?souladu/)
  await expect(page.getByRole('contentinfo').getByRole('link', { name: site('footer.accessibility') })).toBeVisible()
  expect(await (await request.get('/accessibility.json')).json()).toEqual({ version: 1, isAccessibilityStatement: false })
  await page.goto(articleAddress())
  await expect(page.locator('#player button').first()).toBeVisible()
  await expect(page.locator('#feedback')).toHaveCount(0)
  expect((await request.get(articleAddress())).headers()['content-security-policy']).toContain("form-action 'self';")
})
