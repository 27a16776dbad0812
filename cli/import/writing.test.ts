import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { release, slug, test, title } from './test-folder.ts'

const withPicture = (bytes: number) => `---\ntitle: ${title}\npublished: 2024-05-06\ncategory: Aktuality\npublisher: Obec\n---\n\nText ${bytes}.\n\n![Mapa](data:image/png;base64,${Buffer.alloc(300, bytes).toString('base64')})\n`

test('an article that is there stays, unless --force', async ({ folder }) => {
  const file = folder.write('a.txt', release)
  await folder.run(file)
  folder.write('a.txt', release.replace('Druhý', 'Jiný'))
  const refused = await folder.run(file)
  expect(refused.code).toBe(1)
  expect(refused.output).toContain('--force replaces it and keeps the old one beside it')
  expect(folder.read(slug)).toContain('Druhý')
  const { code, output } = await folder.run(file, '--force')
  expect(code).toBe(0)
  expect(folder.read(slug)).toContain('Jiný')
  expect(output).toContain('the old article is kept in')
})

test('--force keeps every article that it replaces, and no copy of one that is the same', async ({ folder }) => {
  for (const word of ['Druhý', 'Jiný', 'Jiný', 'Poslední']) await folder.run(folder.write('a.txt', release.replace('Druhý', word)), '--force')
  const read = (name: string) => readFileSync(path.join(folder.out, slug, name), 'utf8')
  expect(readdirSync(path.join(folder.out, slug)).sort()).toEqual(['article.md', 'article.md.old', 'article.md.old-2'])
  expect(read('article.md.old')).toContain('Druhý')
  expect(read('article.md.old-2')).toContain('Jiný')
  expect(read('article.md')).toContain('Poslední')
})

test('--force keeps the easy-read text beside the article', async ({ folder }) => {
  const file = folder.write('a.txt', release)
  await folder.run(file)
  writeFileSync(path.join(folder.out, slug, 'easy-read.yaml'), 'title: A\n')
  expect((await folder.run(file, '--force')).output).not.toContain('easy-read.yaml')
  const { code, output } = await folder.run(folder.write('a.txt', release.replace('Druhý', 'Jiný')), '--force')
  expect(code).toBe(0)
  expect(readFileSync(path.join(folder.out, slug, 'easy-read.yaml'), 'utf8')).toBe('title: A\n')
  expect(output).toMatch(/note: .*easy-read\.yaml was made of the old article/)
})

test('a folder that cannot be written is refused in one line', ({ folder }) => {
  const inTheWay = folder.write('file', 'x')
  const blocked = spawnSync(process.execPath, ['--import', 'tsx', 'cli/import.ts', folder.write('a.txt', release), '--out', path.join(inTheWay, 'articles')], { encoding: 'utf8' })
  expect(blocked.status).toBe(1)
  expect(blocked.stdout).toMatch(/a\.txt: .* cannot be written: a file stands where a folder should be; nothing was imported\n$/)
  expect(blocked.stderr).not.toContain('    at ')
})

/** Kills the import as its n-th rename begins: what is on the disk then is what a power cut leaves. */
function killedAtRename(n: number, ...argv: string[]) {
  const hook = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; const rename = fs.renameSync; let calls = 0; fs.renameSync = (...names) => { calls += 1; if (calls === ${n}) process.kill(process.pid, 'SIGKILL'); return rename(...names) }; syncBuiltinESMExports()`
  return spawnSync(process.execPath, ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(hook)}`, 'cli/import.ts', ...argv])
}

test('an import that is killed leaves no half of an article, and the next one clears up', async ({ folder }) => {
  const file = folder.write('a.md', withPicture(1))
  expect(killedAtRename(1, file, '--out', folder.out).signal).toBe('SIGKILL')
  expect(existsSync(path.join(folder.out, slug))).toBe(false)
  expect((await folder.run(file)).code).toBe(0)
  expect(folder.articles()).toEqual([slug])
})

for (const [n, when] of [[1, 'before its picture is in place'], [2, 'before its text is in place']] as const) {
  test(`an import over an article, killed ${when}, leaves the old article whole`, async ({ folder }) => {
    await folder.run(folder.write('a.md', withPicture(1)))
    const old = folder.read(slug)
    const picture = /\((picture-\w+\.png)\)/.exec(old)?.[1] ?? ''
    const bytes = readFileSync(path.join(folder.out, slug, picture))
    expect(killedAtRename(n, folder.write('a.md', withPicture(2)), '--force', '--out', folder.out).signal).toBe('SIGKILL')
    expect(folder.read(slug)).toBe(old)
    expect(readFileSync(path.join(folder.out, slug, picture))).toEqual(bytes)
  })
}

test('a picture without words is kept as a file, and the editor is told', async ({ folder }) => {
  const { code, output } = await folder.run(folder.write('a.md', withPicture(1).replace('![Mapa]', '![]')))
  expect(code).toBe(0)
  expect(output).toMatch(/note: the picture picture-\w+\.png has no alternative text/)
  expect(readdirSync(path.join(folder.out, slug)).some((name) => name.endsWith('.png'))).toBe(true)
})

test('pictures outside the folder of the file are not taken, whatever the file says', async ({ folder }) => {
  mkdirSync(path.join(folder.out, '..', 'inside'))
  folder.write('secret.png', new Uint8Array([1, 2, 3]))
  const text = withPicture(1).replace(/!\[Mapa\].*/, `![Mapa](../secret.png) a ![Plán](${path.join(folder.out, '..', 'secret.png')}) a ![Vadná](%E0%A4%A.png)`)
  const { code, output } = await folder.run(folder.write('inside/a.md', text))
  expect(code).toBe(0)
  expect(readdirSync(path.join(folder.out, slug))).toEqual(['article.md'])
  expect(output.match(/is not in the folder of the file/g)).toHaveLength(3)
  expect(folder.read(slug)).toContain('Mapa a Plán a Vadná')
})
