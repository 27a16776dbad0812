import type { Page } from '@playwright/test'
import { markedText } from '../fixtures/marks.ts'
import { articleAddress } from '../fixtures/test.ts'
import { words } from '../fixtures/words.ts'
import { expect, test } from './test.ts'

const player = words('cs', 'player')
const button = (page: Page, key: string) => page.getByRole('button', { name: player(key), exact: true })
/** Longer than any sentence, and than the voices need to come. */
const inTime = { timeout: 40_000 }

async function open(page: Page, mode: 'easy' | 'full', fasterBy = 0): Promise<void> {
  await page.goto(articleAddress('cs', mode))
  const faster = page.getByRole('button', { name: player('faster') })
  for (let step = 0; step < fasterBy; step += 1) await faster.click()
}

for (const mode of ['easy', 'full'] as const) {
  test(`the whole ${mode} text is spoken to its end, and other programs speak afterwards`, async ({ page, speech, speakFromElsewhere }) => {
    test.setTimeout(480_000)
    await open(page, mode, 20)
    const heard = speech.sound.heard()
    await button(page, 'play').click()
    await expect(page.getByRole('status').filter({ hasText: player('ended') })).toHaveCount(1, { timeout: 420_000 })
    expect(speech.sound.heard() - heard, 'milliseconds of sound').toBeGreaterThan(20_000)
    await speakFromElsewhere('Dobrý den.')
  })
}

test('ten pauses, jumps and a new speed later it still reads, and other programs speak', async ({ page, speech, speakFromElsewhere }) => {
  await open(page, 'full', 5)
  await button(page, 'play').click()
  for (let time = 0; time < 10; time += 1) {
    const heard = speech.sound.heard()
    await expect.poll(() => speech.sound.heard() - heard, inTime).toBeGreaterThan(300)
    const marked = await markedText(page)
    await button(page, 'pause').click()
    await expect.poll(() => speech.sound.silence(), inTime).toBeGreaterThan(400)
    await button(page, 'resume').click()
    expect(await markedText(page), 'the place is kept').toBe(marked)
  }
  await page.getByRole('button', { name: player('more'), exact: true }).click()
  for (let time = 0; time < 10; time += 1) await button(page, 'nextSentence').click()
  const afterJumps = await markedText(page)
  await page.getByRole('button', { name: player('faster') }).click()
  expect(await markedText(page), 'a new speed keeps the place').toBe(afterJumps)
  const heard = speech.sound.heard()
  await expect.poll(() => speech.sound.heard() - heard, inTime).toBeGreaterThan(1000)
  await expect.poll(() => markedText(page), inTime).not.toBe(afterJumps)
  await button(page, 'stop').click()
  await expect.poll(() => speech.sound.silence(), inTime).toBeGreaterThan(1000)
  await speakFromElsewhere('Dobrý den.')
})
