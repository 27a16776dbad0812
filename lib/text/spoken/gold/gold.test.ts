import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { toSpokenForm } from '../to-spoken-form.ts'

const folder = 'lib/text/spoken/gold'

for (const file of readdirSync(folder).filter(name => name.endsWith('.tsv'))) {
  test(`${file.slice(0, -4)}: sentences of offices are spoken as a Czech editor reads them`, () => {
    expect(failures(`${folder}/${file}`).join('\n\n')).toBe('')
  })
}

test('every row of the gold table says how a whole sentence is read', () => {
  const rows = readdirSync(folder).filter(name => name.endsWith('.tsv')).flatMap(name => readRows(`${folder}/${name}`))
  expect(rows.filter(({ written, readings }) => written === '' || readings.some(reading => reading === ''))).toEqual([])
  expect(rows.length).toBeGreaterThanOrEqual(500)
  // Two right readings are the exception: a table that accepts everything shows nothing.
  expect(rows.filter(({ readings }) => readings.length > 1).length).toBeLessThan(rows.length / 10)
})

interface Row {
  readonly line: number
  readonly written: string
  readonly readings: readonly string[]
}

function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('# '))
    .map(({ text, line }) => {
      const [written = '', spoken = ''] = text.split('\t')
      return { line, written, readings: spoken.split(' | ') }
    })
}

function failures(path: string): string[] {
  return readRows(path).flatMap(({ line, written, readings }) => {
    const { spoken } = toSpokenForm(written)
    if (readings.some(reading => fold(reading) === fold(spoken))) return []
    return [`${path}:${line}\n  written  ${written}\n  expected ${readings.join('\n        or ')}\n  got      ${spoken}`]
  })
}

/** Nobody hears capitals or the kind of white space. */
const fold = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
