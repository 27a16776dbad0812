import { useEffect, useRef, useState } from 'react'
import type { Quotation } from '#lib/reader/page/quotation.ts'
import { onQuote } from './quote-event.ts'

interface QuotationPanel {
  /** The text that the open panel is about. */
  readonly quotation: Quotation | undefined
  open(quotation: Quotation | undefined): void
  hide(): void
  /** Closes the panel and gives the focus back to what opened it, or to the player where that is gone. */
  close(): void
}

export function useQuotation(): QuotationPanel {
  const [quotation, setQuotation] = useState<Quotation>()
  const opener = useRef<Element | null>(null)
  const open = (next: Quotation | undefined) => {
    opener.current = document.activeElement
    setQuotation(next)
  }
  useEffect(() => onQuote(open), [])
  return {
    quotation,
    open,
    hide: () => setQuotation(undefined),
    close() {
      setQuotation(undefined)
      const target = opener.current?.isConnected ? opener.current : document.getElementById('player')
      if (target instanceof HTMLElement) target.focus()
    },
  }
}
