import type { CDPSession, Page } from '@playwright/test'
import { PNG } from 'pngjs'

export type Colour = readonly [red: number, green: number, blue: number]

/** In CSS pixels of the viewport. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What the browser has painted, by CSS pixels. */
export interface Painted {
  at(x: number, y: number): Colour | undefined
  /** The commonest colour in a box: under text, that is what it stands on. */
  ground(box: Box): Colour | undefined
  /** The strongest contrast in a box to this colour. */
  strongest(box: Box, against: Colour): number
}

const sessions = new WeakMap<Page, CDPSession>()

/** Takes a picture of the viewport, where nothing moves. Chromium writes it in half the time when it need not be small. */
export async function paint(page: Page): Promise<Painted> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page))
  sessions.set(page, session)
  const picture = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  const { data, height, width } = PNG.sync.read(Buffer.from(picture.data, 'base64'))
  const scale = width / (page.viewportSize()?.width ?? width)
  const at = (x: number, y: number): Colour | undefined => {
    const [column, row] = [Math.floor(x * scale), Math.floor(y * scale)]
    if (column < 0 || row < 0 || column >= width || row >= height) return undefined
    const start = (row * width + column) * 4
    return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0]
  }
  /** Each colour in the box once, and how often it is there. */
  const count = (box: Box): Map<number, number> => {
    const counts = new Map<number, number>()
    for (let y = box.y; y < box.y + box.height; y += 1 / scale) {
      for (let x = box.x; x < box.x + box.width; x += 1 / scale) {
        const colour = at(x, y)
        if (colour) counts.set(pack(colour), (counts.get(pack(colour)) ?? 0) + 1)
      }
    }
    return counts
  }
  return {
    at,
    ground: (box) => {
      const counts = [...count(box)].sort(([, one], [, other]) => other - one)
      // A shadow over the ground makes many colours of it, all of them alike.
      const alike = new Map<number, number>()
      for (const [colour, times] of counts) alike.set(colour & coarse, (alike.get(colour & coarse) ?? 0) + times)
      const [widest] = [...alike].sort(([, one], [, other]) => other - one)
      const commonest = counts.find(([colour]) => (colour & coarse) === widest?.[0])
      return commonest && unpack(commonest[0])
    },
    strongest: (box, against) => Math.max(1, ...[...count(box).keys()].map((colour) => contrast(unpack(colour), against))),
  }
}

/** Keeps 16 steps of each channel. */
const coarse = 0xf0f0f0
const pack = ([red, green, blue]: Colour): number => (red << 16) | (green << 8) | blue
const unpack = (packed: number): Colour => [(packed >> 16) & 255, (packed >> 8) & 255, packed & 255]

/** Contrast ratio, 1 to 21: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance, 0 to 1: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Makes the window as high as the page, so that one picture shows all of it. */
export async function showWhole(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 1280
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.max(height, 800) })
}
