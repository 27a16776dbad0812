import { expect, test } from '@playwright/test'
import { readPlaces, writePlaces } from './place-memory.ts'
import { createStore } from './store.ts'

const throwing = (): never => {
  throw new Error('SecurityError')
}
const broken = { getItem: throwing, setItem: throwing } as unknown as Storage

test('where storage is denied, values last for this visit', () => {
  const store = createStore(throwing)
  store.write('a', 1)
  expect(store.read('a')).toBe(1)
})

test('where storage is full or broken, values last for this visit', () => {
  const store = createStore(() => broken)
  expect(store.read('a')).toBeUndefined()
  store.write('a', { b: 2 })
  expect(store.read('a')).toEqual({ b: 2 })
})

test('a damaged value reads as none', () => {
  const store = createStore(() => ({ getItem: () => '{"version":1,' }) as unknown as Storage)
  expect(store.read('a')).toBeUndefined()
})

test('the place is kept for each article and part', () => {
  const store = createStore(throwing)
  writePlaces(store, 'memorandum', { part: 'full', easy: { block: 'e1', offset: 0 }, full: { block: 'p7', offset: 120 } })
  expect(readPlaces(store, 'memorandum')).toEqual({ part: 'full', easy: { block: 'e1', offset: 0 }, full: { block: 'p7', offset: 120 } })
  expect(readPlaces(store, 'other').full).toBeUndefined()
})

test('a damaged place is forgotten, the other one stays', () => {
  const store = createStore(throwing)
  store.write('place:a', { version: 1, part: 'middle', easy: { block: 4, offset: 0 }, full: { block: 'p1', offset: 3 } })
  expect(readPlaces(store, 'a')).toEqual({ part: undefined, easy: undefined, full: { block: 'p1', offset: 3 } })
})
