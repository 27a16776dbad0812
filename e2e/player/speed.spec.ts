import { markedText } from '../fixtures/marks.ts'
import words from '#locales/cs/player.json' with { type: 'json' }
import { expect, test } from './player-page.ts'

/** 2,500 paragraphs of 40 words: 100,000 words. */
const sentence = 'Kraj a obce se dohodly na tom, že budou spolu řešit bydlení i práci. '
const longBody = `<main><section data-part="full">${Array.from(
  { length: 2500 },
  (_, index) => `<p id="p-${index + 1}" data-kind="paragraph">${sentence.repeat(3)}</p>`,
).join('')}</section></main>`

declare global {
  interface Window {
    longTasks: number[]
    pressedAt: number
    spokenAt: number
  }
}

test('in a document of 100,000 words Play speaks at once, from the middle', async ({ openPlayer, page: raw }, testInfo) => {
  const page = await openPlayer(longBody)
  await page.evaluate(() => document.querySelector('#p-1250')?.scrollIntoView())
  const play = page.getByRole('button', { name: words.play })
  await play.focus()
  await raw.evaluate(() => {
    window.longTasks = []
    new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
    const speak = speechSynthesis.speak.bind(speechSynthesis)
    speechSynthesis.speak = (utterance) => {
      window.spokenAt ??= performance.now()
      speak(utterance)
    }
    window.addEventListener('click', () => (window.pressedAt = performance.now()), { capture: true })
  })
  await page.keyboard.press('Enter')
  const delay = await page.evaluate(() => window.spokenAt - window.pressedAt)
  expect(await markedText(page, 'sentence')).toBe(sentence.trim())
  expect(await page.evaluate(() => document.getSelection()?.rangeCount)).toBe(0)
  testInfo.annotations.push({ type: 'press to speak()', description: `${delay.toFixed(1)} ms` })
  expect(delay).toBeLessThan(100)

  const costs = await page.evaluate(() => {
    const measured: number[] = []
    for (let index = 0; index < 100; index += 1) {
      const from = performance.now()
      window.syntheticSpeech.boundary(0, 4)
      window.syntheticSpeech.end()
      measured.push(performance.now() - from)
    }
    return measured.toSorted((a, b) => a - b)
  })
  testInfo.annotations.push({ type: 'a sentence with its marks', description: `median ${costs[50]?.toFixed(2)} ms, worst ${costs[99]?.toFixed(1)} ms` })
  // A frame of 60 Hz.
  expect(costs[50]).toBeLessThan(16)
  testInfo.annotations.push({ type: 'long tasks', description: JSON.stringify(await page.evaluate(() => window.longTasks)) })
})
