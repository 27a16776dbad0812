import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { speak, spokenOffsetAt, writtenRangeAt } from './alignment.ts'
import type { Replacement } from './spoken-form.ts'

// "Za 1 200 Kč dnes." is spoken "Za tisíc dvě stě korun dnes."
const text = 'Za 1 200 Kč dnes.'
const alignment = [
  { start: 3, end: 8, spoken: 'tisíc dvě stě' },
  { start: 9, end: 11, spoken: 'korun' },
]
const spoken = 'Za tisíc dvě stě korun dnes.'

/** The written words behind a spoken word. */
const behind = (word: string) => {
  const at = spoken.indexOf(word)
  const { start, end } = writtenRangeAt(alignment, at, at + word.length)
  return text.slice(start, end)
}

test('a spoken word leads to what is written for it', () => {
  expect(speak(text, alignment)).toBe(spoken)
  expect(['Za', 'tisíc', 'stě', 'korun', 'stě korun', 'dnes'].map(behind))
    .toEqual(['Za', '1 200', '1 200', 'Kč', '1 200 Kč', 'dnes'])
})

test('a written place leads to the word that is spoken for it', () => {
  expect([0, 3, 5, 9, 12].map(offset => spoken.slice(spokenOffsetAt(alignment, offset)).split(/\W/u)[0]))
    .toEqual(['Za', 'tis', 'tis', 'korun', 'dnes'])
  expect(spokenOffsetAt(alignment, text.length)).toBe(spoken.length)
})

const anyAlignment = fc
  .array(fc.record({ gap: fc.nat(4), length: fc.nat(5), spoken: fc.string({ maxLength: 6 }) }), { maxLength: 6 })
  .map(parts => {
    let at = 0
    return parts.map(({ gap, length, spoken }): Replacement => {
      const start = at + gap
      at = start + length
      return { start, end: at, spoken }
    })
  })

test('places keep their order both ways, whatever the replacements', () => {
  fc.assert(fc.property(anyAlignment, fc.nat(40), fc.nat(10), (any, from, length) => {
    const near = writtenRangeAt(any, from, from + length)
    const far = writtenRangeAt(any, from + 1, from + length + 1)
    expect(near.start).toBeLessThanOrEqual(near.end)
    expect(far.start).toBeGreaterThanOrEqual(near.start)
    expect(far.end).toBeGreaterThanOrEqual(near.end)
    expect(spokenOffsetAt(any, from + 1)).toBeGreaterThanOrEqual(spokenOffsetAt(any, from))
  }))
})
