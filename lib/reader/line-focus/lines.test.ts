import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { linesAround, linesOf, nearestLine, type Line } from './lines.ts'

/** Lines of 20 pixels with 10 between them. */
const even = (count: number): Line[] => Array.from({ length: count }, (_, index) => ({ top: index * 30, bottom: index * 30 + 20 }))

test('pieces of one line are one line, whatever their size and order', () => {
  const pieces = [
    { top: 30, bottom: 50 },
    { top: 0, bottom: 20 },
    // A note number above the line, and a larger letter.
    { top: -4, bottom: 8 },
    { top: 28, bottom: 56 },
  ]
  expect(linesOf(pieces)).toEqual([
    { top: -4, bottom: 20 },
    { top: 28, bottom: 56 },
  ])
})

test('no piece is lost, and lines do not share their middles', () => {
  const piece = fc.record({ top: fc.integer({ min: 0, max: 500 }), height: fc.integer({ min: 1, max: 60 }) }).map(({ height, top }) => ({ top, bottom: top + height }))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const lines = linesOf(pieces)
      for (const { bottom, top } of pieces) expect(lines.some((line) => line.top <= top && line.bottom >= bottom)).toBe(true)
      for (const [index, line] of lines.entries()) expect(line.top).toBeGreaterThanOrEqual(lines[index - 1]?.top ?? 0)
    }),
  )
})

test('one, three and five lines around the line that is read', () => {
  const lines = even(9)
  const read = lines[4] as Line
  expect(linesAround(lines, read, 1)).toEqual(read)
  expect(linesAround(lines, read, 3)).toEqual({ top: 90, bottom: 170 })
  expect(linesAround(lines, read, 5)).toEqual({ top: 60, bottom: 200 })
})

test('a sentence of several lines is seen whole', () => {
  const lines = even(9)
  expect(linesAround(lines, { top: 60, bottom: 140 }, 1)).toEqual({ top: 60, bottom: 140 })
  expect(linesAround(lines, { top: 60, bottom: 140 }, 5)).toEqual({ top: 30, bottom: 170 })
})

test('at the end of the text, and before something far away, there are fewer lines', () => {
  const far = { top: 400, bottom: 420 }
  expect(linesAround(even(3), { top: 0, bottom: 20 }, 5)).toEqual({ top: 0, bottom: 80 })
  expect(linesAround([...even(3), far], { top: 60, bottom: 80 }, 3)).toEqual({ top: 30, bottom: 80 })
})

test('what is no line of the text is seen by itself', () => {
  expect(linesAround(even(2), { top: 900, bottom: 920 }, 3)).toEqual({ top: 900, bottom: 920 })
})

test('the nearest line is taken, above as below', () => {
  expect(nearestLine(even(3), 26)).toEqual({ top: 30, bottom: 50 })
  expect(nearestLine(even(3), -100)).toEqual({ top: 0, bottom: 20 })
  expect(nearestLine([], 0)).toBeUndefined()
})
