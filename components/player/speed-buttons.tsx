import type { Reader } from '#lib/reader/reader-api.ts'
import type { ReaderState } from '#lib/reader/reader-state.ts'
import { maxSpeed, minSpeed, speedOf } from '#lib/reader/settings/settings.ts'
import { PlayerButton } from './player-button.tsx'
import styles from './player.module.css'
import type { PlayerWords } from './words.ts'

interface SpeedButtonsProps {
  readonly reader: Reader | undefined
  readonly state: ReaderState
  readonly words: PlayerWords
}

/**
 * Slower and faster by a tenth; the whole range is in the settings. The names of the buttons carry the speed: a screen
 * reader tells the change of the focused button without a live region.
 */
export function SpeedButtons({ reader, state, words }: SpeedButtonsProps) {
  const speed = speedOf(state.settings, state.part)
  return (
    <div role="group" aria-label={words('speed')} className={styles.speed}>
      <PlayerButton
        icon="minus"
        label={words('slower')}
        aria-label={words('slowerNow', { speed })}
        isCompact
        disabled={!reader || speed <= minSpeed}
        onClick={() => reader?.changeSpeed(-1)}
      />
      <span className={styles.speedValue}>{words('speedValue', { speed })}</span>
      <PlayerButton
        icon="plus"
        label={words('faster')}
        aria-label={words('fasterNow', { speed })}
        isCompact
        disabled={!reader || speed >= maxSpeed}
        onClick={() => reader?.changeSpeed(1)}
      />
    </div>
  )
}
