import { useEffect, useId, useRef } from 'react'
import { defaultSettings } from '#lib/reader/settings/settings.ts'
import { PlayerButton } from '../player-button.tsx'
import { ContentSection } from './content-section.tsx'
import { ControlSection } from './control-section.tsx'
import { HighlightSection } from './highlight-section.tsx'
import type { PanelProps } from './panel.ts'
import { ReadingSection } from './reading-section.tsx'
import styles from './settings.module.css'
import { VoiceSection } from './voice-section.tsx'

/**
 * The settings of reading in a dialog that is not modal: the text stays in reach, and a change is seen and heard at once.
 * Loaded when it is opened first.
 */
export default function PlayerSettings(props: PanelProps & { onClose(): void }) {
  const { onClose, reader, state, words } = props
  const title = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const reset = () => {
    reader.setSkipOwn(false)
    reader.configure(defaultSettings(state.isMac))
  }
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
  }, [])

  return (
    <dialog
      open
      aria-labelledby={titleId}
      className={styles.settings}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId} ref={title} tabIndex={-1}>
          {words('settings')}
        </h2>
        <PlayerButton icon="close" label={words('close')} onClick={onClose} />
      </div>
      <VoiceSection {...props} />
      <ReadingSection {...props} />
      <ContentSection {...props} />
      <HighlightSection {...props} />
      <ControlSection {...props} />
      <PlayerButton icon="stop" label={words('reset')} onClick={reset} />
    </dialog>
  )
}
