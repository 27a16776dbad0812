import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { compileTable, modulePath, oneOf, type Table } from './compile-table.ts'
import { endingsSource, learnEndings } from './learn-endings.ts'
import { endingsTable, tables } from './list.ts'

for (const table of tables) {
  test(`${table.path} is right, and its module is fresh`, () => {
    const compiled = compileTable(table, readFileSync(table.path, 'utf8'))
    expect(compiled.ok ? [] : compiled.problems.map(({ line, message }) => `${table.path}:${line}: ${message}`)).toEqual([])
    const source = compiled.ok ? compiled.source : ''
    expect(readFileSync(modulePath(table), 'utf8'), 'stale; run npm run tables').toBe(source)
  })
}

test('the learned endings are fresh', () => {
  expect(readFileSync(modulePath(endingsTable), 'utf8'), 'stale; run npm run tables').toBe(endingsSource())
})

test('an ending says what most nouns with it are, and is left out where a shorter one says the same', () => {
  const nouns = Array.from({ length: 24 }, (_, index) => ({ gender: 'f', forms: [`${String.fromCodePoint(97 + index)}ka`] }) as const)
  expect(learnEndings(nouns)).toEqual([['', 'f1']])
  expect(learnEndings([...nouns, ...Array.from({ length: 24 }, () => ({ gender: 'm', forms: ['soudce'] }) as const)])).toEqual([['', 'f1 m1'], ['a', 'f1'], ['e', 'm1']])
})

const example: Table = {
  path: 'units.tsv',
  key: ['unit'],
  columns: [{ name: 'unit' }, { name: 'gender', check: oneOf('m', 'f', 'n') }, { name: 'comment', compiled: false }],
}
const problemsOf = (text: string) => {
  const compiled = compileTable(example, text)
  return compiled.ok ? [] : compiled.problems.map(({ line, message }) => `${line}: ${message}`)
}

test('a table compiles to typed rows without remarks and comments', () => {
  const compiled = compileTable(example, "# units\nunit\tgender\tcomment\nkm\tm\nst'\tf\tremark\n")
  expect(compiled).toMatchObject({ ok: true, rows: [['km', 'm'], ["st'", 'f']] })
  expect(compiled.ok && compiled.source).toContain(String.raw`['st\'', 'f']`)
})

test('a wrong row says where it is, what is wrong and what to do', () => {
  expect(problemsOf('unit\tgender\tcomment\nkm\tx\n \tm\nha\tm\nha\tm\nt\tf\t\t\n')).toEqual([
    '2: column gender: "x" is not one of m, f, n; write one of them',
    '3: white space around "" in column unit; remove it',
    '5: "ha" stands already on line 4; remove one of them',
    '6: 4 columns instead of 3 (unit, gender, comment); remove a tab',
  ])
  expect(problemsOf('gender\tunit\nx\tm')[0]).toBe('1: the first row must name the columns; write unit, gender, comment separated by tabs')
  expect(problemsOf('')).toEqual(['1: no row with column names; write unit, gender, comment separated by tabs'])
})

test('the command tells how it is written, and compiles nothing for an argument that it does not know', () => {
  const run = (argument: string) => spawnSync(process.execPath, ['--import', 'tsx', 'cli/tables.ts', argument], { encoding: 'utf8' })
  expect(run('--help')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^npm run tables\n/) })
  expect(run('nic')).toMatchObject({ status: 2, stdout: '', stderr: "npm run tables takes no arguments, and 'nic' is one; write npm run tables\n" })
})
