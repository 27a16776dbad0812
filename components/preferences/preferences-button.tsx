'use client'
import { lazy, Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { watchLineFocus } from '#lib/reader/line-focus/watch-line-focus.ts'
import './line-focus.css'
import styles from './preferences.module.css'
import { preferencesWords } from './words.ts'

const PreferencesPanel = lazy(() => import('./preferences-panel.tsx'))

interface PreferencesButtonProps {
  readonly locale: string
  /** `locales/<locale>/preferences.json`. */
  readonly messages: object
}

const never = () => () => undefined

/** Opens the reading preferences; without JavaScript there is nothing to open, and it is not shown. */
export function PreferencesButton({ locale, messages }: PreferencesButtonProps) {
  const words = useMemo(() => preferencesWords(messages, locale), [messages, locale])
  const isReady = useSyncExternalStore(never, () => true, () => false)
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(watchLineFocus, [])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button ref={button} type="button" className={styles.open} disabled={!isReady} aria-expanded={isOpen} aria-controls={isOpen ? 'preferences' : undefined} onClick={() => (isOpen ? close() : setOpen(true))}>
        <span aria-hidden="true" className={styles.sign}>
          A<span>A</span>
        </span>
        {words('open')}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PreferencesPanel words={words} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
