import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '../../setup/state.mjs'
import { compileTable } from '../../tables/compile-table.ts'
import { tables } from '../../tables/list.ts'
import { lintText, toSpokenForm } from '#lib/text/index.ts'

test('the walk of CONTRIBUTING.md teaches a word that is not known yet, by rows that are right', () => {
  const walk = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')
  const [, sentence = ''] = /^echo "(.*)" > /m.exec(walk) ?? []
  const [, spoken = ''] = walk.split('\n').find((line) => line.startsWith(`${sentence}\t`))?.split('\t') ?? []
  expect(spoken).not.toBe('')
  expect(toSpokenForm(sentence).spoken).not.toBe(spoken)
  const [finding] = lintText(sentence)
  const row = walk.split('\n').find((line) => line.startsWith(`${finding?.token}\t`)) ?? ''
  const table = tables.find((candidate) => candidate.path === 'lib/text/spoken/abbreviations.tsv')
  if (!table) throw new Error('The table of abbreviations is not in the list.')
  expect(compileTable(table, `${readFileSync(path.join(root, table.path), 'utf8')}${row}\n`)).toMatchObject({ ok: true })
})
