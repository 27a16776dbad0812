'use client'
import { useState, useSyncExternalStore } from 'react'
import { createReader } from './reader.ts'
import type { Reader, ReaderOptions } from './reader-api.ts'
import { offState, type ReaderState } from './reader-state.ts'

type ReaderView = readonly [Reader | undefined, ReaderState]

const offView: ReaderView = [undefined, offState]
const getOffView = () => offView

/**
 * The reader of this page and its state; undefined on the server and until the page is hydrated.
 * @param open gives the options; called once in the browser, so the article must not change under the component (use `key`).
 */
export function useReader(open: () => ReaderOptions): ReaderView {
  const [slot] = useState(() => createSlot(open))
  return useSyncExternalStore(slot.subscribe, slot.view, getOffView)
}

/** A place for a reader that lives while somebody subscribes: React tells by that when the component is in the page. */
function createSlot(open: () => ReaderOptions) {
  let view = offView
  return {
    view: () => view,
    subscribe(listener: () => void) {
      const reader = createReader(open())
      const update = () => {
        view = [reader, reader.state()]
        listener()
      }
      const unsubscribe = reader.subscribe(update)
      update()
      return () => {
        unsubscribe()
        reader.dispose()
        view = offView
      }
    },
  }
}
