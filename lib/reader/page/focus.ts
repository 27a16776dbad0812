import type { ScriptMap } from './script-map.ts'

/**
 * Moves the focus to a sentence, because the reader asked for it: its block takes the focus (`tabindex="-1"`, until the
 * focus leaves it) and the caret stands at the sentence, where a screen reader goes on. The caret comes two frames later: Orca says
 * nothing of a focus with which the caret moves at once.
 */
export function focusSentence(map: ScriptMap, sentence: number): void {
  const block = map.script.sentences[sentence]?.block
  const element = block === undefined ? undefined : map.elementOf(block)
  const range = map.rangeOf(sentence)
  if (!element || !range) return
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1')
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus({ preventScroll: true })
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === element) document.getSelection()?.collapse(range.startContainer, range.startOffset)
    }),
  )
}
