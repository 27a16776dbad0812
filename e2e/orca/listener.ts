import { setTimeout as wait } from 'node:timers/promises'
import { expect } from '@playwright/test'
import type { Desktop } from './desktop.ts'

/** Presses keys and listens to what the screen reader says to them. */
export interface Listener {
  /** Presses keys one after another; what is heard afterwards is of the last one. */
  press(...keys: string[]): Promise<void>
  /** From now on only what is new is listened to. */
  mark(): Promise<void>
  /** What has been said since the last key or mark, pieces apart by `|`. */
  said(): string
  /** What has been said, when nothing more comes. */
  saidInAll(): Promise<string>
  /** Stops the reading of the page that Orca begins by itself: while it lasts, Orca passes over the focus. */
  stopReading(): Promise<void>
  /** Waits until it has been said. */
  heard(words: RegExp | string): Promise<void>
}

/** Orca has said all that it has to say when so long nothing has come. */
const quietMilliseconds = 300
const patience = 20_000

export function createListener(desktop: Desktop): Listener {
  let from = desktop.rows().length
  let last = ''
  const said = () => desktop.rows().slice(from).flatMap(({ kind, text }) => (kind === 'said' ? [text] : [])).join(' | ')
  const settle = async () => {
    const latest = Date.now() + patience
    for (let seen = -1, since = Date.now(); Date.now() - since < quietMilliseconds && Date.now() < latest; await wait(50)) {
      const count = desktop.rows().length
      if (count === seen) continue
      seen = count
      since = Date.now()
    }
  }
  const keysTaken = () => desktop.rows().filter(({ kind }) => kind === 'key').length
  /** Presses a key and waits until Orca has got it and, if it is one of its own, has answered. */
  const send = async (key: string) => {
    const all = keysTaken() + key.split('+').length
    const latest = Date.now() + patience
    await desktop.press(key)
    while (keysTaken() < all) {
      if (Date.now() > latest) throw new Error(`Orca did not get the key ${key}.`)
      await wait(20)
    }
  }
  const mark = async () => {
    await settle()
    from = desktop.rows().length
  }
  return {
    mark,
    said,
    stopReading: () => send('Control_L'),
    async saidInAll() {
      await settle()
      return said()
    },
    async press(...keys) {
      for (const key of keys) {
        await mark()
        // The same command of Orca twice in a row would be another command.
        if (key === last && key.startsWith('Insert')) await wait(600)
        last = key
        await send(key)
      }
    },
    heard: (words) => expect.poll(said, { timeout: patience }).toMatch(words),
  }
}
