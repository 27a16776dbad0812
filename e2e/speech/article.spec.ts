import { words } from '../fixtures/words.ts'
import { expect, test } from './test.ts'

const player = words('cs', 'player')

for (const { browser, mode } of [{ browser: 'chromium', mode: 'full' }, { browser: 'firefox', mode: 'easy' }] as const) {
  test(`${browser}: the whole ${mode} text is spoken, each sentence marked while it is heard, and other programs speak afterwards`, async ({ openBrowser, speech, speakFromElsewhere }) => {
    test.setTimeout(300_000)
    const reader = await openBrowser(browser)
    await reader.open(mode, { speed: 3 })
    const heard = speech.sound.heard()
    await reader.press(player('play'))
    await expect.poll(reader.status, { timeout: 240_000 }).toBe(player('ended'))
    const marked = await reader.allMarked()
    expect(marked).toHaveLength(await reader.sentenceCount())
    expect((speech.sound.heard() - heard) / marked.join('').length, 'milliseconds of sound for each character').toBeGreaterThan(10)
    await speakFromElsewhere('Dobrý den.')
  })
}
