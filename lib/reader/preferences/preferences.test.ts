import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { createStore } from '../storage/store.ts'
import { limits, measured, parsePreferences, presets, readPreferences, writePreferences } from './preferences.ts'

const throwing = (): never => {
  throw new Error('SecurityError')
}
const storageWith = (text: string) => () => ({ getItem: () => text }) as unknown as Storage

test('whatever is stored, preferences are within their limits', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(presets)), fc.anything())), (stored) => {
      const preferences = parsePreferences(stored)
      for (const name of measured) {
        expect(preferences[name]).toBeGreaterThanOrEqual(limits[name].min)
        expect(preferences[name]).toBeLessThanOrEqual(limits[name].max)
      }
      expect(Object.keys(preferences)).toEqual(Object.keys(presets))
    }),
  )
})

test('one damaged preference does not cost the others', () => {
  expect(parsePreferences({ theme: 'pink', ownText: 'red', textSize: 250, ruler: true })).toEqual({ ...presets, textSize: 250, ruler: true })
})

test('preferences survive the next visit', () => {
  const chosen = { ...presets, theme: 'own' as const, ownText: '#102030', textSize: 180, lineFocus: '3' as const }
  let text = ''
  const storage = () => ({ getItem: () => text, setItem: (_: string, value: string) => void (text = value) }) as unknown as Storage
  writePreferences(createStore(storage), chosen)
  expect(readPreferences(createStore(storage))).toEqual(chosen)
})

test('preferences of another version are not misread', () => {
  expect(readPreferences(createStore(storageWith('{"version":99,"textSize":300}')))).toEqual(presets)
})

test('where storage is denied, preferences last for this visit', () => {
  const store = createStore(throwing)
  writePreferences(store, { ...presets, textSize: 200 })
  expect(readPreferences(store).textSize).toBe(200)
})
