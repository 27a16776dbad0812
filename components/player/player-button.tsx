import type { ComponentPropsWithRef } from 'react'
import { Icon, type IconName } from './icon.tsx'
import styles from './player.module.css'

interface PlayerButtonProps extends ComponentPropsWithRef<'button'> {
  readonly icon: IconName
  readonly label: string
  readonly look?: 'main' | 'plain'
  /** The word stays for assistive technology and gives way on the screen where there is no room. */
  readonly isCompact?: boolean
  readonly className?: string | undefined
}

export function PlayerButton({ icon, label, look = 'plain', isCompact = false, className = '', ...button }: PlayerButtonProps) {
  return (
    <button type="button" className={`${look === 'main' ? styles.mainButton : styles.button} ${className}`} {...button}>
      <Icon name={icon} />
      <span className={isCompact ? styles.compactWord : styles.word}>{label}</span>
    </button>
  )
}
