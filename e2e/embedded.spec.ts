import type { Page } from '@playwright/test'
import { installFakeSpeech } from './fixtures/fake-speech.ts'
import { markedText } from './fixtures/marks.ts'
import { tapSound } from './fixtures/sound-tap.ts'
import { articleAddress, expect, test } from './fixtures/test.ts'
import { tapWords } from './fixtures/word-tap.ts'
import { words } from './fixtures/words.ts'

const player = words('cs', 'player')
const button = (page: Page, key: string) => page.getByRole('button', { name: player(key), exact: true })
const named = (key: string, name: string) => player(key).replace('{{name}}', name)
const bar = (page: Page) => page.getByRole('region', { name: player('label') })
const heard = (page: Page) => page.evaluate(() => window.soundTap.heard)
const voiceRequests = (page: Page) => {
  const addresses: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/voices/')) addresses.push(request.url())
  })
  return addresses
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(tapSound)
  await page.addInitScript(tapWords)
})

test('with no speech service the embedded voice reads to the end, word by word, and says what it is', async ({ page }) => {
  const requests = voiceRequests(page)
  await page.goto(articleAddress('cs', 'easy'))
  await expect(button(page, 'play')).toBeEnabled()
  expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0)
  expect(requests).toEqual([])
  await page.locator('#easy p[id], #easy li[id]').last().click()
  await expect(bar(page)).toContainText(player('voiceNoteEmbedded'))
  await expect(page.getByRole('status')).toHaveText(player('ended'), { timeout: 40_000 })
  const sounds = await heard(page)
  expect(sounds.reduce((sum, { from, to }) => sum + to - from, 0)).toBeGreaterThan(500)
  const last = await page.locator('#easy p[id], #easy li[id]').last().textContent()
  expect((await page.evaluate(() => window.markedWords)).at(-1)).toBe(last?.match(/[\p{L}\p{N}]+/gu)?.at(-1))
})

test('once it has read, it reads without a network', async ({ context, page }) => {
  await page.goto(articleAddress('cs', 'easy'))
  await button(page, 'play').click()
  await expect.poll(() => heard(page), { timeout: 20_000 }).not.toEqual([])
  const kept = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat())
  await expect.poll(async () => (await kept()).filter((address) => /\/voices\/.*\.gz$|\/articles\/|\.woff2$/.test(address)).length).toBeGreaterThanOrEqual(3)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await button(page, 'resume').or(button(page, 'play')).click()
  await expect.poll(() => heard(page), { timeout: 20_000 }).not.toEqual([])
  await context.setOffline(false)
})

test('where the device has a Czech voice, the embedded one is offered and not loaded until it is chosen', async ({ page }) => {
  await installFakeSpeech(page, { hasAudio: true })
  const requests = voiceRequests(page)
  await page.goto(articleAddress())
  await button(page, 'play').click()
  await expect.poll(() => markedText(page)).not.toBe('')
  expect(requests).toEqual([])
  await button(page, 'settingsShort').click()
  const choice = page.getByRole('combobox', { name: player('voice'), exact: true })
  await expect(choice.getByRole('option')).toHaveText([named('voiceLocal', 'Zuzana'), named('voiceEmbedded', 'eSpeak NG')])
  await choice.selectOption(named('voiceEmbedded', 'eSpeak NG'))
  await expect.poll(() => heard(page), { timeout: 20_000 }).not.toEqual([])
  expect(requests.length).toBeGreaterThan(0)
})

test('a voice that fails in the middle of a sentence hands over to the embedded one at the same word', async ({ page }) => {
  await installFakeSpeech(page, { hasAudio: true })
  await page.goto(articleAddress('cs', 'full'))
  await button(page, 'play').click()
  const sentence = 'Liberecký kraj a Agentura pro sociální začleňování podepsaly memorandum o spolupráci'
  await expect.poll(() => markedText(page)).toBe(sentence)
  await page.evaluate((at) => {
    window.syntheticSpeech.boundary(at, 8)
    window.syntheticSpeech.fail('synthesis-failed')
  }, sentence.indexOf('podepsaly'))
  await expect.poll(() => page.evaluate(() => window.syntheticSpeech.spoken.at(-1)?.text)).toMatch(/^podepsaly/)
  await page.evaluate(() => {
    window.markedWords = []
    window.syntheticSpeech.fail('synthesis-failed')
  })
  await expect.poll(() => page.evaluate(() => window.markedWords.slice(-4)), { timeout: 20_000 }).toContain('memorandum')
  expect((await page.evaluate(() => window.markedWords)).slice(0, 2)).toEqual(['podepsaly', 'memorandum'])
  await expect(bar(page)).toContainText(player('voiceNoteEmbedded'))
})
