import { useEffect, useRef, type ReactNode } from 'react'
import styles from './panel-head.module.css'

interface PanelHeadProps {
  /** Names the panel, by `aria-labelledby`. */
  readonly id: string
  readonly title: string
  /** The button that closes the panel. */
  readonly children: ReactNode
}

/** Stays in view while the panel scrolls; its title takes the focus when the panel is opened. */
export function PanelHead({ id, title, children }: PanelHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className={styles.head}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </div>
  )
}
