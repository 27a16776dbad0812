/** What happens in the page around the player. */
export interface PageEvents {
  click(event: MouseEvent): void
  selectionChanged(): void
  /** The reader has scrolled, whatever with. */
  scrolled(): void
  /** The page is left, or kept in the back-forward cache: nothing of it may go on speaking. */
  left(): void
  returned(): void
}

/** Listens until what it returns is called. */
export function listenToPage(events: PageEvents): () => void {
  const listening = new AbortController()
  const { signal } = listening
  document.addEventListener('click', events.click, { signal })
  document.addEventListener('selectionchange', events.selectionChanged, { signal })
  window.addEventListener('scroll', events.scrolled, { passive: true, signal })
  window.addEventListener('pagehide', events.left, { signal })
  window.addEventListener('pageshow', (event) => event.persisted && events.returned(), { signal })
  return () => listening.abort()
}
