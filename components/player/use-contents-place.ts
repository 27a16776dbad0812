import { useEffect } from 'react'
import type { ReaderState } from '#lib/reader/reader-state.ts'

/** Marks the entry of the contents in whose part reading is, or goes on; nothing is said, as nothing has moved. */
export function useContentsPlace({ block, isResumable, sentence }: Pick<ReaderState, 'block' | 'isResumable' | 'sentence'>): void {
  const place = sentence > 0 || isResumable ? block : undefined
  useEffect(() => {
    const element = place === undefined ? null : document.getElementById(place)
    const entries = [...document.querySelectorAll<HTMLAnchorElement>('nav[data-contents] a')]
    const current = element ? entries.filter(({ hash }) => begins(document.getElementById(hash.slice(1)), element)).at(-1) : undefined
    current?.setAttribute('aria-current', 'location')
    return () => current?.removeAttribute('aria-current')
  }, [place])
}

/** Whether a part holds the element, or its heading stands before it. */
const begins = (part: Element | null, element: Element): boolean =>
  part !== null && (part.contains(element) || (part.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
