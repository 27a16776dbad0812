import type { Quotation } from '#lib/reader/page/quotation.ts'

const eventName = 'nahlas:quote'

/** Asks the player, wherever it is in the page, to open the note to the operator with this text. */
export function quote(quotation: Quotation): void {
  document.dispatchEvent(new CustomEvent(eventName, { detail: quotation }))
}

/** @returns what stops listening. */
export function onQuote(listener: (quotation: Quotation) => void): () => void {
  const listen = (event: Event) => listener((event as CustomEvent<Quotation>).detail)
  document.addEventListener(eventName, listen)
  return () => document.removeEventListener(eventName, listen)
}
