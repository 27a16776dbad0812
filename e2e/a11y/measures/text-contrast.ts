import type { Page } from '@playwright/test'
import { contrast, type Box, type Colour, type Painted } from './painted.ts'

/** Of text, and of large text (24 px, or bold from 18.66 px): WCAG 2.2, 1.4.6. */
const wanted = { text: 7, large: 4.5 }

interface Text {
  readonly text: string
  readonly box: Box
  readonly colour: Colour
  readonly isLarge: boolean
}

/**
 * Text of too little contrast: its computed colour against what is painted under it. Engines leave out what lies under the
 * player bar or on a ground that they cannot compute.
 *
 * @param painted the page as it is now
 */
export async function faintText(page: Page, painted: Painted): Promise<string[]> {
  const texts = await page.evaluate(findTexts)
  return texts.flatMap(({ box, colour, isLarge, text }) => {
    const ground = painted.ground(box)
    if (!ground) return []
    const ratio = contrast(colour, ground)
    return ratio >= (isLarge ? wanted.large : wanted.text) ? [] : [`'${text}': ${ratio.toFixed(2)}, rgb(${colour.join()}) on rgb(${ground.join()})`]
  })
}

/** Runs in the page. */
function findTexts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  const looks = new Set<string>()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const element = node.parentElement
    if (text === '' || !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    // What cannot be used is excepted by 1.4.6; options are painted by the system.
    if (element.closest(':disabled, option, script, style, noscript')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const line = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1)
    if (!line) continue
    const centre = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2)
    // Under a panel, or hidden for the eye.
    if (!centre || !(centre.contains(element) || element.contains(centre) || centre.closest('label')?.contains(element))) continue
    // One text of each look is enough.
    const look = [element, element.parentElement, element.parentElement?.parentElement].map((ancestor) => `${ancestor?.tagName}.${ancestor?.className}`).join()
    if (looks.has(look)) continue
    looks.add(look)
    const { color, fontSize, fontWeight } = getComputedStyle(element)
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
    const size = Number.parseFloat(fontSize)
    found.push({ text: text.slice(0, 40), box: { x: line.x, y: line.y, width: line.width, height: line.height }, colour: [red, green, blue], isLarge: size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) })
  }
  return found
}
