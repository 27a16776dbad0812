import { useEffect, useRef, useState } from 'react'

/** Assistive technology moves a slider without a key or a finger: its value counts when it has stood still so long. */
const settledMilliseconds = 400

/**
 * The value of a slider while it is moved; it is committed once: when the thumb or the key is let go, when the focus leaves, or
 * when it has stood still where nothing is held.
 */
export function useSettled(commit: (value: number) => void) {
  const [moving, setMoving] = useState<number>()
  const isHeld = useRef(false)
  const hold = () => {
    isHeld.current = true
  }
  const settle = () => {
    isHeld.current = false
    if (moving === undefined) return
    setMoving(undefined)
    commit(moving)
  }
  useEffect(() => {
    if (moving === undefined) return
    const timer = setTimeout(() => !isHeld.current && settle(), settledMilliseconds)
    return () => clearTimeout(timer)
  })
  return { moving, move: setMoving, handlers: { onPointerDown: hold, onKeyDown: hold, onPointerUp: settle, onPointerCancel: settle, onKeyUp: settle, onBlur: settle } }
}
