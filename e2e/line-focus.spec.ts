import type { Page } from '@playwright/test'
import { installFakeSpeech } from './fixtures/fake-speech.ts'
import { articleAddress, expect, test } from './fixtures/test.ts'
import { words } from './fixtures/words.ts'

const t = words('cs', 'preferences')
const player = words('cs', 'player')
const layers = '[data-nahlas-line]'

/** Opens an article as its reader has set it at the last visit. */
async function openWith(page: Page, preferences: object, mode: 'easy' | 'full' | 'both' = 'full'): Promise<void> {
  await installFakeSpeech(page)
  await page.addInitScript((stored) => localStorage.setItem('nahlas:preferences', stored), JSON.stringify({ version: 1, ...preferences }))
  await page.goto(articleAddress('cs', mode))
  await expect(page.locator('#player button:disabled')).toHaveCount(0)
}

interface Word {
  readonly text: string
  /** CSS pixels of the window. */
  readonly top: number
  readonly bottom: number
  /** The shade leaves it bright. */
  readonly isBright: boolean
}

/** The words of the text in `within`, as they are shown now. */
function wordsIn(page: Page, within: string): Promise<Word[]> {
  return page.evaluate((selector) => {
    const shade = document.querySelector<HTMLElement>('[data-nahlas-line="shade"]')
    const path = /'(.*)'|"(.*)"/.exec(shade?.style.clipPath ?? '')?.slice(1).find(Boolean)
    const canvas = document.createElement('canvas').getContext('2d')
    const layer = shade?.getBoundingClientRect()
    const isBright = ({ height, x, y }: DOMRect) => Boolean(path && canvas && layer && !canvas.isPointInPath(new Path2D(path), x + 1 - layer.x, y + height / 2 - layer.y, 'evenodd'))
    const found: Word[] = []
    for (const block of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        for (const { 0: text, index } of node.data.matchAll(/\S+/g)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + text.length)
          const box = range.getClientRects()[0]
          if (box) found.push({ text, top: box.top, bottom: box.bottom, isBright: isBright(box) })
        }
      }
    }
    return found
  }, within)
}

/** The text in `within` that the shade leaves bright, line by line. */
const bright = async (page: Page, within: string): Promise<string[]> => (await wordsIn(page, within)).filter(({ isBright }) => isBright).map(({ text }) => text)

/** The words on the lines `from` to `to` of a text. */
async function lines(page: Page, within: string, from: number, to: number): Promise<string[]> {
  const found: string[][] = []
  let end = 0
  for (const { bottom, text, top } of await wordsIn(page, within)) {
    if ((top + bottom) / 2 > end) found.push([])
    end = Math.max(end, bottom)
    found.at(-1)?.push(text)
  }
  return found.slice(from, to + 1).flat()
}

const rulerTop = (page: Page) => page.locator('[data-nahlas-line="ruler"]').evaluate((ruler) => ruler.getBoundingClientRect().top)

test('three lines around the word that the voice reads are bright, a ruler is under its line, and the article stays as it is', async ({ page }) => {
  await openWith(page, { lineFocus: '3', ruler: true })
  const before = await page.locator('main').innerHTML()
  await page.locator('#p4').click({ position: { x: 80, y: 12 } })
  await page.evaluate(() => {
    const at = document.querySelector('#p4')?.textContent?.indexOf(' ', 10) ?? 0
    window.syntheticSpeech.boundary(at + 1, 3)
  })
  const wanted = [...(await lines(page, '#p3', -1, Infinity)), ...(await lines(page, '#p4', 0, 1))]
  await expect.poll(() => bright(page, '#full p')).toEqual(wanted)
  const line = await page.locator('#p4').evaluate((block) => block.getBoundingClientRect().top)
  await expect.poll(async () => Math.abs((await rulerTop(page)) - line)).toBeLessThan(40)
  expect(await page.locator('main').innerHTML()).toBe(before)
})

test('a voice that tells no words keeps its whole sentence bright', async ({ page }) => {
  await openWith(page, { lineFocus: '1' })
  await page.locator('#p4').click({ position: { x: 80, y: 12 } })
  const sentence = () => page.evaluate(() => [...(CSS.highlights.get('nahlas-sentence') ?? [])].map(String).join())
  await expect.poll(sentence).not.toBe('')
  const read = (await sentence()).match(/\S+/g) ?? []
  await expect.poll(async () => (await bright(page, '#p4')).slice(0, read.length)).toEqual(read)
})

test('without a voice it follows the mouse, and in two columns dims the other one', async ({ page }) => {
  await openWith(page, { lineFocus: '1' }, 'both')
  await page.locator('#p5').scrollIntoViewIfNeeded()
  await page.locator('#p5').hover({ position: { x: 100, y: 12 } })
  const first = await lines(page, '#p5', 0, 0)
  await expect.poll(() => bright(page, 'main p')).toEqual(first)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => bright(page, 'main p')).not.toEqual(first)
  await expect.poll(async () => (await bright(page, '#full p')).length).toBeGreaterThan(0)
})

test('after a pause it stays at the place of the voice, until the reader scrolls away', async ({ page }) => {
  await openWith(page, { lineFocus: '1' })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.locator('#p2').click({ position: { x: 80, y: 12 } })
  await page.getByRole('button', { name: player('pause') }).press('Enter')
  await expect.poll(async () => (await bright(page, '#p2')).length).toBeGreaterThan(0)
  await page.evaluate(() => window.scrollBy(0, 1500))
  await expect.poll(() => bright(page, '#p2')).toEqual([])
  expect((await bright(page, 'main')).length).toBeGreaterThan(0)
})

test('by keys alone one comes from the first line to the last one', async ({ page }) => {
  await openWith(page, { lineFocus: '1' }, 'easy')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect.poll(() => bright(page, 'h1')).toEqual(await lines(page, 'h1', 0, 0))
  await page.keyboard.press('End')
  await expect.poll(() => bright(page, 'main')).toEqual(await lines(page, 'main', -1, Infinity))
})

test('a control in the dimmed text is bright while it has the focus, and works as ever', async ({ page }) => {
  await openWith(page, { lineFocus: '1' }, 'easy')
  await page.getByRole('button', { name: player('play') }).click()
  const term = page.locator('#easy [aria-expanded]').nth(3)
  const name = (await term.innerText()).match(/\S+/g) ?? []
  await term.scrollIntoViewIfNeeded()
  expect(await bright(page, '#easy [aria-expanded]')).not.toEqual(expect.arrayContaining(name))
  await page.keyboard.press('Tab')
  await term.focus()
  await expect.poll(() => bright(page, '#easy [aria-expanded]')).toEqual(expect.arrayContaining(name))
  await page.keyboard.press('Enter')
  await expect(term).toHaveAttribute('aria-expanded', 'true')
})

test('it comes and goes with the preferences, and is not printed', async ({ page }) => {
  await openWith(page, {})
  await expect(page.locator(layers)).toHaveCount(0)
  await page.getByRole('button', { name: t('open') }).click()
  await page.getByRole('radio', { name: t('lineFocus.5') }).check()
  await page.getByRole('checkbox', { name: t('ruler') }).check()
  await expect(page.locator(layers)).toHaveCount(2)
  await expect(page.locator(layers).first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator(layers).first()).toBeHidden()
  await expect(page.locator(layers).last()).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: t('reset') }).click()
  await expect(page.locator(layers)).toHaveCount(0)
})

test('after a change of the window and at 320 pixels the lines are those of the text', async ({ page }) => {
  await openWith(page, { lineFocus: '3', textSize: 400 })
  await page.locator('#p4').click({ position: { x: 80, y: 12 } })
  await page.setViewportSize({ width: 320, height: 640 })
  const first = await lines(page, '#p4', 0, 0)
  await expect.poll(() => bright(page, '#p4')).toEqual(expect.arrayContaining(first))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
