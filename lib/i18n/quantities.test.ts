import { expect, test } from '@playwright/test'
import { duration, fileSize } from './quantities.ts'

/** The space between number and unit does not break. */
const plain = (text: string) => text.replaceAll('\u00a0', '~')

test('sizes in the unit that people know', () => {
  expect([800, 80_200, 1_234_567, 12_600_000].map((bytes) => plain(fileSize(bytes, 'cs')))).toEqual(['1~kB', '81~kB', '1,2~MB', '13~MB'])
  expect(plain(fileSize(1_234_567, 'en'))).toBe('1.2~MB')
})

test('lengths in seconds or minutes', () => {
  expect([7_600, 59_400, 61_000, 200_000].map((milliseconds) => plain(duration(milliseconds, 'cs')))).toEqual(['8~s', '59~s', '1~min', '3~min'])
})
