import type { Page } from '@playwright/test'

declare global {
  interface Window {
    tabStops: Element[]
  }
}

/**
 * Notes the controls that a keyboard has to reach, in the order of the document: of a group of radio buttons the chosen one.
 *
 * @returns how many there are
 */
export function noteStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const groups = new Set<string>()
    window.tabStops = [...document.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]')].filter((control) => {
      if (control.tabIndex < 0 || !control.checkVisibility({ visibilityProperty: true })) return false
      if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true
      const isFirst = !groups.has(control.name)
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(control.name)}"]`)]
      groups.add(control.name)
      return group.some(({ checked }) => checked) ? control.checked : isFirst
    })
    // A browser remembers where the focus was even when nothing has it: the next Tab goes to the first stop.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    return window.tabStops.length
  })
}

/** The places, among the noted stops, that Tab or Shift+Tab comes to, up to `last`; what has appeared since is passed over. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', last: number): Promise<readonly number[]> {
  const places: number[] = []
  const most = (await page.evaluate(() => window.tabStops.length)) + 10
  for (let pressed = 0; pressed < most && places.at(-1) !== last; pressed += 1) {
    await page.keyboard.press(key)
    const place = await page.evaluate(() => window.tabStops.indexOf(document.activeElement ?? document.body))
    if (place >= 0) places.push(place)
  }
  return places
}

/** Whether one more Tab takes the focus out of the page. */
export async function leaves(page: Page): Promise<boolean> {
  await page.evaluate(() => (window.tabStops.at(-1) as HTMLElement | undefined)?.focus())
  await page.keyboard.press('Tab')
  return page.evaluate(() => document.activeElement === document.body)
}
