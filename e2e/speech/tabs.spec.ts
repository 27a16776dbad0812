import { words } from '../fixtures/words.ts'
import { browserNames } from './browsers.ts'
import { expect, test } from './test.ts'

const player = words('cs', 'player')
const inTime = { timeout: 40_000 }

for (const browser of browserNames) test(`${browser}: reading goes on while another tab is shown, and pauses when that one begins to read`, async ({ openBrowser, speech }) => {
  const reader = await openBrowser(browser)
  await reader.open('easy', { speed: 2 })
  await reader.press(player('play'))
  // A voice of the system: until it is found, the embedded one reads.
  await expect.poll(speech.askedVoice, inTime).toBeDefined()
  await expect.poll(async () => (await reader.allMarked()).length, inTime).toBeGreaterThan(1)
  const other = await reader.openTab()
  await expect.poll(reader.isHidden).toBe(true)
  await other.open('full', { speed: 2 })
  const before = (await reader.allMarked()).length
  await expect.poll(async () => (await reader.allMarked()).length, inTime).toBeGreaterThan(before)
  // The place of the first tab is remembered.
  await other.press(player('resume'))
  await expect.poll(reader.hasButton(player('resume')), inTime).toBe(true)
  const place = await reader.marked()
  await expect.poll(async () => (await other.allMarked()).length, inTime).toBeGreaterThan(2)
  expect(await reader.marked(), 'the first tab stays in its place').toBe(place)
  await other.press(player('stop'))
  await expect.poll(speech.sound.silence, inTime).toBeGreaterThan(1000)
})

test('chromium: a page that the browser puts to sleep is paused in its place, and does not begin to speak when it wakes', async ({ openBrowser, speech }) => {
  const reader = await openBrowser('chromium')
  await reader.open('full', { speed: 2 })
  await reader.press(player('play'))
  await expect.poll(async () => (await reader.allMarked()).length, inTime).toBe(1)
  await reader.openTab()
  await expect.poll(reader.isHidden).toBe(true)
  await reader.sleepAndWake()
  await expect.poll(reader.hasButton(player('resume')), inTime).toBe(true)
  const place = await reader.marked()
  await expect.poll(speech.sound.silence, inTime).toBeGreaterThan(1000)
  expect(await reader.marked()).toBe(place)
})
