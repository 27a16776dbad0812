import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { createStore } from '../storage/store.ts'
import { createSettingsKeeper } from './settings-keeper.ts'
import { defaultSettings, parseSettings, readSettings, roundSpeed, speedOf, writeSettings } from './settings.ts'

/** A storage in memory, as `localStorage` behaves. */
function memoryStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  }
}

test('easy text is read slower than the full text from the start', () => {
  expect(speedOf(defaultSettings(false), 'easy')).toBe(0.9)
  expect(speedOf(defaultSettings(false), 'full')).toBe(1)
})

test('whatever is stored, reading has valid settings', () => {
  fc.assert(
    fc.property(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings(false))), fc.anything()), (whole, fields) => {
      for (const stored of [whole, fields]) {
        const settings = parseSettings(stored, false)
        expect(settings.speedFull).toBeGreaterThanOrEqual(0.5)
        expect(settings.speedFull).toBeLessThanOrEqual(3)
        expect(['auto', 'sentence', 'word', 'off']).toContain(settings.highlight)
        expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings(false)))
      }
    }),
  )
})

test('one damaged setting does not cost the others', () => {
  const settings = parseSettings({ speedFull: 'fast', volume: 0.4, skip: { notes: true, tables: 3 } }, false)
  expect(settings).toMatchObject({ speedFull: 1, volume: 0.4, skip: { notes: true, tables: false } })
})

test('settings survive the next visit, a shortcut that was taken away too', () => {
  const storage = memoryStorage()
  const defaults = defaultSettings(false)
  const chosen = { ...defaults, speedFull: 1.7, highlight: 'off' as const, shortcuts: { ...defaults.shortcuts, stop: undefined } }
  writeSettings(createStore(() => storage), chosen)
  expect(readSettings(createStore(() => storage), false)).toEqual(chosen)
})

test('settings of another version are not misread', () => {
  const storage = memoryStorage()
  storage.setItem('nahlas:reading', JSON.stringify({ version: 99, speedFull: 2 }))
  expect(readSettings(createStore(() => storage), false).speedFull).toBe(1)
})

test('twenty-five steps of a tenth lead from the slowest to the fastest speed exactly', () => {
  let speed = 0.5
  for (let step = 0; step < 25; step += 1) speed = roundSpeed(speed + 0.1)
  expect(speed).toBe(3)
  expect(roundSpeed(3.1)).toBe(3)
})

const withTables = { notes: false, tables: true, links: false, images: false }
const withNotes = { ...withTables, notes: true }

test('what is left out in one article alone changes no other', () => {
  const storage = memoryStorage()
  const open = (article: string) => createSettingsKeeper(createStore(() => storage), article, false)
  open('a').change({ skip: withTables })
  const own = open('a')
  own.setSkipOwn(true)
  own.change({ skip: withNotes, volume: 0.5 })
  expect(open('a').settings()).toMatchObject({ skip: withNotes, volume: 0.5 })
  expect(open('b').settings()).toMatchObject({ skip: withTables, volume: 0.5 })
  const again = open('a')
  expect(again.isSkipOwn()).toBe(true)
  again.setSkipOwn(false)
  expect(again.settings().skip).toEqual(withTables)
  expect(open('a').isSkipOwn()).toBe(false)
})

test('a damaged choice for one article leaves out nothing, and reading goes on', () => {
  const storage = memoryStorage()
  storage.setItem('nahlas:skip:a', '{"version":1,"skip":["tables"]}')
  storage.setItem('nahlas:skip:b', '{"version":7}')
  const open = (article: string) => createSettingsKeeper(createStore(() => storage), article, false)
  expect(open('a').settings().skip).toEqual({ notes: false, tables: false, links: false, images: false })
  expect(open('b').isSkipOwn()).toBe(false)
})
