import type { Page } from '@playwright/test'
import { contrast, type Box, type Colour, type Painted } from './painted.ts'

/** WCAG 2.2, 1.4.11. */
const wanted = 3

interface Control {
  readonly name: string
  readonly box: Box
  /** A slider: what is seen of it is in the middle of its box. */
  readonly isSlider: boolean
  readonly icons: readonly Box[]
}

/**
 * Controls whose edge, and icons whose shape, cannot be told from what is around them.
 *
 * @param painted the page as it is now
 */
export async function faintControls(page: Page, painted: Painted): Promise<string[]> {
  const controls = await page.evaluate(findControls)
  return controls.flatMap(({ box, icons, isSlider, name }) => [
    ...(isSlider ? isSliderSeen(painted, box) : isEdgeSeen(painted, box)) ? [] : [`${name}: its edge`],
    ...icons.filter((icon) => !isShapeSeen(painted, icon)).map(() => `${name}: its icon`),
  ])
}

/** Three lines into the box from each of its sides: most must cross something that differs from what is outside. */
function isEdgeSeen(painted: Painted, { height, width, x, y }: Box): boolean {
  const parts = [0.3, 0.5, 0.7]
  const lines = parts.flatMap((part): readonly (readonly [fromX: number, fromY: number, stepX: number, stepY: number])[] => [
    [x + width * part, y - 2, 0, 1],
    [x + width * part, y + height + 1, 0, -1],
    [x - 2, y + height * part, 1, 0],
    [x + width + 1, y + height * part, -1, 0],
  ])
  const seen = lines.filter(([fromX, fromY, stepX, stepY]) => {
    const outside = painted.at(fromX, fromY)
    // A wide glyph is no edge: six pixels are enough for any border.
    return outside === undefined || [1, 2, 3, 4, 5, 6].some((step) => differs(painted.at(fromX + stepX * step, fromY + stepY * step), outside))
  })
  return seen.length >= lines.length * 0.75
}

/** The track crosses three lines from top to bottom. */
function isSliderSeen(painted: Painted, { height, width, x, y }: Box): boolean {
  return [0.1, 0.5, 0.9].every((part) => {
    const line = { x: x + width * part, y, width: 1, height }
    const ground = painted.ground(line)
    return ground !== undefined && painted.strongest(line, ground) >= wanted
  })
}

function isShapeSeen(painted: Painted, icon: Box): boolean {
  const ground = painted.ground(icon)
  return ground !== undefined && painted.strongest(icon, ground) >= wanted
}

const differs = (one: Colour | undefined, other: Colour): boolean => one !== undefined && contrast(one, other) >= wanted

/** Runs in the page. */
function findControls(): Control[] {
  const boxOf = (element: Element) => {
    const { height, width, x, y } = element.getBoundingClientRect()
    return { x, y, width, height }
  }
  return [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')].flatMap((control) => {
    // A radio button under its name is seen as its label.
    const isOver = getComputedStyle(control).opacity === '0'
    const shown = isOver ? (control.nextElementSibling ?? control) : control
    const box = boxOf(shown)
    if (!control.checkVisibility({ visibilityProperty: true }) || control.matches(':disabled') || box.width < 4 || box.height < 4) return []
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    if (!top || !(shown.contains(top) || control.contains(top))) return []
    const name = `${control.tagName.toLowerCase()} '${(control.getAttribute('aria-label') ?? shown.textContent ?? '').trim().slice(0, 30) || (control as HTMLInputElement).labels?.[0]?.textContent}'`
    return [{ name, box, isSlider: control.matches('[type=range]'), icons: [...shown.querySelectorAll('svg')].map(boxOf).filter(({ width }) => width > 0) }]
  })
}
