import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './setup/state.mjs'

/** `npm run offline`, a step of the build: bundles the service worker into `public/offline.js`. */
const { outputFiles } = await build({
  entryPoints: [path.join(root, 'lib/offline/service-worker.ts')],
  absWorkingDir: root,
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
})
const [file] = outputFiles
if (!file) throw new Error('esbuild made no service worker.')
mkdirSync(path.join(root, 'public'), { recursive: true })
writeFileSync(path.join(root, 'public/offline.js'), file.text)
