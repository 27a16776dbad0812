'use client'

import { Fragment, useState, type KeyboardEvent, type ReactNode } from 'react'
import { quote } from '#components/feedback/quote-event.ts'
import { GlossaryTerm } from './glossary-term.tsx'
import type { LineRun } from './line-parts.ts'
import styles from './easy-line.module.css'

export interface TermNote {
  readonly term: string
  readonly explanation: string
  readonly href: string
}

export interface EasyLineProps {
  readonly id: string
  readonly as: 'p' | 'span'
  readonly parts: readonly (readonly LineRun[])[]
  readonly notes: readonly TermNote[]
  readonly closeLabel: string
  /** Offers a note to the operator about the sentence. */
  readonly unclearLabel?: string | undefined
}

/** One easy-read sentence, broken where one would pause, and the explanations of its hard words below it. */
export function EasyLine({ id, as: Line, parts, notes, closeLabel, unclearLabel }: EasyLineProps) {
  const [open, setOpen] = useState<number | undefined>(undefined)
  const noteId = (index: number) => `${id}-note-${index + 1}`

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === undefined) return
    event.stopPropagation()
    close()
  }
  const close = () => {
    const opener = document.querySelector<HTMLElement>(`[aria-controls="${noteId(open ?? 0)}"]`)
    setOpen(undefined)
    opener?.focus()
  }
  const content: ReactNode = parts.map((runs, part) => (
    <span key={part} className={styles.part}>
      {runs.map(({ text, term }, run) => {
        const note = term === undefined ? undefined : notes[term]
        if (term === undefined || !note) return <Fragment key={run}>{text}</Fragment>
        return (
          <GlossaryTerm key={run} href={note.href} noteId={noteId(term)} isOpen={open === term} onToggle={() => setOpen(open === term ? undefined : term)}>
            {text}
          </GlossaryTerm>
        )
      })}
    </span>
  ))
  return (
    <div className={styles.line} onKeyDown={closeOnEscape}>
      <Line id={id} className={styles.text}>
        {content}
      </Line>
      {notes.map((note, index) => (
        <div key={note.term} id={noteId(index)} className={styles.note} hidden={open !== index}>
          <p className={styles.explanation}>{note.explanation}</p>
          <button type="button" className={styles.close} onClick={close}>
            {closeLabel}
          </button>
          {unclearLabel !== undefined && (
            <button type="button" className={styles.close} onClick={() => quote({ text: parts.flat().map(({ text }) => text).join(''), block: id })}>
              {unclearLabel}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
