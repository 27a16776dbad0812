import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Quotation } from '#lib/reader/page/quotation.ts'
import type { NoteReason } from './note.ts'
import { onQuote } from './quote-event.ts'

interface QuotationPanel {
  /** The text that the open panel is about. */
  readonly quotation: Quotation | undefined
  /** What its reader most likely means: an explanation did not help, or else the voice. */
  readonly firstReason: NoteReason
  open(quotation: Quotation | undefined): void
  hide(): void
  /** Closes the panel and gives the focus back to what opened it, or to the player where that is gone. */
  close(): void
}

/** @param hideOthers closes the other panels, as there is room for one. */
export function useQuotation(hideOthers: () => void): QuotationPanel {
  const [quotation, setQuotation] = useState<Quotation>()
  const [firstReason, setFirstReason] = useState<NoteReason>('misread')
  const opener = useRef<Element | null>(null)
  const show = (next: Quotation | undefined, reason: NoteReason) => {
    opener.current = document.activeElement
    setFirstReason(reason)
    setQuotation(next)
    hideOthers()
  }
  const onUnclear = useEffectEvent((next: Quotation) => show(next, 'unclear'))
  useEffect(() => onQuote(onUnclear), [])
  return {
    quotation,
    firstReason,
    open: (next) => show(next, 'misread'),
    hide: () => setQuotation(undefined),
    close() {
      setQuotation(undefined)
      // A press on the selection leaves the focus on the body.
      const isThere = opener.current?.isConnected && opener.current !== document.body
      const target = isThere ? opener.current : document.getElementById('player')
      if (target instanceof HTMLElement) target.focus()
    },
  }
}
