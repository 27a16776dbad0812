import { expect, test } from '@playwright/test'
import { takesZe } from './takes-ze.ts'

const ze = [2, 3, 4, 6, 7, 12, 13, 14, 16, 17, 20, 24, 30, 31, 45, 60, 75, 100, 101, 119, 200, 345, 600, 799, 2000, 3500, 12_000, 17_000, 100_000, 2_000_000]
const z = [0, 1, 5, 8, 9, 10, 11, 15, 18, 19, 50, 58, 80, 99, 500, 812, 999, 1000, 1234, 5000, 11_000, 50_000, 800_000, 1_000_000]

test('Czech says ze dvou, ze sta, ze šedesáti, but z pěti, z tisíce, z osmdesáti', () => {
  expect(ze.filter((number) => !takesZe(number))).toEqual([])
  expect(z.filter(takesZe)).toEqual([])
})
