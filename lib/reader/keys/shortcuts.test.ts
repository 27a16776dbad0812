import { expect, test } from '@playwright/test'
import { ariaKeyShortcut, combinationText, hasModifier, isSameCombination } from './combination.ts'
import { actionOf, defaultShortcuts, parseShortcuts, shortcutActions } from './shortcuts.ts'

for (const isMac of [false, true]) {
  const shortcuts = defaultShortcuts(isMac)
  const platform = isMac ? 'a Mac' : 'other systems'

  test(`on ${platform} no shortcut is a bare key or Shift with a key`, () => {
    for (const action of shortcutActions) expect(shortcuts[action] && hasModifier(shortcuts[action])).toBe(true)
  })

  test(`on ${platform} no two actions share a shortcut`, () => {
    for (const action of shortcutActions) expect(shortcuts[action] && actionOf(shortcuts, shortcuts[action])).toBe(action)
  })
}

test('a Mac leaves Control+Option to VoiceOver', () => {
  expect(defaultShortcuts(true).playPause).toMatchObject({ ctrl: true, alt: false, shift: true })
})

test('a stored shortcut without a modifier is not taken', () => {
  const defaults = defaultShortcuts(false)
  const parsed = parseShortcuts({ stop: { code: 'Space', shift: true }, playPause: { code: 'KeyX', alt: true }, faster: null }, defaults)
  expect(parsed.stop).toEqual(defaults.stop)
  expect(parsed.playPause).toEqual({ code: 'KeyX', ctrl: false, alt: true, shift: false, meta: false })
  expect(parsed.faster).toBeUndefined()
})

test('a combination is told as it is printed on the keys', () => {
  const combination = { code: 'Comma', ctrl: true, alt: true, shift: false, meta: false }
  expect(combinationText(combination, false)).toBe('Ctrl + Alt + ,')
  expect(ariaKeyShortcut({ ...combination, code: 'ArrowLeft' })).toBe('Control+Alt+ArrowLeft')
  expect(isSameCombination(combination, { ...combination, shift: true })).toBe(false)
})
