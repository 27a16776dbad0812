import { useSyncExternalStore } from 'react'
import { modeParameter, modeStorageKey } from './reading-mode-script.ts'

export const readingModes = ['easy', 'full', 'both'] as const

/** Which of the two texts is shown. Both are in the page always; without JavaScript both are shown. */
export type ReadingMode = (typeof readingModes)[number]

const changed = 'nahlas:mode'

function readMode(): ReadingMode {
  const mode = document.documentElement.dataset.mode
  return mode === 'easy' || mode === 'full' ? mode : 'both'
}

/** Shows one text or both, says so in the address and remembers it where the device lets us. */
export function setReadingMode(mode: ReadingMode): void {
  if (mode === 'both') delete document.documentElement.dataset.mode
  else document.documentElement.dataset.mode = mode
  const address = new URL(location.href)
  address.searchParams.set(modeParameter, mode)
  history.replaceState(history.state, '', address)
  try {
    localStorage.setItem(modeStorageKey, mode)
  } catch {
    // Storage may be denied or full: the address still holds the mode.
  }
  document.dispatchEvent(new Event(changed))
}

function subscribe(listener: () => void): () => void {
  document.addEventListener(changed, listener)
  return () => document.removeEventListener(changed, listener)
}

export function useReadingMode(): ReadingMode {
  return useSyncExternalStore(subscribe, readMode, () => 'both')
}

/** Shows the text that holds `id`, if it is hidden, so that a link to it leads somewhere. */
export function revealTarget(id: string): void {
  const target = document.getElementById(id)
  const part = target?.closest<HTMLElement>('[data-part]')
  if (!target || !part || part.getClientRects().length > 0) return
  setReadingMode('both')
  target.scrollIntoView()
}
