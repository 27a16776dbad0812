import { fileURLToPath } from 'node:url'
import load from '@echogarden/espeak-ng-emscripten'
import { expect, test as base, type Page } from '@playwright/test'
import { build } from 'esbuild'
import type { SpokenWord } from '#lib/speech/embedded/spoken-word.ts'
import { createSynthesizer } from '#lib/speech/embedded/worker/synthesizer.ts'
import { tapSound } from '../../fixtures/sound-tap.ts'
import { serveVoice } from './voice-files.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const origin = 'http://voice.test'
const texts = ['Žádost podejte do pátku na úřadě.', 'Druhá věta je hned za první, bez mezery.', 'A třetí je poslední.']

const test = base.extend<{ openVoice: () => Promise<Page> }, { bundle: string }>({
  bundle: [
    async ({}, provide) => {
      const { outputFiles } = await build({ entryPoints: [`${root}e2e/player/embedded/embedded-entry.ts`], absWorkingDir: root, bundle: true, write: false, format: 'esm' })
      await provide(outputFiles[0]?.text ?? '')
    },
    { scope: 'worker' },
  ],
  openVoice: async ({ bundle, page }, provide) => {
    await provide(async () => {
      await page.addInitScript(tapSound)
      await page.route(`${origin}/**`, (route) => {
        if (route.request().url().endsWith('.js')) return route.fulfill({ body: bundle, contentType: 'text/javascript' })
        const body = '<!doctype html><html lang="cs"><title>Hlas</title><button id="prepare">Připravit</button><button id="play">Číst</button><output id="state"></output><script type="module" src="/entry.js"></script>'
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      })
      await serveVoice(page, origin)
      await page.goto(`${origin}/`)
      await page.evaluate((list) => (window.embedded.texts = list), texts)
      return page
    })
  },
})

const events = (page: Page) => page.evaluate(() => window.embedded.events)
const heard = (page: Page) => page.evaluate(() => window.soundTap.heard)
const prepare = async (page: Page) => {
  await page.getByRole('button', { name: 'Připravit' }).click()
  await expect(page.getByRole('status')).toHaveText('ready')
}
const press = (page: Page) => page.getByRole('button', { name: 'Číst' }).click()
const ended = (page: Page, count: number) =>
  expect.poll(async () => (await events(page)).filter(({ event }) => event.type === 'ended').length, { timeout: 40_000 }).toBe(count)

async function wordsOf(text: string, rate = 1): Promise<readonly SpokenWord[]> {
  const words: SpokenWord[] = []
  createSynthesizer(await load()).say({ text, lang: 'cs', rate, pitch: 1 }, (clause) => words.push(...clause.words))
  return words
}

test('every word is reported when it is heard', async ({ openVoice }) => {
  const page = await openVoice()
  await prepare(page)
  await press(page)
  await ended(page, texts.length)
  const [happened, sounds, starts] = [await events(page), await heard(page), await page.evaluate(() => window.soundTap.starts)]
  const lateness: number[] = []
  for (const [index, text] of texts.entries()) {
    const expected = await wordsOf(text)
    const own = happened.filter(({ event }) => 'token' in event && event.token === index + 1)
    const endOfLast = happened.find(({ event }) => event.type === 'ended' && event.token === index)?.at ?? 0
    const begins = starts.find(({ scheduledAt }) => scheduledAt >= endOfLast)?.begins ?? 0
    const boundaries = own.flatMap(({ event, soundAt }) => (event.type === 'boundary' ? [{ said: text.slice(event.charIndex, event.charIndex + (event.charLength ?? 0)), at: soundAt - begins }] : []))
    expect(boundaries.map(({ said }) => said)).toEqual(expected.map(({ start, end }) => text.slice(start, end)))
    lateness.push(...boundaries.map(({ at }, word) => at - (expected[word]?.milliseconds ?? 0)))
    // What is reported as begun can be heard: the first sound follows the report.
    const startedAt = own.find(({ event }) => event.type === 'started')?.at ?? 0
    expect(sounds.some(({ to }) => to > startedAt)).toBe(true)
  }
  // On the clock of the sound, which goes with the machine: never before the word is heard, and soon after. The middle one is what counts:
  // a busy machine tells single words late.
  expect(Math.min(...lateness)).toBeGreaterThan(-5)
  expect(lateness.sort((one, other) => one - other)[Math.floor(lateness.length / 2)]).toBeLessThan(60)
})

test('sentences follow each other as in one breath', async ({ openVoice }) => {
  const page = await openVoice()
  await prepare(page)
  await press(page)
  await ended(page, texts.length)
  // Silences as the loudspeaker had them: no longer between the sentences than the breath that the voice takes at a full stop.
  const sounds = await heard(page)
  const silences = sounds.slice(1).map(({ from }, index) => from - (sounds[index]?.to ?? 0))
  expect(Math.max(...silences)).toBeLessThan(600)
})

test('after a pause the same sound goes on from the word', async ({ openVoice }) => {
  const page = await openVoice()
  await prepare(page)
  await page.evaluate(() => {
    window.embedded.texts = ['Žádost podejte do pátku na úřadě, nebo ji pošlete poštou.']
    window.embedded.cancelAt = 18
  })
  await press(page)
  await expect.poll(async () => (await events(page)).at(-1)?.event).toMatchObject({ type: 'boundary', charIndex: 18 })
  const during = await page.evaluate(async () => {
    const silent = window.embedded.events.length
    await new Promise((resolve) => setTimeout(resolve, 400))
    const reported = window.embedded.events.length - silent
    window.embedded.speak('pátku na úřadě, nebo ji pošlete poštou.', 7)
    return reported
  })
  expect(during).toBe(0)
  await ended(page, 1)
  const own = (await events(page)).flatMap(({ event }) => ('token' in event && event.token === 7 ? [event] : []))
  expect(own.flatMap((event) => (event.type === 'boundary' ? [event.charIndex] : []))).toEqual([0, 6, 9, 16, 21, 24, 32])
})

test('a voice that cannot be loaded says so', async ({ openVoice }) => {
  const page = await openVoice()
  await page.route('**/manifest.json', (route) => route.abort())
  await press(page)
  await expect.poll(async () => (await events(page)).map(({ event }) => event)).toEqual([
    { type: 'preparing', token: 1, share: 0 },
    { type: 'failed', token: 1, reason: 'network' },
  ])
})

test('without a press of a button nothing speaks, and the reader is told', async ({ openVoice }) => {
  const page = await openVoice()
  await page.goto(`${origin}/?unasked`)
  expect(await events(page)).toEqual([expect.objectContaining({ event: { type: 'failed', token: 1, reason: 'not-allowed' } })])
})
