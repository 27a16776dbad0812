import { expect, test } from '../fixtures/test.ts'
import { weakFocus } from './measures/focus-ring.ts'
import { misfits, smallTargets, textSpacing } from './measures/layout.ts'
import { leaves, noteStops, walk } from './measures/tab-order.ts'
import { openState, stateOf, states } from './states.ts'
import { themes } from './themes.ts'

/** Our own measures, which no engine has. Words differ between languages, looks do not: the longer language is measured. */
const locale = 'cs'

for (const state of states) {
  test(`${state.name}: targets are 44 pixels, and everything fits at 320 pixels, at 400 % and with wide spacing`, async ({ page }) => {
    await openState(page, state, locale)
    expect(await smallTargets(page)).toEqual([])
    // 320 × 256 is what is left of 1280 × 1024 at 400 %.
    for (const size of [{ width: 320, height: 640 }, { width: 320, height: 256 }]) {
      await page.setViewportSize(size)
      expect(await misfits(page)).toEqual([])
    }
    await page.addStyleTag({ content: textSpacing })
    for (const size of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
      await page.setViewportSize(size)
      expect(await misfits(page)).toEqual([])
    }
  })

  test(`${state.name}: nothing moves for those who want it still`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openState(page, state, locale)
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => animation.id),
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(element)
        return scrollBehavior === 'smooth' || animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01) ? [`${element.tagName} ${element.className}`] : []
      }),
    ])
    expect(moving).toEqual([])
  })
}

for (const name of ['list of articles', 'accessibility', 'page that is not there', 'both texts', 'open explanation', 'further controls', 'settings of the voice', 'preferences']) {
  test(`${name}: Tab goes through every control in the order of the text, back, and out`, async ({ page }) => {
    test.slow()
    await openState(page, stateOf(name), locale)
    const count = await noteStops(page)
    const order = Array.from({ length: count }, (_, place) => place)
    expect(await walk(page, 'Tab', count - 1)).toEqual(order)
    expect(await walk(page, 'Shift+Tab', 0)).toEqual(order.toReversed().slice(1))
    expect(await leaves(page)).toBe(true)
  })
}

const panels = ['further controls', 'settings of the voice']
const looks = [...themes.map((theme) => ({ ...theme, state: 'both texts' })), ...themes.slice(0, 1).flatMap((theme) => ['list of articles', 'accessibility', 'open explanation', 'further controls', 'settings of the voice', 'preferences'].map((state) => ({ ...theme, state })))]

for (const { apply, name, state: wanted } of looks) {
  test(`${wanted}, ${name}: the focus is seen on every kind of control and lies under nothing`, async ({ page }) => {
    await openState(page, stateOf(wanted), locale)
    await apply(page)
    // A panel that the reader has opened may lie over the page: Escape puts it away (note 2 of 2.4.11).
    expect(await weakFocus(page, panels.includes(wanted) ? '#player' : 'body')).toEqual([])
  })
}
