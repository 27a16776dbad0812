import { installFakeSpeech } from './fixtures/fake-speech.ts'
import { markedText } from './fixtures/marks.ts'
import { platforms } from './fixtures/platforms.ts'
import { articleAddress, expect, test } from './fixtures/test.ts'
import { words } from './fixtures/words.ts'

const player = words('cs', 'player')
const first = 'Liberecký kraj a Agentura pro sociální začleňování podepsaly memorandum o spolupráci'
const second = 'Úzká spolupráce při řešení problému sociálního vyloučení a rizik jeho vzniku na území Libereckého kraje.'

for (const { name, profile, voice } of platforms.filter((platform) => platform.voice !== undefined)) {
  test(`${name}: a Czech voice reads, pause keeps the place, and native pause is never used`, async ({ page }) => {
    await installFakeSpeech(page, profile)
    await page.goto(articleAddress('cs', 'full'))
    const button = (key: string) => page.getByRole('button', { name: player(key), exact: true })
    await button('play').click()
    await expect.poll(() => page.evaluate(() => window.syntheticSpeech.spoken.at(-1))).toMatchObject({ voice, lang: expect.stringMatching(/^ce?s/) })
    expect(await markedText(page)).toBe(first)
    await page.evaluate(() => window.syntheticSpeech.end())
    await expect.poll(() => markedText(page)).toBe(second)
    await button('pause').click()
    await expect(button('resume')).toBeVisible()
    expect(await page.evaluate(() => window.syntheticSpeech.pending)).toBe(0)
    expect(await markedText(page)).toBe(second)
    await button('resume').click()
    await expect.poll(() => page.evaluate(() => window.syntheticSpeech.pending)).toBe(1)
    expect(await markedText(page)).toBe(second)
    expect(await page.evaluate(() => window.syntheticSpeech.nativePauses)).toBe(0)
  })
}

for (const { name, profile } of platforms.filter((platform) => platform.voice === undefined)) {
  test(`${name}: the page says in plain words what to do, and can be read`, async ({ page }) => {
    await installFakeSpeech(page, profile)
    await page.goto(articleAddress('cs', 'full'))
    const bar = page.getByRole('region', { name: player('label') })
    await expect(bar).toContainText(player(profile.api === 'none' ? 'noSpeechTitle' : 'noVoiceTitle'))
    await expect(bar).toContainText(player(profile.api === 'none' ? 'noSpeechHelp' : 'noVoiceHelp'))
    await expect(page.locator('#full p[id]')).toHaveCount(7)
  })
}

test('a voice whose end is never told is tried once more; then the reader is told, and the place is kept', async ({ page }) => {
  await page.clock.install()
  await installFakeSpeech(page, { areVoicesLate: false })
  await page.goto(articleAddress('cs', 'full'))
  await page.getByRole('button', { name: player('play') }).click()
  await expect.poll(() => markedText(page)).toBe(first)
  await page.clock.runFor(120_000)
  await expect(page.getByRole('region', { name: player('label') })).toContainText(player('failedTitle'))
  await expect(page.getByRole('button', { name: player('resume'), exact: true })).toBeVisible()
  expect(await markedText(page)).toBe(first)
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.map(({ text }) => text))).toEqual([`${first}.`, `${first}.`])
})
