/** A key with its modifiers. `code` names the key by its place on the keyboard, so that it works in every layout. */
export interface Combination {
  readonly code: string
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
  readonly meta: boolean
}

export function combinationOf(event: KeyboardEvent): Combination {
  return { code: event.code, ctrl: event.ctrlKey, alt: event.altKey, shift: event.shiftKey, meta: event.metaKey }
}

export function isSameCombination(a: Combination, b: Combination): boolean {
  return a.code === b.code && a.ctrl === b.ctrl && a.alt === b.alt && a.shift === b.shift && a.meta === b.meta
}

/** Shift alone only makes a capital: a shortcut needs a modifier that no typing uses (WCAG 2.1.4). */
export function hasModifier({ ctrl, alt, meta }: Combination): boolean {
  return ctrl || alt || meta
}

export function isModifierKey(code: string): boolean {
  return /^(Control|Alt|Shift|Meta|OS)(Left|Right)?$|^CapsLock$|^AltGraph$/.test(code)
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Minus: '-',
  Equal: '=',
  Semicolon: ';',
}

/** The combination as it is printed on keys: `Ctrl + Alt + P`. */
export function combinationText({ code, ctrl, alt, shift, meta }: Combination, isMac: boolean): string {
  const key = keyNames[code] ?? code.replace(/^Key|^Digit|^Numpad/, '')
  return [
    ctrl && (isMac ? '⌃' : 'Ctrl'),
    alt && (isMac ? '⌥' : 'Alt'),
    shift && (isMac ? '⇧' : 'Shift'),
    meta && (isMac ? '⌘' : 'Meta'),
    key,
  ]
    .filter((name) => name !== false)
    .join(' + ')
}

/** As `aria-keyshortcuts` wants it (WAI-ARIA 1.2): `Control+Alt+P`. */
export function ariaKeyShortcut({ code, ctrl, alt, shift, meta }: Combination): string {
  const key = keyNames[code] ?? code.replace(/^Key|^Digit|^Numpad/, '')
  return [ctrl && 'Control', alt && 'Alt', shift && 'Shift', meta && 'Meta', code.startsWith('Arrow') ? code : key]
    .filter((name) => name !== false)
    .join('+')
}
