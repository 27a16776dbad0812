import { combinationOf } from './combination.ts'
import { actionOf, type ShortcutAction, type Shortcuts } from './shortcuts.ts'

/** Calls `run` for the shortcut pressed, unless the reader is typing; returns what stops listening. */
export function listenForShortcuts(shortcuts: () => Shortcuts | undefined, run: (action: ShortcutAction) => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const current = shortcuts()
    // AltGr arrives as Ctrl+Alt on Windows: there it writes a character of the Czech keyboard.
    if (!current || event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return
    if (isTyping(event.target)) return
    const action = actionOf(current, combinationOf(event))
    if (!action) return
    event.preventDefault()
    // A held key repeats: fine for moving and speed, not for switching between reading and pause.
    if (event.repeat && (action === 'playPause' || action === 'stop')) return
    run(action)
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

const notTyped = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'color', 'file', 'image'])

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !notTyped.has(target.type)
}
