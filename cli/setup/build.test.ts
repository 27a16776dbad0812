import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test as base } from '@playwright/test'

/** A copy of the project whose easy text says what its article does not. */
const test = base.extend<{ folder: string }>({
  folder: async ({}, provide) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nahlas-build-'))
    for (const name of ['cli', 'lib', 'locales', 'package.json', 'package-lock.json', 'tsconfig.json']) cpSync(name, path.join(folder, name), { recursive: true })
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    const article = path.join(folder, 'content/articles/poradna')
    mkdirSync(article, { recursive: true })
    writeFileSync(path.join(article, 'article.md'), '---\ntitle: Poradna\npublished: 2024-02-29\ncategory: Aktuality\npublisher: Obec\nlanguage: cs\n---\n\nPomoc dostane 8 lidí.\n')
    writeFileSync(path.join(article, 'easy-read.yaml'), 'title: Poradna\nstatus: edited\nsections:\n  - heading: Co?\n    sentences:\n      - text: Pomoc dostane 9 lidí.\n')
    await provide(folder)
    rmSync(folder, { recursive: true })
  },
})

const fault = 'content/articles/poradna/easy-read.yaml:6: error: the number 9 is not in the full text; check it'

for (const [command, args] of [
  ['npm run build', ['-e', "require('node:child_process').spawnSync('npm', ['run', 'build'], { stdio: 'inherit' })"]],
  ['npm start', ['--input-type=module', '-e', "import { ensureBuild } from './cli/setup/build.mjs'; import { runCommand } from './cli/setup/fail.mjs'; await runCommand(ensureBuild)"]],
] as const) {
  test(`${command} does not build a site whose easy text has an error`, ({ folder }) => {
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    expect(stdout + stderr).toContain(fault)
    expect(stdout + stderr).toContain('the site is not built while there are errors')
    expect(stdout + stderr).not.toContain('    at ')
    expect(['.next', 'public'].filter((name) => existsSync(path.join(folder, name)))).toEqual([])
  })
}
