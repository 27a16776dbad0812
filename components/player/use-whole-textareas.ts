import { useEffect } from 'react'

/** Brings a textarea that gets the focus into view as a whole: browsers do so with its caret alone, and the bar may cover the rest (WCAG 2.2, 2.4.12). */
export function useWholeTextareas(): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => target instanceof HTMLTextAreaElement && target.scrollIntoView({ block: 'nearest' })
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
}
