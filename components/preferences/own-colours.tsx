import { useId } from 'react'
import { contrast } from '#lib/reader/preferences/colour.ts'
import type { Preferences } from '#lib/reader/preferences/preferences.ts'
import styles from './preferences.module.css'
import type { PreferencesWords } from './words.ts'

interface OwnColoursProps {
  readonly preferences: Preferences
  readonly words: PreferencesWords
  onChange(changed: Partial<Preferences>): void
}

/** WCAG 1.4.6 and 1.4.3. */
const [good, fair] = [7, 4.5]

/** Text and background; everything else is derived from them. Says how well they can be read. */
export function OwnColours({ onChange, preferences, words }: OwnColoursProps) {
  const id = useId()
  const { ownBackground, ownText } = preferences
  const ratio = contrast(ownText, ownBackground)
  const verdict = ratio >= good ? 'contrastGood' : ratio >= fair ? 'contrastFair' : 'contrastLow'
  return (
    <div className={styles.colours}>
      <label className={styles.colour} htmlFor={`${id}-text`}>
        {words('ownText')}
        <input id={`${id}-text`} type="color" value={ownText} onChange={(event) => onChange({ ownText: event.currentTarget.value })} />
      </label>
      <label className={styles.colour} htmlFor={`${id}-background`}>
        {words('ownBackground')}
        <input id={`${id}-background`} type="color" value={ownBackground} onChange={(event) => onChange({ ownBackground: event.currentTarget.value })} />
      </label>
      <p role="status" className={ratio >= fair ? undefined : styles.warning}>
        {words(verdict, { ratio: Math.floor(ratio * 10) / 10 })}
      </p>
    </div>
  )
}
