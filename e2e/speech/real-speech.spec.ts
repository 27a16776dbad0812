import type { Page } from '@playwright/test'
import { markedText } from '../fixtures/marks.ts'
import { articleAddress } from '../fixtures/test.ts'
import { words } from '../fixtures/words.ts'
import { expect, test } from './test.ts'

const player = words('cs', 'player')
const button = (page: Page, key: string) => page.getByRole('button', { name: player(key), exact: true })
/** The sentences of the first two paragraphs, and the one after them. */
const sentences = [
  /^Úzká spolupráce/,
  /^Takový je cíl memoranda/,
  /^„Liberecký kraj s agenturou/,
  /^Postupně přibývá/,
  /^Memorandum, které nyní/,
  /^Jako krajská samospráva/,
  /^„V rámci spolupráce/,
]
/** Longer than any sentence, and than the voices need to come. */
const inTime = { timeout: 40_000 }

test.beforeEach(async ({ page }) => {
  await page.goto(articleAddress('cs', 'full'))
  const faster = page.getByRole('button', { name: player('faster') })
  for (let step = 0; step < 10; step += 1) await faster.click()
})

test('Play reads to the end of the second paragraph, and the highlight goes with the voice', async ({ page, speech, speakFromElsewhere }) => {
  await button(page, 'play').click()
  for (const sentence of sentences) {
    const heard = speech.sound.heard()
    await expect.poll(() => markedText(page), inTime).toMatch(sentence)
    expect(speech.sound.heard() - heard, 'the sentence before was heard').toBeGreaterThan(500)
  }
  await button(page, 'stop').click()
  await speakFromElsewhere('Dobrý den.')
})

test('pause keeps the place and lets other programs speak; reading goes on from there', async ({ page, speech, speakFromElsewhere }) => {
  await button(page, 'play').click()
  await expect.poll(() => markedText(page), inTime).toMatch(/^Takový je cíl memoranda/)
  const heard = speech.sound.heard()
  await expect.poll(() => speech.sound.heard() - heard, inTime).toBeGreaterThan(500)
  await button(page, 'pause').click()
  await expect.poll(() => speech.sound.silence(), inTime).toBeGreaterThan(1500)
  const heardInPause = speech.sound.heard()
  await speakFromElsewhere('Dobrý den.')
  expect(speech.sound.heard()).toBeGreaterThan(heardInPause)
  expect(await markedText(page)).toMatch(/^Takový je cíl memoranda/)
  await button(page, 'resume').click()
  await expect(button(page, 'pause')).toBeVisible()
  expect(await markedText(page)).toMatch(/^Takový je cíl memoranda/)
  await expect.poll(() => markedText(page), inTime).toMatch(/^„Liberecký kraj s agenturou/)
})

test('leaving the page ends the voice', async ({ page, speech, speakFromElsewhere }) => {
  await button(page, 'play').click()
  const heard = speech.sound.heard()
  await expect.poll(() => speech.sound.heard() - heard, inTime).toBeGreaterThan(500)
  await page.goto('/cs')
  await expect.poll(() => speech.sound.silence(), inTime).toBeGreaterThan(1500)
  await speakFromElsewhere('Dobrý den.')
})
