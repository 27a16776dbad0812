import type { Browser } from '@playwright/test'
import { installFakeSpeech } from '#e2e/fixtures/fake-speech.ts'
import { words } from '#e2e/fixtures/words.ts'
import { bundlePlayer, playerAddress, servePlayer } from '#e2e/player/serve-player.ts'
import { readContent } from '#lib/content/load.ts'
import { openPage, withBrowser } from './browser/with-browser.ts'
import type { Bench, Measure } from './report/measure.ts'

const events = 100
const play = words('cs', 'player')('play')

interface Paragraph {
  readonly id: string
  readonly text: string
}

interface Measured {
  /** All in milliseconds. */
  readonly press: number
  readonly word: number
  readonly sentence: number
  /** From the event to the beginning of the next frame, in which the mark is there. */
  readonly frame: number
  readonly task: number
}

/** The page of the player with its document in the DOM: the first article, and 100,000 words made of it. */
async function run(): Promise<Measure[]> {
  const [article] = readContent().articles
  if (!article) throw new Error('There is no article: content/articles/ is empty.')
  const paragraphs = article.full.blocks.map(({ id, text }): Paragraph => ({ id, text }))
  const inOne = paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  const long = Array.from({ length: Math.ceil(100_000 / inOne) }, (_, copy) => paragraphs.map(({ id, text }): Paragraph => ({ id: `${id}-${copy}`, text }))).flat()
  const bundle = await bundlePlayer()
  return withBrowser(async (browser) => {
    const short = await measure(browser, bundle, paragraphs)
    const whole = await measure(browser, bundle, long)
    return [
      ...measures('the article', short),
      ...measures('100,000 words', whole),
      { label: 'a sentence in 100,000 words to one in the article', value: whole.sentence / short.sentence, unit: '×', limit: 2 },
      { label: 'a word in 100,000 words to one in the article', value: whole.word / short.word, unit: '×', limit: 2 },
    ]
  })
}

const measures = (text: string, { frame, press, sentence, task, word }: Measured): Measure[] => [
  { label: `${text}: Play in the middle until speak()`, value: press, unit: 'ms', limit: 100 },
  { label: `${text}: the voice begins a sentence, with its mark, median of ${events}`, value: sentence, unit: 'ms' },
  { label: `${text}: the voice says a word, with its mark, median of ${events}`, value: word, unit: 'ms' },
  { label: `${text}: from a sentence's event to the frame that shows its mark, worst`, value: frame, unit: 'ms', limit: 50 },
  { label: `${text}: longest task after the press`, value: task, unit: 'ms', limit: 50 },
]

async function measure(browser: Browser, bundle: ReadonlyMap<string, string>, paragraphs: readonly Paragraph[]): Promise<Measured> {
  const page = await openPage(browser)
  await page.addInitScript(() => localStorage.setItem('nahlas:reading', '{"version":1,"pause":"none"}'))
  await installFakeSpeech(page)
  const body = paragraphs.map(({ id, text }) => `<p id="${id}" data-kind="paragraph">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('')
  await servePlayer(page, bundle, `<main><section data-part="full">${body}</section></main>`)
  await page.goto(playerAddress)
  const button = page.getByRole('button', { name: play, exact: true })
  await button.waitFor()
  await page.locator('p[data-kind]').nth(Math.floor(paragraphs.length / 2)).evaluate((element) => element.scrollIntoView())
  await page.waitForFunction(() => speechSynthesis.getVoices().length > 0)
  await page.evaluate(() => {
    const times = Object.assign(window, { times: { pressed: 0, spoken: 0, task: 0 } }).times
    const speak = speechSynthesis.speak.bind(speechSynthesis)
    window.addEventListener('click', () => (times.pressed = performance.now()), { capture: true, once: true })
    new PerformanceObserver((list) => (times.task = Math.max(times.task, ...list.getEntries().map(({ duration }) => duration)))).observe({ type: 'longtask' })
    speechSynthesis.speak = (utterance) => {
      times.spoken ||= performance.now()
      speak(utterance)
    }
  })
  await button.click()
  await page.waitForFunction(() => CSS.highlights.size > 0)
  const measured = await page.evaluate(async (count) => {
    const marked = () => [...(CSS.highlights.get('nahlas-sentence') ?? [])][0]
    const cost = (act: () => void) => {
      const from = performance.now()
      act()
      return performance.now() - from
    }
    const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
    const word: number[] = []
    const sentence: number[] = []
    let frame = 0
    // Not to the end of a short text: then there is nothing to mark.
    for (let index = 0; index < count; index += 1) {
      word.push(cost(() => window.syntheticSpeech.boundary(0, 4)))
      const before = marked()
      const from = performance.now()
      sentence.push(cost(() => window.syntheticSpeech.end()))
      await new Promise((resolve) => requestAnimationFrame(resolve))
      if (marked() === before) break
      frame = Math.max(frame, performance.now() - from)
    }
    return { word: middle(word), sentence: middle(sentence), frame }
  }, events)
  const { pressed, spoken, task } = await page.evaluate(() => (window as unknown as { times: { pressed: number; spoken: number; task: number } }).times)
  await page.close()
  return { ...measured, press: spoken - pressed, task }
}

export default { name: 'Player in a document of any length', run } satisfies Bench
