import { useEffect, useRef } from 'react'

/** Tells the page how high the bar is, so that `scroll-padding` keeps what is focused or read above it. */
export function useBarHeight() {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = bar.current
    if (!element) return
    // Those two use it; it is not inherited (app/tokens.css).
    const users = [document.documentElement, document.body]
    const observer = new ResizeObserver(() => {
      const height = `${element.offsetHeight}px`
      for (const { style } of users) style.setProperty('--player-height', height)
      element.style.setProperty('--bar-height', height)
    })
    observer.observe(element)
    // Of a textarea browsers bring only the caret into view (WCAG 2.2, 2.4.12).
    const onFocus = ({ target }: FocusEvent) => target instanceof HTMLTextAreaElement && target.scrollIntoView({ block: 'nearest' })
    document.addEventListener('focusin', onFocus)
    return () => {
      document.removeEventListener('focusin', onFocus)
      observer.disconnect()
      for (const { style } of users) style.removeProperty('--player-height')
    }
  }, [])
  return bar
}
