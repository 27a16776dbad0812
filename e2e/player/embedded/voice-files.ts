import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { ensureMade } from '../../../cli/setup/build.mjs'
import { root } from '../../../cli/setup/state.mjs'

const folder = path.join(root, 'public')

/** Serves the embedded voice to a page, as the site would; it is made where it is missing. */
export async function serveVoice(page: Page, origin: string): Promise<void> {
  await ensureMade()
  await page.route(`${origin}/voices/**`, (route) => {
    const file = path.join(folder, new URL(route.request().url()).pathname)
    if (!existsSync(file)) return route.fulfill({ status: 404 })
    const contentType = { '.js': 'text/javascript', '.json': 'application/json' }[path.extname(file)] ?? 'application/octet-stream'
    return route.fulfill({ body: readFileSync(file), contentType })
  })
}
