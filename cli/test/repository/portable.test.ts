import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '../../setup/state.mjs'
import { projectFiles } from './project-files.ts'

/** Each file is read by many; none may know one machine. */
const traces: readonly (readonly [string, RegExp])[] = [
  ['a path of one machine', new RegExp(String.raw`(?:^|[\s"'\x60(=:])/(?:work|root|home|Users)/\w`, 'm')],
  ['a package registry', new RegExp(['registry', String.raw`\.npmjs|npm`, String.raw`_config_registry\s*=|^registry\s*=`].join(''), 'm')],
  ['the address of a downloaded package', /"resolved": "https?:/],
]

/** The registry of this machine, where it has one of its own. */
const registry = process.env.npm_config_registry ? new URL(process.env.npm_config_registry).host : undefined

test('no file knows the machine or the registry it was made with', () => {
  const found = projectFiles()
    .filter((file) => statSync(path.join(root, file)).size < 2_000_000)
    .flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8')
      const named = traces.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${file}: ${what}`)
      return registry !== undefined && text.includes(registry) ? [...named, `${file}: ${registry}`] : named
    })
  expect(found).toEqual([])
})
