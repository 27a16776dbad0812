import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '../../setup/state.mjs'
import { criteria } from './wcag-criteria.ts'
import { criterionRows, namedTests, summaryRows } from './wcag-table.ts'

const document = readFileSync(path.join(root, 'docs/accessibility.md'), 'utf8')
const rows = criterionRows(document)
const states = ['supports', 'partly', 'not applicable', 'does not support']
const levels = ['A', 'AA', 'AAA'] as const

/** A test whose title does not stand in its file, or whose file is not there. */
const isLost = ({ file, title }: { file: string; title: string }): boolean => {
  const place = path.join(root, file)
  return !/\.(?:test|spec)\.ts$/.test(file) || !existsSync(place) || !readFileSync(place, 'utf8').includes(title)
}

test('the list of criteria is that of WCAG 2.2: 31 of level A, 24 of AA, 31 of AAA, none twice', () => {
  expect(levels.map((level) => criteria.filter(([, , of]) => of === level).length)).toEqual([31, 24, 31])
  expect(new Set(criteria.map(([number]) => number)).size).toBe(86)
})

test('the table has every criterion once, in order, with its name and level', () => {
  expect(rows.map(({ level, name, number }) => [number, name, level])).toEqual(criteria)
})

for (const { number, name, remark, state, tests } of rows) {
  test(`${number} ${name}: a state, a remark, and tests that are there`, () => {
    expect(states).toContain(state)
    expect(remark).not.toBe('')
    const named = namedTests(tests)
    expect(named.filter(isLost)).toEqual([])
    // What nothing shows is no support; what does not apply needs no test.
    expect(state === 'not applicable' ? tests === '–' : named.length > 0 || /\breview\b/.test(tests)).toBe(true)
  })
}

test('the summary counts what the table says', () => {
  const counted = levels.map((level) => {
    const ofLevel = rows.filter((row) => row.level === level)
    return [level, [...states.map((state) => ofLevel.filter((row) => row.state === state).length), ofLevel.length]]
  })
  expect(summaryRows(document)).toEqual(Object.fromEntries(counted))
})

test('a test that is not there, or not under its title, is noticed', () => {
  const [moved, renamed, good] = namedTests('"a" (`e2e/nowhere.spec.ts`), "no such title" (`e2e/page.spec.ts`), "both texts are whole" (`e2e/page.spec.ts`)')
  expect([moved, renamed, good].map((named) => named && isLost(named))).toEqual([true, true, false])
})
