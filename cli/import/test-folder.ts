import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base } from '@playwright/test'
import { importFiles } from '../import.ts'
import { parseArticle } from '#lib/content/parse-article.ts'

export interface Folder {
  /** Where articles are written. */
  readonly out: string
  write(name: string, content: string | Uint8Array): string
  read(slug: string): string
  articles(): string[]
  run(...argv: string[]): Promise<{ code: number; output: string }>
}

/** A folder of its own for each test, to import from and into. */
export const test = base.extend<{ folder: Folder }>({
  folder: async ({}, provide) => {
    const root = mkdtempSync(path.join(tmpdir(), 'nahlas-import-'))
    const out = path.join(root, 'articles')
    mkdirSync(out)
    await provide({
      out,
      write(name, content) {
        mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
        writeFileSync(path.join(root, name), content)
        return path.join(root, name)
      },
      read: (slug) => readFileSync(path.join(out, slug, 'article.md'), 'utf8'),
      articles: () => readdirSync(out),
      async run(...argv) {
        const lines: string[] = []
        const code = await importFiles([...argv, '--out', out], (line) => lines.push(line))
        return { code, output: lines.join('\n') }
      },
    })
    rmSync(root, { recursive: true, force: true })
  },
})

export const title = 'Město Frýdlant otevře poradnu'
export const slug = '2024-05-06-mesto-frydlant-otevre-poradnu'
/** A press release as it is when a page is copied as text. */
export const release = `${title}\n\n||${title}\n\n${title}\n\n2024-05-06T08:00:00+02:006 května, 2024|Aktuality|\nPrvní odstavec, 3. července..\n\nDruhý odstavec s *hvězdičkou* a [závorkou].\n`

/** The texts of the blocks that the site makes of an article, or what it says against it. */
export function bodyOf(markdown: string): string[] {
  const parsed = parseArticle(markdown, 'article.md')
  return parsed.ok ? parsed.value.full.blocks.map(({ text }) => text) : parsed.problems.map(({ message }) => message)
}
