'use client'

import { useEffect } from 'react'
import { readingModes, revealTarget, setReadingMode, useReadingMode, type ReadingMode } from '#lib/reader/reading-mode.ts'
import styles from './mode-switch.module.css'

export interface ModeSwitchProps {
  readonly label: string
  readonly names: Readonly<Record<ReadingMode, string>>
}

/** Radio buttons, so that the arrow keys, a screen reader and a style sheet without JavaScript all know what to do. */
export function ModeSwitch({ label, names }: ModeSwitchProps) {
  const mode = useReadingMode()

  useEffect(() => {
    const reveal = () => revealTarget(decodeURIComponent(location.hash.slice(1)))
    const revealLinked = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
      if (link && !event.defaultPrevented) revealTarget(decodeURIComponent(link.hash.slice(1)))
    }
    reveal()
    window.addEventListener('hashchange', reveal)
    document.addEventListener('click', revealLinked)
    return () => {
      window.removeEventListener('hashchange', reveal)
      document.removeEventListener('click', revealLinked)
    }
  }, [])

  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {readingModes.map((value) => (
          <label key={value} className={styles.choice}>
            <input className={styles.radio} type="radio" name="mode" value={value} checked={mode === value} onChange={() => setReadingMode(value)} />
            <span className={styles.name}>{names[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
