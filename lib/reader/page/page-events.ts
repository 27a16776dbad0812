/** What happens in the page around the player. */
export interface PageEvents {
  click(event: MouseEvent): void
  selectionChanged(): void
  /** The reader has scrolled, whatever with. */
  scrolled(): void
  /** The page is left, kept in the back-forward cache or put to sleep: nothing of it may go on speaking, and nothing may begin by itself when it wakes. */
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
  document.addEventListener('freeze', events.left, { signal })
  window.addEventListener('pageshow', (event) => event.persisted && events.returned(), { signal })
  return () => listening.abort()
}
