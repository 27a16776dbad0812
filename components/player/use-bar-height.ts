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
    return () => {
      observer.disconnect()
      for (const { style } of users) style.removeProperty('--player-height')
    }
  }, [])
  return bar
}
