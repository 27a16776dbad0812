import { useId, type ReactNode } from 'react'
import { PanelHead } from '#components/panel/panel-head.tsx'
import { PlayerButton } from './player-button.tsx'
import styles from './player-panel.module.css'

interface PlayerPanelProps {
  readonly title: string
  readonly closeLabel: string
  readonly children: ReactNode
  onClose(): void
}

/** A dialog over the bar that is not modal: the text stays in reach, and a change is seen and heard at once. */
export function PlayerPanel({ title, closeLabel, children, onClose }: PlayerPanelProps) {
  const id = useId()
  return (
    <dialog
      open
      aria-labelledby={id}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <PanelHead id={id} title={title}>
        <PlayerButton icon="close" label={closeLabel} onClick={onClose} />
      </PanelHead>
      {children}
    </dialog>
  )
}
