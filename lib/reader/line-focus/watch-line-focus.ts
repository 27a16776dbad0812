import type { LineAids, LineFocus } from './line-focus.ts'

/**
 * Brings the line focus and the ruler when the preferences ask for them (`data-line-focus`, `data-ruler` of the root element), and
 * takes them away; until then their code is not loaded.
 *
 * @returns how to stop watching
 */
export function watchLineFocus(): () => void {
  const root = document.documentElement
  let focus: LineFocus | undefined
  let isStopped = false

  const wanted = (): LineAids | undefined => {
    const aids = { lines: Number(root.dataset.lineFocus ?? 0), hasRuler: root.dataset.ruler === 'on' }
    return !isStopped && (aids.lines > 0 || aids.hasRuler) ? aids : undefined
  }
  const update = async () => {
    const loaded = wanted() && !focus ? await import('./line-focus.ts') : undefined
    const aids = wanted()
    const main = document.querySelector('main')
    if (aids && main) (focus ??= loaded?.createLineFocus(main))?.use(aids)
    else {
      focus?.dispose()
      focus = undefined
    }
  }
  const observer = new MutationObserver(() => void update())
  observer.observe(root, { attributeFilter: ['data-line-focus', 'data-ruler'] })
  void update()
  return () => {
    isStopped = true
    observer.disconnect()
    void update()
  }
}
