'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { createReader } from './reader.ts'
import type { Reader, ReaderOptions } from './reader-api.ts'
import { offState, type ReaderState } from './reader-state.ts'

/**
 * The reader of this page and its state; undefined on the server and until the page is hydrated.
 * @param open gives the options; called once in the browser, so the article must not change under the component (use `key`).
 */
export function useReader(open: () => ReaderOptions): readonly [Reader | undefined, ReaderState] {
  const [reader, setReader] = useState<Reader>()
  useEffect(() => {
    const created = createReader(open())
    setReader(created)
    return () => created.dispose()
    // The options are those of the first render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const state = useSyncExternalStore(reader?.subscribe ?? neverChanges, reader?.state ?? getOff, getOff)
  return [reader, state]
}

const neverChanges = () => () => undefined
const getOff = () => offState
