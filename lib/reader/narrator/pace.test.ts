import { expect, test } from '@playwright/test'
import { charactersLeft, createPace } from './pace.ts'
import { pauseAfter } from './pauses.ts'

test('the time left follows the real speed of the voice, whatever speed is set', () => {
  const pace = createPace()
  const guessed = pace.of('Zuzana')
  pace.learn('Zuzana', 100, 5000, 2)
  expect(pace.of('Zuzana')).toBe(100)
  expect(pace.isKnown('Zuzana')).toBe(true)
  expect(pace.of('Vlasta')).toBe(guessed)
})

test('one odd measure moves what is known only a little, a very short one not at all', () => {
  const pace = createPace()
  pace.learn('Zuzana', 100, 10_000, 1)
  pace.learn('Zuzana', 100, 20_000, 1)
  expect(pace.of('Zuzana')).toBe(130)
  pace.learn('Zuzana', 3, 9000, 1)
  expect(pace.of('Zuzana')).toBe(130)
})

test('what is left is counted from each sentence to the end', () => {
  expect(charactersLeft([10, 20, 5])).toEqual([35, 25, 5, 0])
})

test('a heading is followed by a longer pause than an item, and fast reading shortens both', () => {
  expect(pauseAfter('heading', 'normal', 1)).toBeGreaterThan(pauseAfter('item', 'normal', 1))
  expect(pauseAfter('heading', 'normal', 2)).toBe(350)
  expect(pauseAfter('paragraph', 'none', 1)).toBe(0)
})
