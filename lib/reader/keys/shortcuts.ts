import { fieldsOf, flagOf } from '../storage/parse.ts'
import { hasModifier, isSameCombination, type Combination } from './combination.ts'

export const shortcutActions = [
  'playPause',
  'stop',
  'previousSentence',
  'nextSentence',
  'previousParagraph',
  'nextParagraph',
  'previousHeading',
  'nextHeading',
  'slower',
  'faster',
  'readSelection',
  'focusVoice',
] as const

export type ShortcutAction = (typeof shortcutActions)[number]

export type Shortcuts = Readonly<Record<ShortcutAction, Combination | undefined>>

const codes: Readonly<Record<ShortcutAction, string>> = {
  playPause: 'KeyP',
  stop: 'KeyS',
  previousSentence: 'KeyJ',
  nextSentence: 'KeyK',
  previousParagraph: 'KeyU',
  nextParagraph: 'KeyI',
  previousHeading: 'KeyG',
  nextHeading: 'KeyH',
  slower: 'Comma',
  faster: 'Period',
  readSelection: 'KeyO',
  focusVoice: 'KeyV',
}

/**
 * Ctrl+Alt, on a Mac Ctrl+Shift: Alt+Shift belongs to Orca and to the switch of keyboards in Windows, Ctrl+Option to
 * VoiceOver, Ctrl+Shift to browsers outside the Mac (docs/decisions/0005-reading-in-the-page.md).
 */
export function defaultShortcuts(isMac: boolean): Shortcuts {
  const combination = (code: string) => ({ code, ctrl: true, alt: !isMac, shift: isMac, meta: false })
  return Object.fromEntries(shortcutActions.map((action) => [action, combination(codes[action])])) as Shortcuts
}

/** Reads stored shortcuts; an action that is missing or damaged keeps its default, `null` means that it has none. */
export function parseShortcuts(value: unknown, defaults: Shortcuts): Shortcuts {
  const stored = fieldsOf(value)
  const entries = shortcutActions.map((action) => {
    if (stored[action] === null) return [action, undefined]
    const { code, ctrl, alt, shift, meta } = fieldsOf(stored[action])
    if (typeof code !== 'string') return [action, defaults[action]]
    const combination = {
      code,
      ctrl: flagOf(ctrl, false),
      alt: flagOf(alt, false),
      shift: flagOf(shift, false),
      meta: flagOf(meta, false),
    }
    return [action, hasModifier(combination) ? combination : defaults[action]]
  })
  return Object.fromEntries(entries) as Shortcuts
}

export function actionOf(shortcuts: Shortcuts, pressed: Combination): ShortcutAction | undefined {
  return shortcutActions.find((action) => {
    const combination = shortcuts[action]
    return combination !== undefined && isSameCombination(combination, pressed)
  })
}
