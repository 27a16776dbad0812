import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { findJava } from '#cli/setup/java.mjs'
import type { Finding } from './finding.ts'

const run = promisify(execFile)
const jar = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar')

/** In CI nothing is skipped: there the start fails. */
export const isNuMissing = findJava() === undefined && !process.env.CI

interface NuMessage {
  readonly type: 'error' | 'info' | 'non-document-error'
  readonly subType?: string
  readonly url: string
  readonly lastLine?: number
  readonly message: string
  readonly extract?: string
}

/** What the Nu HTML checker finds in documents: errors and warnings; one Java for all of them. */
export async function runNu(documents: ReadonlyMap<string, string>): Promise<Finding[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nahlas-nu-'))
  try {
    const names = [...documents.keys()]
    const files = names.map((_, index) => path.join(folder, `${index}.html`))
    files.forEach((file, index) => writeFileSync(file, documents.get(names[index] ?? '') ?? ''))
    // It ends with 1 where it has found something.
    const { stderr } = await run(findJava() ?? 'java', ['-jar', jar, '--format', 'json', '--exit-zero-always', ...files], { maxBuffer: 64_000_000 })
    const { messages } = JSON.parse(stderr) as { readonly messages: readonly NuMessage[] }
    return messages.flatMap(({ extract, lastLine, message, subType, type, url }) => {
      if (type === 'info' && subType !== 'warning') return []
      const name = names[Number(path.basename(url, '.html'))] ?? url
      return [{ engine: 'nu' as const, rule: message.replace(/[“”][^“”]*[“”]/g, '“…”'), place: `${name}:${lastLine ?? 1}`, message: `${message} ${extract?.trim().slice(0, 120) ?? ''}` }]
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
