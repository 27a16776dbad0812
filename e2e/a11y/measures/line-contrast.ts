import type { Page } from '@playwright/test'
import { paint, type Box } from './painted.ts'

/** The contrast of each line of a text to what it stands on, as painted, from the first line on; lines that are out of view are left out. */
export async function lineContrasts(page: Page, selector: string): Promise<number[]> {
  const lines = await page.evaluate(findLines, selector)
  const painted = await paint(page)
  return lines.map((line) => {
    const ground = painted.ground(line)
    return ground ? painted.strongest(line, ground) : 0
  })
}

/** Runs in the page. The middle of each line: its edges may be those of the shade. */
function findLines(selector: string): Box[] {
  const range = document.createRange()
  range.selectNodeContents(document.querySelector(selector) ?? document)
  return [...range.getClientRects()]
    .filter(({ bottom, top, width }) => width > 20 && top >= 0 && bottom <= window.innerHeight)
    .map(({ height, left, top, width }) => ({ x: left + 2, y: top + height * 0.2, width: width - 4, height: height * 0.6 }))
}
