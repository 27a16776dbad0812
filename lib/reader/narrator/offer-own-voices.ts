import type { Clock } from '#lib/speech/clock.ts'
import type { SpeechEngine } from '#lib/speech/engine.ts'

/** How long the browser has to name its own voices; 1.8 s were measured on Debian. */
const milliseconds = 2500

/**
 * Offers the voices that Nahlas brings along when the browser has named its own or has had its time: earlier, they would read
 * on devices that have a better voice and are slow to say so.
 *
 * @returns ends the waiting
 */
export function offerOwnVoices(offer: () => void, browser: Pick<SpeechEngine, 'voices' | 'listen'> | undefined, clock: Clock): () => void {
  if (!browser || browser.voices().length > 0) {
    offer()
    return () => undefined
  }
  const stop = () => {
    clock.clearTimeout(timer)
    unlisten()
  }
  const end = () => {
    stop()
    offer()
  }
  const timer = clock.setTimeout(end, milliseconds)
  const unlisten = browser.listen(({ type }) => type === 'voices-changed' && browser.voices().length > 0 && end())
  return stop
}
