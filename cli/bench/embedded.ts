import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import load from '@echogarden/espeak-ng-emscripten'
import type { Page } from '@playwright/test'
import { articleAddress } from '#e2e/fixtures/test.ts'
import { words } from '#e2e/fixtures/words.ts'
import type { VoiceFiles } from '#lib/speech/embedded/voice-files.ts'
import { createSynthesizer } from '#lib/speech/embedded/worker/synthesizer.ts'
import { root } from '../setup/state.mjs'
import { openPage, withSite } from './browser/with-browser.ts'
import type { Bench, Measure } from './report/measure.ts'

const loads = 5
const player = words('cs', 'player')
const text = 'Liberecký kraj podepsal dohodu s Agenturou pro sociální začleňování, která pomáhá obcím a městům řešit problémy jejich obyvatel. '.repeat(20)

/** What the embedded voice weighs, and how soon it is heard, on the production build in a browser without any speech. */
async function run(): Promise<Measure[]> {
  return withSite(async (browser, site) => {
    const page = await openPage(browser)
    await page.addInitScript(timeSound)
    const address = `${site}${articleAddress('cs', 'full')}`
    const cold = await firstSound(page, address)
    const warm: number[] = []
    const next: number[] = []
    for (let done = 0; done < loads; done += 1) {
      warm.push(await firstSound(page, address))
      next.push(await soundAfter(page, 'nextSentence'))
    }
    return [
      ...weights(),
      { label: 'synthesis, share of the time it sounds (Node)', value: await synthesisShare(), unit: '', limit: 0.15 },
      { label: 'press of Play to the first sound, nothing on the device', value: cold, unit: 'ms' },
      { label: `press of Play to the first sound, voice on the device, median of ${loads}`, value: median(warm), unit: 'ms', limit: 700 },
      { label: `press of Next sentence to its sound, median of ${loads}`, value: median(next), unit: 'ms', limit: 150 },
    ]
  })
}

function weights(): Measure[] {
  const folder = path.join(root, 'public/voices/espeak-ng')
  const files = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as VoiceFiles
  const code = gzipSync(readFileSync(path.join(folder, files.worker))).length
  const data = statSync(path.join(folder, files.data)).size
  return [
    { label: 'code of the voice, gzip', value: code / 1000, unit: 'kB' },
    { label: 'Czech and English data, gzip', value: data / 1000, unit: 'kB' },
    { label: 'together', value: (code + data) / 1000, unit: 'kB', limit: 1500 },
  ]
}

async function synthesisShare(): Promise<number> {
  const synthesizer = createSynthesizer(await load())
  let samples = 0
  const say = () => synthesizer.say({ text, lang: 'cs', rate: 1, pitch: 1 }, (clause) => (samples += clause.samples.length))
  say()
  samples = 0
  const before = performance.now()
  say()
  return (performance.now() - before) / ((samples / synthesizer.sampleRate) * 1000)
}

interface SoundTimes {
  pressed: number
  /** When the sound that was scheduled first after the press leaves the audio graph. */
  sounded: number
}

function timeSound(): void {
  const times: SoundTimes = { pressed: 0, sounded: 0 }
  Object.assign(window, { soundTimes: times })
  window.addEventListener('click', () => Object.assign(times, { pressed: performance.now(), sounded: 0 }), { capture: true })
  const start = AudioBufferSourceNode.prototype.start
  AudioBufferSourceNode.prototype.start = function (...when) {
    times.sounded ||= performance.now() + Math.max(0, (when[0] ?? 0) - this.context.currentTime) * 1000
    start.apply(this, when)
  }
}

async function soundAfter(page: Page, key: string): Promise<number> {
  await page.getByRole('button', { name: player(key), exact: true }).click()
  await page.waitForFunction(() => (window as unknown as { soundTimes: SoundTimes }).soundTimes.sounded > 0)
  return page.evaluate(() => {
    const { pressed, sounded } = (window as unknown as { soundTimes: SoundTimes }).soundTimes
    return sounded - pressed
  })
}

async function firstSound(page: Page, address: string): Promise<number> {
  await page.goto(address)
  await page.evaluate(() => localStorage.clear())
  await page.goto(address)
  // The voice is offered when the browser has had its time to name its own.
  await page.getByRole('button', { name: player('settingsShort') }).click()
  await page.getByRole('option', { name: player('voiceEmbedded').replace('{{name}}', 'eSpeak NG') }).waitFor({ state: 'attached' })
  return soundAfter(page, 'play')
}

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

export default { name: 'Embedded voice', run } satisfies Bench
