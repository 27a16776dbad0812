import type { Page } from '@playwright/test'
import { openPage, withSite } from './browser/with-browser.ts'
import type { Bench, Measure } from './report/measure.ts'
import { installFakeSpeech } from '#e2e/fixtures/fake-speech.ts'
import { articleAddress } from '#e2e/fixtures/test.ts'
import { words } from '#e2e/fixtures/words.ts'

const presses = 10

/** From the press of Play to the synthesizer, on the production build, with a synthesizer that takes no time itself. */
async function run(): Promise<Measure[]> {
  return withSite(async (browser, site) => {
    const page = await openPage(browser)
    await installFakeSpeech(page)
    const measured: Pressed[] = []
    for (let press = 0; press < presses; press += 1) measured.push(await pressPlay(page, site))
    const delays = measured.map(({ delay }) => delay).sort((a, b) => a - b)
    return [
      { label: 'Play press to speak(), median of 10 page loads', value: delays[presses / 2] ?? 0, unit: 'ms', limit: 50 },
      { label: 'Play press to speak(), worst', value: delays.at(-1) ?? 0, unit: 'ms' },
      { label: 'longest task after the press', value: Math.max(0, ...measured.flatMap(({ tasks }) => tasks)), unit: 'ms', limit: 50 },
    ]
  })
}

interface Pressed {
  readonly delay: number
  readonly tasks: readonly number[]
}

async function pressPlay(page: Page, address: string): Promise<Pressed> {
  await page.goto(`${address}${articleAddress()}`)
  const play = page.getByRole('button', { name: words('cs', 'player')('play'), exact: true })
  await play.waitFor()
  await page.waitForFunction(() => speechSynthesis.getVoices().length > 0)
  await page.evaluate(() => {
    const times = Object.assign(window, { times: { pressed: 0, spoken: 0, tasks: [] as number[] } }).times
    const speak = speechSynthesis.speak.bind(speechSynthesis)
    window.addEventListener('click', () => (times.pressed = performance.now()), { capture: true, once: true })
    new PerformanceObserver((list) => times.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
    speechSynthesis.speak = (utterance) => {
      times.spoken ||= performance.now()
      speak(utterance)
    }
  })
  await play.click()
  await page.waitForFunction(() => CSS.highlights.size > 0)
  return page.evaluate(() => {
    const { pressed, spoken, tasks } = (window as unknown as { times: { pressed: number; spoken: number; tasks: number[] } }).times
    return { delay: spoken - pressed, tasks }
  })
}

export default { name: 'Player', run } satisfies Bench
