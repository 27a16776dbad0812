import type { Page } from '@playwright/test'
import words from '#locales/cs/player.json' with { type: 'json' }
import { current, expect, freezeTime, sampleBody, test } from './player-page.ts'

test('a voice can be tried before it is chosen, at the speed that is set', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('slider', { name: words.speedEasy }).fill('1.5')
  await page.getByRole('button', { name: words.voicePreview }).click()
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.at(-1))).toMatchObject({ text: words.voicePreviewText, voice: 'Zuzana', rate: 1.5 })
})

test('the chosen voice is heard at once and at the next visit', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Ve městě bude lépe.').click()
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('combobox', { name: words.voice, exact: true }).selectOption('Vlasta Online, přes internet')
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.at(-1))).toMatchObject({ text: 'Ve městě bude lépe.', voice: 'Vlasta Online' })
  await page.reload()
  await page.getByText('Ve městě bude lépe.').click()
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.at(-1)?.voice)).toBe('Vlasta Online')
})

test('text in another language gets a voice of that language, unless the reader wants one voice for all', async ({ openPlayer }) => {
  const page = await openPlayer(sampleBody.replace('<p id="p-5" data-kind="paragraph" tabindex="0">Poslední odstavec.', '<p id="p-5" lang="en" data-kind="paragraph">An English paragraph.'))
  await page.getByText('An English paragraph.').click()
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.at(-1))).toMatchObject({ voice: 'Samantha', lang: 'en-US' })
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('checkbox', { name: words.otherVoices }).uncheck()
  await page.getByRole('button', { name: words.close }).click()
  await page.getByText('An English paragraph.').click()
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.at(-1)?.voice)).toBe('Zuzana')
})

test('without a Czech voice the player says so and what to do', async ({ openPlayer }) => {
  const page = await openPlayer(undefined, { voices: [{ name: 'Samantha', lang: 'en-US' }] })
  await expect(page.getByRole('region', { name: words.label }).getByText(words.noVoiceHelp, { exact: true })).toBeVisible()
})

test('leaving the page stops the voice and keeps the place', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Ve městě bude lépe.').click()
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  expect(await current(page)).toBeUndefined()
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await page.getByRole('button', { name: words.resume }).click()
  expect(await current(page)).toBe('Ve městě bude lépe.')
})

test('the media controls of the device read on, pause and move by sentences', async ({ openPlayer, page: raw }) => {
  await raw.addInitScript(() => {
    const handlers: Record<string, () => void> = {}
    Object.assign(window, { mediaHandlers: handlers })
    navigator.mediaSession.setActionHandler = (action, handler) => {
      if (handler) handlers[action] = () => handler({ action })
    }
  })
  const page = await openPlayer()
  const press = (action: string) => page.evaluate((name) => (window as unknown as { mediaHandlers: Record<string, () => void> }).mediaHandlers[name]?.(), action)
  await press('play')
  expect(await current(page)).toBe('Snadno.')
  await press('nexttrack')
  expect(await current(page)).toBe('Kraj má dohodu.')
  await press('pause')
  expect(await current(page)).toBeUndefined()
  expect(await page.evaluate(() => [navigator.mediaSession.playbackState, navigator.mediaSession.metadata?.title])).toEqual(['paused', 'Zkouška'])
})

test('where storage is forbidden, reading works all the same', async ({ openPlayer, page: raw }) => {
  await raw.addInitScript(() => {
    const { getItem } = Storage.prototype
    Object.assign(Storage.prototype, { getItem, setItem: () => { throw new DOMException('QuotaExceededError') } })
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('SecurityError') } })
  })
  const page = await openPlayer()
  await page.getByRole('button', { name: words.faster }).click()
  await page.getByText('Ve městě bude lépe.').click()
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.at(-1))).toMatchObject({ text: 'Ve městě bude lépe.', rate: 1 })
})

test('the mark has the colour and the line that the reader chose', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByText('Ve městě bude lépe.').click()
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('combobox', { name: words.colour }).selectOption(words.colourBlue)
  await page.getByRole('checkbox', { name: words.underline }).uncheck()
  const style = () =>
    page.evaluate(() => {
      const { backgroundColor, textDecorationLine } = getComputedStyle(document.querySelector('#e-3') as Element, '::highlight(nahlas-sentence)')
      return [backgroundColor, textDecorationLine]
    })
  expect(await style()).toEqual(['rgb(169, 207, 255)', 'none'])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await style()).toEqual(['rgb(13, 58, 102)', 'none'])
})

test('no mark is left when the reader wants none', async ({ openPlayer }) => {
  const page = await openPlayer()
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('radio', { name: words.highlightOff }).check()
  await page.getByRole('button', { name: words.play }).click()
  expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))).toBe(0)
})

const silentZuzana = {
  voices: [{ name: 'Zuzana', lang: 'cs-CZ' }, { name: 'Vlasta Online', lang: 'cs-CZ', localService: false }, { name: 'Jiný', lang: 'cs-CZ' }],
  silentVoice: 'Zuzana',
}
const lastVoice = (page: Page) => page.evaluate(() => window.syntheticSpeech.spoken.at(-1)?.voice)

test('of a voice that is not heard the reader is told, and one press takes another of the device, for good', async ({ openPlayer }) => {
  const page = await openPlayer(undefined, silentZuzana)
  await freezeTime(page)
  await page.getByText('Ve městě bude lépe.').click()
  const status = page.getByRole('status')
  await page.clock.runFor(1900)
  await expect(status).toBeEmpty()
  await page.clock.runFor(200)
  await expect(status).toHaveText(words.voiceSlow)
  await page.getByRole('button', { name: words.voiceSlowOther.replace('{{voice}}', 'Jiný, v zařízení') }).click()
  await expect(status).toBeEmpty()
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.at(-1))).toMatchObject({ text: 'Ve městě bude lépe.', voice: 'Jiný' })
  await page.reload()
  await page.getByText('Ve městě bude lépe.').click()
  expect(await lastVoice(page)).toBe('Jiný')
})

test('left alone, a voice that is not heard hands over after fifteen seconds, and no text leaves the device for it', async ({ openPlayer }) => {
  const page = await openPlayer(undefined, silentZuzana)
  await freezeTime(page)
  await page.getByText('Ve městě bude lépe.').click()
  await page.clock.runFor(14_900)
  expect(await lastVoice(page)).toBe('Zuzana')
  await page.clock.runFor(200)
  expect(await lastVoice(page)).toBe('Jiný')
  await expect(page.getByRole('status')).toBeEmpty()
})

const android = { voices: [{ name: 'Čeština Česko', lang: 'cs_CZ' }, { name: 'Vlasta Online', lang: 'cs-CZ', localService: false }, { name: 'eSpeak', lang: 'cs-CZ' }] }

test('of a voice that may not be installed the reader is asked once whether it sounds Czech, with a sample', async ({ openPlayer }) => {
  const page = await openPlayer(undefined, android)
  const question = page.getByRole('group', { name: words.suspectQuestion.replace('{{name}}', 'Čeština Česko') })
  await page.getByText('Ve městě bude lépe.').click()
  await expect(question).toBeVisible()
  await page.getByRole('button', { name: words.suspectListen }).click()
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.at(-1))).toMatchObject({ text: words.voicePreviewText, voice: 'Čeština Česko' })
  await question.getByRole('button', { name: words.suspectCzech }).click()
  await expect(question).toBeHidden()
  await page.reload()
  await page.getByText('Ve městě bude lépe.').click()
  await page.getByRole('button', { name: words.settingsShort }).click()
  await expect(page.getByRole('combobox', { name: words.voice, exact: true })).toBeVisible()
  await expect(question).toBeHidden()
})

test('a voice that sounds foreign is given up at once and for good, unless the reader chooses it', async ({ openPlayer }) => {
  const page = await openPlayer(undefined, android)
  await page.getByText('Ve městě bude lépe.').click()
  await page.getByRole('button', { name: words.suspectForeign }).click()
  expect(await page.evaluate(() => window.syntheticSpeech.spoken.at(-1))).toMatchObject({ text: 'Ve městě bude lépe.', voice: 'eSpeak' })
  await page.reload()
  await page.getByText('Ve městě bude lépe.').click()
  expect(await lastVoice(page)).toBe('eSpeak')
  await page.getByRole('button', { name: words.settingsShort }).click()
  await page.getByRole('combobox', { name: words.voice, exact: true }).selectOption('Čeština Česko, v zařízení')
  expect(await lastVoice(page)).toBe('Čeština Česko')
})
