import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from '../setup/run.mjs'
import { root } from '../setup/state.mjs'

/** Runs a project of playwright.config.ts and counts its tests. */
export async function runPlaywright(project) {
  const folder = mkdtempSync(path.join(tmpdir(), 'nahlas-test-'))
  const file = path.join(folder, 'report.json')
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js')
  const { code } = await run(process.execPath, [cli, 'test', `--project=${project}`, '--reporter=dot,json'], { cwd: root, show: true, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } })
  try {
    const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(file, 'utf8')).stats
    const failed = unexpected + flaky
    // A runner that fails with no failed test could not even start, or found no test.
    return { passed: expected, failed: failed === 0 && code !== 0 ? 1 : failed, skipped }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
