import { firstLineOf, freeArea, isLineInView } from '../page/in-view.ts'

/** Keeps what is read in view, unless the reader has scrolled away. */
export interface Follow {
  /** Scrolls to the range when its line is out of view and the reader has not scrolled away. */
  keepInView(range: Range): void
  /** The reader wants the voice back: scrolls to the range, and follows again. */
  returnTo(range: Range | undefined): void
  /** Follows again from the next range on, after a command of the reader. */
  resume(): void
  stop(): void
  dispose(): void
}

const scrollKeys = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' '])
/** A smooth scroll that has not ended by then is taken as ended (`scrollend` is missing in older browsers). */
const ownScrollMilliseconds = 1000

/**
 * @param onChange told `true` when the voice has left the view because the reader scrolled, `false` when it is back.
 */
export function createFollow(onChange: (isAway: boolean) => void): Follow {
  let current: Range | undefined
  let isAway = false
  let ownScrollUntil = 0
  /** Width and height of the content when it was last seen. */
  let layout = ''
  const listening = new AbortController()
  const { signal } = listening

  const setAway = (next: boolean) => {
    if (next === isAway) return
    isAway = next
    onChange(next)
  }
  const endOwnScroll = () => {
    ownScrollUntil = 0
  }
  const layoutNow = () => {
    const { clientWidth, scrollHeight } = document.documentElement
    // The bar grows and shrinks by itself: the page makes room for it at its end.
    return `${clientWidth} ${scrollHeight - (Number.parseFloat(getComputedStyle(document.body).paddingBlockEnd) || 0)}`
  }
  const onLayout = () => {
    layout = layoutNow()
    if (current && !isAway) scrollTo(current)
  }
  const onScroll = () => {
    if (!current || isAway || performance.now() < ownScrollUntil) return
    // A turned phone or a larger text moves the page, not the reader.
    if (layout !== layoutNow()) return onLayout()
    if (!isLineInView(current, freeArea())) setAway(true)
  }
  // A hand on the wheel, the screen or a scrolling key ends our own scroll at once: the reader wins.
  window.addEventListener('wheel', endOwnScroll, { passive: true, signal })
  window.addEventListener('touchmove', endOwnScroll, { passive: true, signal })
  window.addEventListener('keydown', (event) => scrollKeys.has(event.key) && endOwnScroll(), { signal })
  window.addEventListener('scrollend', endOwnScroll, { signal })
  window.addEventListener('scroll', onScroll, { passive: true, signal })

  const resize = new ResizeObserver(onLayout)
  resize.observe(document.body)

  const scrollTo = (range: Range) => {
    const area = freeArea()
    if (isLineInView(range, area)) return
    const line = firstLineOf(range)
    // A quarter down the free area: what was read stays above, several lines to come are below.
    const top = line.top - area.top - (area.bottom - area.top) / 4
    ownScrollUntil = performance.now() + ownScrollMilliseconds
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    window.scrollBy({ top, behavior: isStill ? 'instant' : 'smooth' })
  }

  return {
    keepInView(range) {
      current = range
      if (!isAway) scrollTo(range)
    },
    returnTo(range) {
      setAway(false)
      current = range ?? current
      if (current) scrollTo(current)
    },
    resume() {
      setAway(false)
    },
    stop() {
      current = undefined
      setAway(false)
    },
    dispose() {
      listening.abort()
      resize.disconnect()
    },
  }
}
