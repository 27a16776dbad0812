import { useEffect, useState } from 'react'
import type { ReaderState } from '#lib/reader/reader-state.ts'
import { problemText } from './problem-note.tsx'
import styles from './player.module.css'
import type { PlayerWords } from './words.ts'

interface PlayerStatusProps {
  readonly state: ReaderState
  readonly words: PlayerWords
}

/** What is there from the first moment is said when the page has been loaded for a while: screen readers pass over it before. */
const afterLoadMilliseconds = 1500

function usePageHasLoaded(): boolean {
  const [hasLoaded, setLoaded] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const loaded = () => {
      timer = setTimeout(() => setLoaded(true), afterLoadMilliseconds)
    }
    if (document.readyState === 'complete') loaded()
    else window.addEventListener('load', loaded, { once: true })
    return () => {
      window.removeEventListener('load', loaded)
      clearTimeout(timer)
    }
  }, [])
  return hasLoaded
}

/** The one live region of the player: only what a screen reader could not learn otherwise. It is in the page from the start. */
export function PlayerStatus({ state, words }: PlayerStatusProps) {
  const hasLoaded = usePageHasLoaded()
  return (
    <p role="status" className={styles.hidden}>
      {hasLoaded && statusText(state, words)}
    </p>
  )
}

function statusText({ isSlow, loaded, notice, problem }: ReaderState, words: PlayerWords): string {
  if (problem) return problemText(problem, words)
  if (loaded !== undefined) return words('voiceLoading')
  if (isSlow) return words('voiceSlow')
  switch (notice) {
    case 'ended':
      return words('ended')
    case 'sleep':
      return words('sleepEnded')
    case undefined:
      return ''
  }
}
