import { useState, type KeyboardEvent } from 'react'
import { combinationOf, combinationText, hasModifier, isModifierKey } from '#lib/reader/keys/combination.ts'
import { actionOf, type ShortcutAction } from '#lib/reader/keys/shortcuts.ts'
import type { PlayerKey, PlayerWords } from '../words.ts'
import type { PanelProps } from './panel.ts'
import styles from './settings.module.css'

const names: Readonly<Record<ShortcutAction, PlayerKey>> = {
  playPause: 'keyPlayPause',
  stop: 'stop',
  previousSentence: 'previousSentence',
  nextSentence: 'nextSentence',
  previousParagraph: 'previousParagraph',
  nextParagraph: 'nextParagraph',
  previousHeading: 'previousHeading',
  nextHeading: 'nextHeading',
  slower: 'slower',
  faster: 'faster',
  readSelection: 'readSelection',
  focusVoice: 'focusVoice',
}

type Change = { readonly step: 'none' } | { readonly step: 'waiting'; readonly fault?: string }

/** One shortcut: what it does, its keys, and a button after which the next keys pressed are the new ones. */
export function ShortcutRow({ action, reader, state, words }: PanelProps & { readonly action: ShortcutAction }) {
  const [change, setChange] = useState<Change>({ step: 'none' })
  const { shortcuts } = state.settings
  const shortcut = shortcuts[action]
  const name = words(names[action])
  const waitingText = change.step === 'waiting' ? (change.fault ?? words('shortcutPress')) : undefined

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (change.step === 'none' || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const pressed = combinationOf(event.nativeEvent)
    if (isModifierKey(pressed.code)) return
    if (event.key === 'Escape') return setChange({ step: 'none' })
    const other = actionOf(shortcuts, pressed)
    if (!hasModifier(pressed)) return setChange({ step: 'waiting', fault: words('shortcutBare') })
    if (other && other !== action) return setChange({ step: 'waiting', fault: takenText(other, words) })
    reader.configure({ shortcuts: { ...shortcuts, [action]: pressed } })
    setChange({ step: 'none' })
  }

  return (
    <li className={styles.shortcut}>
      <span>{name}</span>
      <kbd>{shortcut ? combinationText(shortcut, state.isMac) : words('shortcutNone')}</kbd>
      {/* While it waits, the name of the focused button says what to press: screen readers tell the change. */}
      <button
        type="button"
        aria-label={waitingText ?? words('shortcutChangeOf', { action: name })}
        onClick={() => setChange({ step: 'waiting' })}
        onKeyDown={onKeyDown}
        onBlur={() => setChange({ step: 'none' })}
      >
        {waitingText ?? words('shortcutChange')}
      </button>
    </li>
  )
}

const takenText = (action: ShortcutAction, words: PlayerWords) => words('shortcutTaken', { action: words(names[action]) })
