import path from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { root } from './state.mjs'

/**
 * Bundles a worker for the browser into one classic script.
 *
 * @param entry its file, from the root of the project
 * @throws {Error} where a source has errors
 */
export async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [path.join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
  })
  const [file] = outputFiles
  if (!file) throw new Error(`esbuild made nothing of ${entry}.`)
  return file.text
}
