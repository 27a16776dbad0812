import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

export const playerAddress = 'http://player.test/'

const layout = 'body{margin:0;padding-block-end:var(--player-height);font:20px/1.6 sans-serif}html{scroll-padding-block:24px calc(var(--player-height) + 24px)}main{max-inline-size:40rem;margin:auto}'

/** Bundles the player alone, without Next: its tests need no build of the site. */
export async function bundlePlayer(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [`${root}e2e/player/player-entry.tsx`],
    absWorkingDir: root,
    bundle: true,
    write: false,
    splitting: true,
    format: 'esm',
    outdir: '/out',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    loader: { '.woff2': 'empty' },
  })
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*\/out\//, ''), text]))
}

/** Answers the page's requests with `body` and the player under it. */
export async function servePlayer(page: Page, bundle: ReadonlyMap<string, string>, body: string): Promise<void> {
  await page.route(`${playerAddress}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    const file = bundle.get(name)
    if (file !== undefined) return route.fulfill({ body: file, contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript' })
    if (name !== '') return route.fulfill({ status: 404 })
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="cs"><title>Zkouška</title><link rel="stylesheet" href="/player-entry.css"><style>${layout}</style><body>${body}<script type="module" src="/player-entry.js"></script>`,
    })
  })
}
