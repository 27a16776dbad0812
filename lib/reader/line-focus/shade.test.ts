import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { shadePath, without, type Box } from './shade.ts'

const box = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }))
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }))
const has = ({ bottom, left, right, top }: Box, x: number, y: number) => x >= left && x < right && y >= top && y < bottom

test('what is left of a box is all of it but the hole, once', () => {
  fc.assert(
    fc.property(box, box, fc.nat(30), fc.nat(30), (one, hole, x, y) => {
      expect(without(one, hole).filter((part) => has(part, x, y))).toHaveLength(has(one, x, y) && !has(hole, x, y) ? 1 : 0)
    }),
  )
})

test('the layer has a hole for the lines', () => {
  expect(shadePath({ width: 100, height: 50 }, [{ left: 10.4, top: 5.5, right: 90.2, bottom: 20 }])).toBe("path(evenodd, 'M0 0H100V50H0ZM10 5H91V20H10Z')")
  expect(shadePath({ width: 100, height: 50 }, [])).toBe("path(evenodd, 'M0 0H100V50H0Z')")
})

test('holes that overlap are seen through where they do', () => {
  const hole = { left: 10, top: 10, right: 20, bottom: 20 }
  expect(shadePath({ width: 30, height: 30 }, [hole, hole])).toBe("path(evenodd, 'M0 0H30V30H0ZM10 10H20V20H10Z')")
})
