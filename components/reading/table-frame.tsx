'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'

interface TableFrameProps {
  readonly label: string
  readonly lang: string
  readonly className: string | undefined
  readonly children: ReactNode
}

/** Scrolls a table that is wider than the screen, also by keyboard; one that fits is no stop of the keyboard. */
export function TableFrame({ label, lang, className, children }: TableFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  // Without JavaScript nobody can tell.
  const [isWide, setWide] = useState(true)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={frame} className={className} {...(isWide && { role: 'group', tabIndex: 0, 'aria-label': label, lang })}>
      {children}
    </div>
  )
}
