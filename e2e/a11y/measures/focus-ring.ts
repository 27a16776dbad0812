import type { ElementHandle, Page } from '@playwright/test'
import { PNG } from 'pngjs'

/** A control whose focus is not seen well enough (WCAG 2.2: 2.4.13, 2.4.11, 1.4.11). */
export interface WeakFocus {
  readonly element: string
  readonly why: string
}

const focusable = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]'
const around = 8
const contrast = 3

/**
 * Focuses one control of every look and compares its pixels with and without focus: what changes must have a contrast of 3:1 and be
 * at least as much as a line of 2 pixels around it; nothing may lie over it.
 *
 * @param within only controls in this part of the page are looked at
 */
export async function weakFocus(page: Page, within = 'body'): Promise<readonly WeakFocus[]> {
  // From now on the focus is a keyboard's.
  await page.keyboard.press('Tab')
  const weak: WeakFocus[] = []
  for (const handle of await controlsOfEachLook(page, within)) {
    const why = await weakness(page, handle)
    if (why !== undefined) weak.push({ element: await nameOf(handle), why })
  }
  return weak
}

async function controlsOfEachLook(page: Page, within: string): Promise<readonly ElementHandle<HTMLElement>[]> {
  const seen = new Set<string>()
  const found: ElementHandle<HTMLElement>[] = []
  for (const handle of (await page.$$(`:is(${within}) :is(${focusable})`)) as ElementHandle<HTMLElement>[]) {
    const look = await handle.evaluate((element) => {
      const isShown = element.checkVisibility({ visibilityProperty: true })
      const parent = element.parentElement
      return isShown ? [element.tagName, element.className, element.getAttribute('type'), parent?.tagName, parent?.className].join('|') : ''
    })
    if (look === '' || seen.has(look)) continue
    seen.add(look)
    found.push(handle)
  }
  return found
}

async function weakness(page: Page, handle: ElementHandle<HTMLElement>): Promise<string | undefined> {
  await handle.evaluate((element) => element.focus({ focusVisible: true }))
  const box = await handle.boundingBox()
  const size = page.viewportSize()
  if (!box || !size || box.y + box.height > size.height + 1 || box.y < -1) return 'it is not in view when it has the focus'
  const covered = await handle.evaluate((element) => {
    const { bottom, left, right, top } = element.getBoundingClientRect()
    // Just inside of round corners.
    const radius = Number.parseFloat(getComputedStyle(element).borderStartStartRadius) || 0
    const inset = Math.min(1 + radius * (1 - Math.SQRT1_2), (right - left) / 4, (bottom - top) / 4)
    const points = [[left + inset, top + inset], [right - inset, top + inset], [left + inset, bottom - inset], [right - inset, bottom - inset], [(left + right) / 2, (top + bottom) / 2]] as const
    const label = element.closest('label')
    const over = points.map(([x, y]) => document.elementFromPoint(x, y)).find((hit) => hit && !element.contains(hit) && !hit.contains(element) && !(label?.contains(hit) ?? false))
    return over ? `${over.tagName} ${over.className}` : undefined
  })
  if (covered !== undefined) return `something lies over it: ${covered}`
  const clip = { x: Math.max(0, box.x - around), y: Math.max(0, box.y - around), width: box.width + 2 * around, height: box.height + 2 * around }
  const on = PNG.sync.read(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }))
  await handle.evaluate((element) => element.blur())
  const off = PNG.sync.read(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }))
  // Corners may be round.
  const needed = Math.round(2 * 2 * (box.width + box.height) * 0.9)
  const changed = changedPixels(on, off)
  return changed >= needed ? undefined : `${changed} pixels change with a contrast of ${contrast}:1, ${needed} are needed`
}

function changedPixels(one: PNG, other: PNG): number {
  let count = 0
  for (let at = 0; at < one.data.length; at += 4) {
    const [light = 0, dark = 0] = [luminance(one.data, at), luminance(other.data, at)].sort((a, b) => b - a)
    if ((light + 0.05) / (dark + 0.05) >= contrast) count += 1
  }
  return count
}

/** Relative luminance of WCAG 2.2. */
function luminance(data: Uint8Array, at: number): number {
  const channel = (offset: number) => {
    const value = (data[at + offset] ?? 0) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2)
}

const nameOf = (handle: ElementHandle<HTMLElement>): Promise<string> =>
  handle.evaluate((element) => `${element.tagName.toLowerCase()}#${element.id} '${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}'`)
