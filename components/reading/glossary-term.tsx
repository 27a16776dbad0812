'use client'

import { useButton } from '@react-aria/button'
import { useRef, useSyncExternalStore, type ReactNode } from 'react'
import styles from './glossary-term.module.css'

export interface GlossaryTermProps {
  /** Address of the entry in the glossary at the end of the page: where the word leads without JavaScript. */
  readonly href: string
  /** The `id` of the explanation that it opens. */
  readonly noteId: string
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

const never = () => () => undefined

/** A link in the HTML that becomes a button when there is JavaScript: no HTML element can be both. */
export function GlossaryTerm({ href, noteId, isOpen, onToggle, children }: GlossaryTermProps) {
  const ref = useRef<HTMLAnchorElement>(null)
  const { buttonProps } = useButton({ elementType: 'a', href, onPress: onToggle, 'aria-expanded': isOpen, 'aria-controls': noteId }, ref)
  const hasScript = useSyncExternalStore(never, () => true, () => false)
  if (!hasScript) {
    return (
      <a ref={ref} className={styles.term} href={href}>
        {children}
      </a>
    )
  }
  return (
    <a
      {...buttonProps}
      ref={ref}
      className={styles.term}
      onClick={(event) => {
        event.preventDefault()
        buttonProps.onClick?.(event)
      }}
    >
      {children}
    </a>
  )
}
