import { words } from '../fixtures/words.ts'
import { browserNames } from './browsers.ts'
import { secondVoice } from './second-voice.ts'
import { expect, test } from './test.ts'

const player = words('cs', 'player')
/** Longer than any sentence, and than the voices need to come. */
const inTime = { timeout: 40_000 }

for (const browser of browserNames) {
  test(`${browser}: ten pauses, jumps, a new speed and a new voice later it still reads, and other programs speak`, async ({ openBrowser, speech, speakFromElsewhere }) => {
    const { heard, silence } = speech.sound
    const hear = async (milliseconds: number) => {
      const before = heard()
      await expect.poll(() => heard() - before, inTime).toBeGreaterThan(milliseconds)
    }
    const reader = await openBrowser(browser)
    await reader.open('full')
    await reader.press(player('play'))
    for (let time = 0; time < 10; time += 1) {
      await hear(200)
      await reader.press(player('pause'))
      const marked = await reader.marked()
      await expect.poll(silence, inTime).toBeGreaterThan(300)
      await reader.press(player('resume'))
      expect(await reader.marked(), 'the place is kept').toBe(marked)
    }
    for (let time = 0; time < 10; time += 1) await reader.press(player('nextSentence'))
    const afterJumps = await reader.marked()
    await reader.press(player('fasterNow').replace('{{speed}}', '1'))
    expect(await reader.marked(), 'a new speed keeps the place').toBe(afterJumps)
    await hear(500)
    expect(speech.askedVoice()).toBe('Czech')
    await reader.chooseVoice(secondVoice)
    await expect.poll(speech.askedVoice, inTime).toBe(secondVoice)
    await hear(500)
    await expect.poll(reader.marked, inTime).not.toBe(afterJumps)
    await reader.press(player('stop'))
    await expect.poll(silence, inTime).toBeGreaterThan(1000)
    await speakFromElsewhere('Dobrý den.')
  })

  test(`${browser}: a paused reading lets other programs speak, and leaving the page ends the voice`, async ({ openBrowser, speech, speakFromElsewhere }) => {
    const { heard, silence } = speech.sound
    const reader = await openBrowser(browser)
    await reader.open('easy')
    await reader.press(player('play'))
    await expect.poll(async () => (await reader.allMarked()).length, inTime).toBeGreaterThan(1)
    await reader.press(player('pause'))
    const marked = await reader.marked()
    await expect.poll(silence, inTime).toBeGreaterThan(1000)
    await speakFromElsewhere('Dobrý den.')
    const before = heard()
    await reader.press(player('resume'))
    expect(await reader.marked(), 'the place is kept').toBe(marked)
    await expect.poll(() => heard() - before, inTime).toBeGreaterThan(300)
    await reader.leave()
    await expect.poll(silence, inTime).toBeGreaterThan(1000)
    await speakFromElsewhere('Dobrý den.')
  })
}
