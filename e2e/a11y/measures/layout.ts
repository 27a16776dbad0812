import type { Page } from '@playwright/test'

/** Controls that are smaller than 44 by 44 pixels (WCAG 2.2: 2.5.5); links within a line of text are excepted there. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    return controls.flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
      const block = getComputedStyle(control).display.startsWith('inline') ? control.closest('p, li, dd, figcaption, td') : null
      // The list inside an item is no text around its link.
      const words = [...(block?.childNodes ?? [])].map((node) => (node instanceof HTMLUListElement || node instanceof HTMLOListElement ? '' : (node.textContent ?? '')))
      const isInText = block !== null && words.join('').trim() !== (control.textContent ?? '').trim()
      // What is clipped away is a control of something else, or shown when it has the focus.
      const { height: ownHeight, width: ownWidth } = control.getBoundingClientRect()
      if (isInText || ownWidth <= 1 || ownHeight <= 1) return []
      const boxes = [control, ...((control as HTMLInputElement).labels ?? [])].map((element) => element.getBoundingClientRect())
      const isBigEnough = boxes.some(({ height, width }) => width >= 43.5 && height >= 43.5)
      return isBigEnough ? [] : [`${control.tagName.toLowerCase()} '${(control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 40)}': ${Math.round(ownWidth)} × ${Math.round(ownHeight)}`]
    })
  })
}

/** What does not fit (WCAG 2.2: 1.4.10, 1.4.4, 1.4.12): a page that scrolls sideways, text that is cut off, text beyond the edge. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const { documentElement: html } = document
    if (html.scrollWidth > html.clientWidth + 1) found.push(`the page scrolls sideways: ${html.scrollWidth} > ${html.clientWidth}`)
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className} '${(element.textContent ?? '').trim().slice(0, 40)}'`
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      const { clipPath, overflowX, overflowY, position } = getComputedStyle(element)
      // Hidden for the eye only.
      if (clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1)) continue
      if (element.closest('svg, select, option') || [...element.children].length > 3) continue
      const { left, right, width } = element.getBoundingClientRect()
      if (element.textContent?.trim() && width > 1 && (left < -1 || right > html.clientWidth + 1) && !element.closest('[style*="clip"]')) found.push(`${name(element)} reaches beyond the edge: ${Math.round(left)} to ${Math.round(right)}`)
      const isCut = (overflow: string, full: number, shown: number) => overflow === 'hidden' && shown > 1 && full > shown + 2
      if (isCut(overflowX, element.scrollWidth, element.clientWidth) || isCut(overflowY, element.scrollHeight, element.clientHeight)) found.push(`${name(element)} is cut off`)
    }
    return found
  })
}

/** The spacing that WCAG 2.2, 1.4.12, has a page bear. */
export const textSpacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
