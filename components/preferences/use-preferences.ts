'use client'
import { useState } from 'react'
import { applyLook, lookOf } from '#lib/reader/preferences/look.ts'
import { presets, readPreferences, writePreferences, type Preferences } from '#lib/reader/preferences/preferences.ts'
import { createStore } from '#lib/reader/storage/store.ts'

/** The preferences of this browser; a change is shown and kept at once. */
export function usePreferences() {
  const [store] = useState(() => createStore())
  const [preferences, setPreferences] = useState<Preferences>(() => readPreferences(store))
  const show = (next: Preferences) => {
    setPreferences(next)
    writePreferences(store, next)
    applyLook(lookOf(next))
  }
  return {
    preferences,
    change: (changed: Partial<Preferences>) => show({ ...preferences, ...changed }),
    reset: () => show(presets),
  }
}
