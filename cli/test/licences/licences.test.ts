import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '../../setup/state.mjs'

/** Licences that go together with the EUPL for what the site is built with or sends to the browser (docs/licences.md). */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'EUPL-1.2', 'GPL-3.0', 'GPL-3.0-only', 'GPL-3.0-or-later', 'ISC', 'LGPL-3.0-or-later', 'MIT', 'OFL-1.1'])

interface LockedPackage {
  readonly license?: string
  readonly dev?: boolean
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

test('every package that the site needs has a licence that goes together with the EUPL', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> }
  const faults = Object.entries(packages)
    .filter(([name, { dev }]) => name !== '' && dev !== true)
    .filter(([, { license }]) => !isAllowed(license ?? ''))
    .map(([name, { license }]) => `${name}: ${license ?? 'no licence'}`)
  expect(faults).toEqual([])
})

test('every licence that REUSE.toml names has its text', () => {
  const named = [...read('REUSE.toml').matchAll(/SPDX-License-Identifier = "([^"]+)"/g)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !existsSync(path.join(root, `LICENSES/${name}.txt`)))).toEqual([])
})

test('a licence that demands more is noticed', () => {
  expect(['MIT', '(MIT OR AGPL-3.0-only)', 'AGPL-3.0-only', 'MIT AND SSPL-1.0', ''].map(isAllowed)).toEqual([true, true, false, false, false])
})

/** An expression of SPDX without nested brackets: one choice of `OR` is enough, every part of `AND` is needed. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.has(name)))
}
