import type { TextRange } from '#lib/text/index.ts'
import { offsetInElement } from './text-walker.ts'

/** The stretches of a block's text that its element emphasises, in their order; one inside another is part of it. */
export function emphasisIn(element: Element): readonly TextRange[] {
  const outermost = [...element.querySelectorAll('strong, em')].filter((found) => !found.parentElement?.closest('strong, em'))
  return outermost.flatMap((found) => {
    const start = offsetInElement(element, found, 0)
    const end = start + (found.textContent ?? '').length
    return end > start ? [{ start, end }] : []
  })
}
