import words from '#locales/cs/player.json' with { type: 'json' }
import { expect, test } from './player-page.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the line that is read is brought into view, above the player', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Druhá část').click()
  for (let sentence = 0; sentence < 40; sentence += 1) {
    await page.evaluate(() => window.syntheticSpeech.end())
    const gap = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('nahlas-sentence') ?? [])] as Range[]
      const line = range?.getClientRects()[0]
      const bar = document.querySelector('#player')?.getBoundingClientRect().top ?? 0
      return line ? [line.top, bar - line.bottom] : []
    })
    expect(Math.min(...gap)).toBeGreaterThanOrEqual(0)
  }
})

test('in a sentence longer than the window the word that is read stays in view, marked or not', async ({ openPlayer, page: raw }) => {
  await raw.setViewportSize({ width: 320, height: 256 })
  const page = await openPlayer(`<main><section data-part="full"><p id="p-1" data-kind="paragraph">${'slovo a zase '.repeat(60)}konec.</p></section></main>`)
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('radio', { name: words.highlightSentence, exact: true }).check()
  await page.getByRole('button', { name: words.close }).click()
  await page.getByRole('button', { name: words.play }).click()
  await page.evaluate(() => window.syntheticSpeech.boundary((window.syntheticSpeech.spoken.at(-1)?.text.length ?? 0) - 8, 5))
  const before = await page.evaluate(() => window.scrollY)
  for (let piece = 0; piece < 3; piece += 1) await page.evaluate(() => window.syntheticSpeech.end())
  await page.evaluate(() => window.syntheticSpeech.boundary((window.syntheticSpeech.spoken.at(-1)?.text.length ?? 0) - 8, 5))
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(before)
})

test('the page does not move while the line is in view', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.evaluate(() => document.querySelector('#n-1')?.scrollIntoView({ block: 'center' }))
  await page.getByText('Poznámka pod čarou.').click()
  const before = await page.evaluate(() => window.scrollY)
  await page.evaluate(() => window.syntheticSpeech.end())
  expect(await page.evaluate(() => window.scrollY)).toBe(before)
  expect(before).toBeGreaterThan(0)
})

test('when the reader scrolls away, reading goes on and one button leads back', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.play }).click()
  await page.mouse.move(400, 300)
  await page.mouse.wheel(0, 1200)
  const back = page.getByRole('button', { name: words.backToVoice })
  await expect(back).toBeVisible()
  const scrolled = await page.evaluate(() => window.scrollY)
  await page.evaluate(() => window.syntheticSpeech.end())
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
  await back.click()
  await expect(page.getByText('Kraj má dohodu.')).toBeInViewport()
  await expect(back).toBeHidden()
})

test('without the Custom Highlight API the sentence is marked by a layer of its own', async ({ openPlayer, page: raw }) => {
  await raw.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'))
  const page = await openPlayer()
  const before = await page.locator('main').innerHTML()
  await page.getByText('Ve městě bude lépe.').click()
  const [mark, text] = await page.evaluate(() =>
    ['[data-nahlas-mark="sentence"]', '#e-3'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0),
  )
  expect(Math.abs((mark ?? 0) - (text ?? 0))).toBeLessThan(10)
  expect(await page.locator('main').innerHTML()).toBe(before)
})

test('the article stays as it is while it is read', async ({ openPlayer }) => {
  const page = await openPlayer()
  const before = await page.locator('main').innerHTML()
  await page.getByRole('button', { name: words.play }).click()
  for (let sentence = 0; sentence < 8; sentence += 1) {
    await page.evaluate(() => {
      window.syntheticSpeech.boundary(0, 4)
      window.syntheticSpeech.end()
    })
  }
  expect(await page.locator('main').innerHTML()).toBe(before)
})

test('a turned phone and a larger text keep the line in view, and the voice is followed on', async ({ openPlayer, page: raw }) => {
  const page = await openPlayer()
  await page.getByText('Čtvrtý odstavec.').click({ position: { x: 30, y: 900 } })
  const line = () => page.evaluate(() => {
    const range = [...(CSS.highlights.get('nahlas-sentence') ?? [])][0] as Range | undefined
    const { bottom = -1, top = -1 } = range?.getClientRects()[0] ?? {}
    return top >= 0 && bottom <= (document.querySelector('#player')?.getBoundingClientRect().top ?? 0)
  })
  await expect.poll(line).toBe(true)
  for (const width of [320, 1280, 480]) {
    await raw.setViewportSize({ width, height: 700 })
    await expect.poll(line).toBe(true)
    await expect(page.getByRole('button', { name: words.backToVoice })).toBeHidden()
  }
  await page.addStyleTag({ content: 'html{font-size:200%}main p{font-size:2em}' })
  await expect.poll(line).toBe(true)
  await expect(page.getByRole('button', { name: words.backToVoice })).toBeHidden()
})
