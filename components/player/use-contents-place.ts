import { useEffect, useState } from 'react'
import type { ReaderState } from '#lib/reader/reader-state.ts'

/**
 * Marks the entry of the contents in whose part reading goes on; nothing is said, as nothing has moved. While the voice reads the mark
 * waits: the article does not change under a reader.
 */
export function useContentsPlace({ block, isResumable, sentence, status }: Pick<ReaderState, 'block' | 'isResumable' | 'sentence' | 'status'>): void {
  const [place, setPlace] = useState<string>()
  const kept = sentence > 0 || isResumable ? block : undefined
  if (status !== 'playing' && kept !== place) setPlace(kept)
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
