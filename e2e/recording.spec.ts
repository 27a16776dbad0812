import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { parseRssFeed } from 'feedsmith'
import { parseTiming } from '#lib/text/index.ts'
import { tapAudio } from './fixtures/audio-tap.ts'
import { runAxe } from './a11y/engines/axe.ts'
import { installFakeSpeech } from './fixtures/fake-speech.ts'
import { recordedSiteAddress, recordedSlug } from './fixtures/recorded-site.ts'
import { expect, test } from './fixtures/recorded-test.ts'
import { words } from './fixtures/words.ts'

const player = words('cs', 'player')
const article = words('cs', 'article')
const button = (page: Page, key: string) => page.getByRole('button', { name: player(key), exact: true })
const address = (mode: 'easy' | 'full' | 'both' = 'full') => `/cs/articles/${recordedSlug}?mode=${mode}`
const marks = (page: Page) => page.evaluate(() => window.audioTap.marks)

// One worker builds the site once.
test.describe.configure({ mode: 'default' })

/** What the timing file of a text says, with the words as they stand in it. */
function timingOf(folder: string, mode: 'easy' | 'full') {
  const index = JSON.parse(readFileSync(path.join(folder, 'public/audio/index.json'), 'utf8')) as { recordings: { mode: string; timing: string; durationMs: number }[] }
  const recording = index.recordings.find((entry) => entry.mode === mode)
  const text = readFileSync(path.join(folder, 'public/audio', recording?.timing ?? ''), 'utf8')
  const parsed = parseTiming(text)
  if (!parsed.ok) throw new Error(parsed.message)
  const written = [...text.matchAll(/<[\d:.]+>([\p{L}\p{N}]+)/gu)].map(([, word = '']) => word)
  return { durationMs: recording?.durationMs ?? 0, cues: parsed.cues, words: parsed.cues.flatMap((cue) => cue.words.map(({ milliseconds }) => ({ block: cue.block, milliseconds, cue }))).map((word, index) => ({ ...word, text: written[index] ?? '' })) }
}

/** Chooses the recording in the settings, as a reader does. */
async function chooseRecording(page: Page): Promise<void> {
  await button(page, 'settingsShort').click()
  const choice = page.getByRole('combobox', { name: player('voice'), exact: true })
  await choice.selectOption(player('voiceRecording'))
  await button(page, 'settingsShort').click()
}

const lastWord = async (page: Page) => (await marks(page)).findLast(({ kind }) => kind === 'word')

/** The first paragraph, word by word. */
const sentences = [
  { written: ['Poradna', 'je', 'v', 'ulici', 'Nová', 'č.', '5'], spoken: ['Poradna', 'je', 'v', 'ulici', 'Nová', 'číslo', 'pět.'] },
  { written: ['Otevřeno', 'bude', 'od', '3.', 'února'], spoken: ['Otevřeno', 'bude', 'od', 'třetího', 'února.'] },
]
/** What a live voice has to say when it goes on from a word. */
function restFrom(word = ''): string | undefined {
  const sentence = sentences.find(({ written }) => written.includes(word))
  return sentence?.spoken.slice(sentence.written.indexOf(word)).join(' ')
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('each text has its recording to play and to download', async ({ page }) => {
    await page.goto(address('both'))
    for (const [mode, label] of [['easy', 'recording.easy'], ['full', 'recording.full']] as const) {
      const audio = page.locator(`#${mode} audio`)
      await expect(audio).toBeVisible()
      await expect(audio).toHaveAccessibleName(article(label))
    }
    const audio = page.locator('#full audio')
    expect(await audio.evaluate((element: HTMLAudioElement) => element.networkState === element.NETWORK_IDLE || element.networkState === element.NETWORK_NO_SOURCE || element.readyState === 0)).toBe(true)
    await audio.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => audio.evaluate((element: HTMLAudioElement) => element.currentTime)).toBeGreaterThan(0.2)
    expect(await audio.evaluate((element: HTMLAudioElement) => [element.paused, element.error])).toEqual([false, null])
  })
})

test.beforeEach(async ({ page }) => {
  await page.addInitScript(tapAudio)
})

test('the recording is offered beside the voices, played to the end in one go, and the right word is marked', async ({ page, site }, info) => {
  await installFakeSpeech(page)
  await page.goto(address())
  await button(page, 'settingsShort').click()
  const choice = page.getByRole('combobox', { name: player('voice'), exact: true })
  await expect(choice.getByRole('option')).toHaveText([player('voiceLocal').replace('{{name}}', 'Zuzana'), player('voiceRecording')])
  await choice.selectOption(player('voiceRecording'))
  await button(page, 'settingsShort').click()
  await page.evaluate(() => {
    const { audio } = window.audioTap
    const heard = { seeks: 0, pauses: 0 }
    Object.assign(window, { heard })
    audio?.addEventListener('seeking', () => (heard.seeks += 1))
    audio?.addEventListener('pause', () => (heard.pauses += 1))
  })
  await button(page, 'play').click()
  await expect(page.getByRole('status')).toHaveText(player('ended'), { timeout: 30_000 })

  const { words: spoken, durationMs } = timingOf(site.folder, 'full')
  const marked = (await marks(page)).filter(({ kind }) => kind === 'word')
  // A word that is written otherwise than it is said is marked once more while it is said.
  const found = marked.filter((mark, index) => mark.text !== marked[index - 1]?.text)
  expect(found.map(({ block, text }) => `${block} ${text.replace(/[^\p{L}\p{N}]+$/u, '')}`)).toEqual(spoken.map(({ block, text }) => `${block} ${text}`))
  const lags = found.map(({ at }, index) => at - (spoken[index]?.milliseconds ?? 0)).sort((one, other) => one - other)
  info.annotations.push({ type: 'milliseconds from a word to its mark', description: `median ${lags[lags.length >> 1]?.toFixed(0)}, most ${lags.at(-1)?.toFixed(0)}` })
  expect(lags[0]).toBeGreaterThanOrEqual(-1)
  expect(lags[lags.length >> 1]).toBeLessThan(60)
  for (const [index, { at }] of found.entries()) expect(at).toBeLessThan(spoken[index]?.cue.end ?? 0)
  const { heard, at } = await page.evaluate(() => ({ heard: (window as unknown as { heard: { seeks: number; pauses: number } }).heard, at: window.audioTap.audio?.currentTime ?? 0 }))
  expect(heard).toEqual({ seeks: 0, pauses: 1 })
  expect(Math.abs(at * 1000 - durationMs)).toBeLessThan(50)
  expect(await page.evaluate(() => window.syntheticSpeech.spoken)).toEqual([])
})

test('the choice is remembered; speed changes no pitch and begins no word again', async ({ page }) => {
  await installFakeSpeech(page)
  await page.goto(address())
  await chooseRecording(page)
  await page.reload()
  await button(page, 'play').click()
  // What has been played, not where it is: the seek to the kept place is over.
  const playedFor = () => page.evaluate(() => { const played = window.audioTap.audio?.played; return played && played.length > 0 ? played.end(0) - played.start(0) : 0 })
  await expect.poll(playedFor).toBeGreaterThan(0.3)
  const seeks = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0
        window.audioTap.audio?.addEventListener('seeking', () => (count += 1))
        window.audioTap.audio?.addEventListener('ratechange', () => setTimeout(() => resolve(count), 200), { once: true })
      }),
  )
  await page.getByRole('button', { name: player('fasterNow').replace('{{speed}}', '1') }).click()
  expect(await seeks).toBe(0)
  expect(await page.evaluate(() => [window.audioTap.audio?.playbackRate, window.audioTap.audio?.preservesPitch, window.audioTap.audio?.paused])).toEqual([1.1, true, false])
  expect(await page.evaluate(() => window.syntheticSpeech.spoken)).toEqual([])
})

/** Seconds: a sentence is begun 50 ms before its time, told in binary fractions. */
const early = 0.05 + 1e-6

test('a click in the text, sentence steps, and keys of the lock screen move the recording', async ({ page, site }) => {
  await page.addInitScript(() => {
    const handlers: Record<string, () => void> = {}
    Object.assign(window, { mediaHandlers: handlers })
    navigator.mediaSession.setActionHandler = (action, handler) => {
      if (handler) handlers[action] = () => handler({ action })
    }
  })
  await installFakeSpeech(page, { voices: [] })
  const { cues } = timingOf(site.folder, 'full')
  const startOf = (block: string, offset: number) => (cues.find((cue) => cue.block === block && cue.range.start === offset)?.start ?? 0) / 1000
  const place = () => page.evaluate(() => window.audioTap.audio?.currentTime ?? 0)
  const press = (action: string) => page.evaluate((name) => (window as unknown as { mediaHandlers: Record<string, () => void> }).mediaHandlers[name]?.(), action)
  const isPaused = () => page.evaluate(() => window.audioTap.audio?.paused)
  await page.goto(address())
  await expect(button(page, 'play')).toBeEnabled({ timeout: 15_000 })
  await page.locator('#p2').click({ position: { x: 5, y: 5 } })
  await expect.poll(isPaused).toBe(false)
  expect(await place()).toBeGreaterThanOrEqual(startOf('p2', 0) - early)
  await press('pause')
  await expect.poll(isPaused).toBe(true)
  expect(await page.evaluate(() => [navigator.mediaSession.playbackState, navigator.mediaSession.metadata?.title])).toEqual(['paused', 'Nová poradna'])
  await press('previoustrack')
  await press('play')
  await expect.poll(isPaused).toBe(false)
  const before = await place()
  expect(before).toBeGreaterThanOrEqual(startOf('p1', 30) - early)
  expect(before).toBeLessThan(startOf('p2', 0))
  await press('stop')
  await expect.poll(isPaused).toBe(true)
})

test('between recording and live voice one changes while it is read, at the same word', async ({ page }) => {
  await installFakeSpeech(page)
  await page.goto(address())
  await chooseRecording(page)
  await button(page, 'play').click()
  await button(page, 'settingsShort').click()
  const choice = page.getByRole('combobox', { name: player('voice'), exact: true })
  await expect.poll(async () => (await marks(page)).at(-1)?.block).toBe('p1')
  await choice.selectOption(player('voiceLocal').replace('{{name}}', 'Zuzana'))
  await expect.poll(() => page.evaluate(() => window.syntheticSpeech.spoken[0]?.text)).toBe(restFrom((await lastWord(page))?.text))
  await expect.poll(() => page.evaluate(() => window.audioTap.audio?.paused)).toBe(true)
  const before = await page.evaluate(() => window.audioTap.audio?.currentTime ?? 0)
  await page.evaluate(() => window.syntheticSpeech.end())
  await choice.selectOption(player('voiceRecording'))
  await expect.poll(() => page.evaluate(() => window.audioTap.audio?.paused)).toBe(false)
  expect(await page.evaluate(() => window.audioTap.audio?.currentTime)).toBeGreaterThan(before)
})

test('where a device has no Czech voice, the first Play is the recording, of the text that is shown', async ({ page }) => {
  await installFakeSpeech(page, { voices: [] })
  await page.goto(address('easy'))
  await expect(button(page, 'play')).toBeEnabled({ timeout: 15_000 })
  await button(page, 'play').click()
  await expect.poll(() => page.evaluate(() => window.audioTap.audio?.paused)).toBe(false)
  expect(await page.evaluate(() => window.audioTap.audio?.src)).toContain('/easy.')
  await expect(page.getByRole('region', { name: player('label') })).toContainText(player('voiceNoteRecording'))
  await button(page, 'stop').click()
  await page.getByRole('radio', { name: article('mode.full') }).check()
  await button(page, 'play').click()
  await expect.poll(() => page.evaluate(() => window.audioTap.audio?.src)).toContain('/full.')
})

test('a file that breaks off is handed over to a live voice at the same word', async ({ page, site }) => {
  // The head of the file comes, and then the network is gone.
  await page.route(/\/audio\/.*\.wav$/, async (route) => {
    const [, from = '0'] = /bytes=(\d+)-/.exec(route.request().headers().range ?? '') ?? []
    if (from !== '0') return route.abort('connectionreset')
    const body = readFileSync(path.join(site.folder, 'public', new URL(route.request().url()).pathname))
    const part = body.subarray(0, Math.floor(body.length * 0.5))
    return route.fulfill({ status: 206, body: part, headers: { 'content-type': 'audio/wav', 'accept-ranges': 'bytes', 'content-range': `bytes 0-${part.length - 1}/${body.length}` } })
  })
  await installFakeSpeech(page)
  await page.goto(address())
  await chooseRecording(page)
  await button(page, 'play').click()
  await expect.poll(() => page.evaluate(() => window.syntheticSpeech.spoken.length), { timeout: 30_000 }).toBe(1)
  const last = await lastWord(page)
  // About 3.5 seconds have come, of which a browser plays what it likes: one of the sentences of the first paragraph has begun.
  expect(last?.block).toBe('p1')
  expect(await page.evaluate(() => window.syntheticSpeech.spoken[0]?.text)).toBe(restFrom(last?.text))
  await page.evaluate(() => window.syntheticSpeech.end())
  await expect.poll(() => page.evaluate(() => window.syntheticSpeech.spoken.length)).toBe(2)
})

test('a recording whose file is gone is read by a live voice from its first word', async ({ page }) => {
  await page.route(/\/audio\/.*\.wav$/, (route) => route.fulfill({ status: 404 }))
  await installFakeSpeech(page)
  await page.goto(address())
  await chooseRecording(page)
  await button(page, 'play').click()
  await expect.poll(() => page.evaluate(() => window.syntheticSpeech.spoken.map(({ text }) => text))).toEqual(['Nová poradna.'])
})

test('a broken timing file is no recording', async ({ page }) => {
  await page.route(/\/audio\/.*\.vtt$/, (route) => route.fulfill({ body: 'WEBVTT\n\np1:0-3\n00:00.000 --> 00:01.000\nNic\n' }))
  const answered = page.waitForResponse(/\.vtt$/)
  await installFakeSpeech(page)
  await page.goto(address())
  await answered
  await button(page, 'settingsShort').click()
  await expect(page.getByRole('combobox', { name: player('voice'), exact: true }).getByRole('option')).toHaveText([player('voiceLocal').replace('{{name}}', 'Zuzana')])
})

for (const [locale, name] of [['cs', /^Stáhnout nahrávku celého textu \(WAV, 0,6 MB, 7 s\)$/], ['en', /^Download the recording of the full text \(WAV, 0\.6 MB, 7 secs?\)$/]] as const) {
  test(`the page of a recording has a link with its size and length, and no barrier: ${locale}`, async ({ page }) => {
    await page.goto(address().replace('/cs/', `/${locale}/`))
    const link = page.locator('#full').getByRole('link', { name })
    await expect(link).toBeVisible()
    const download = page.waitForEvent('download')
    await link.click()
    const file = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(file.headers()['cache-control']).toContain('immutable')
    expect((await download).suggestedFilename()).toMatch(/^full\.[0-9a-f]{8}\.wav$/)
    expect(await runAxe(page)).toEqual([])
  })
}

test('the podcast lists the recordings as they are, under the address of the operator, made at build time', async ({ page, request, site }) => {
  await page.goto('/cs')
  const link = page.getByRole('link', { name: words('cs', 'feeds')('podcast.link') })
  await expect(link).toHaveAttribute('href', '/podcast.xml')
  await expect(page.locator('head link[rel=alternate][type="application/rss+xml"]')).toHaveCount(2)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${recordedSiteAddress}/cs`)

  const answer = await request.get('/podcast.xml')
  expect(answer.headers()['content-type']).toBe('application/rss+xml; charset=utf-8')
  const { items = [] } = parseRssFeed(await answer.text())
  expect(items.map(({ link: address }) => address)).toEqual([`${recordedSiteAddress}${address('easy')}`, `${recordedSiteAddress}${address()}`])
  for (const { enclosures = [], podcast } of items) {
    const file = await request.get((enclosures[0]?.url ?? '').replace(recordedSiteAddress, ''))
    expect([(await file.body()).length, file.headers()['content-type']]).toEqual([enclosures[0]?.length, enclosures[0]?.type])
    const timing = await request.get((podcast?.transcripts?.[0]?.url ?? '').replace(recordedSiteAddress, ''))
    expect(await timing.text()).toMatch(/^WEBVTT/)
  }
  const prerendered = JSON.parse(readFileSync(path.join(site.folder, '.next/prerender-manifest.json'), 'utf8')) as { routes: object }
  expect(Object.keys(prerendered.routes)).toEqual(expect.arrayContaining(['/feed.xml', '/podcast.xml']))
})
