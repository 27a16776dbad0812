import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './setup/bundle.ts'
import { root } from './setup/state.mjs'

/** `npm run offline`, a step of the build: bundles the service worker into `public/offline.js`. */
const code = await bundle('lib/offline/service-worker.ts', { define: { 'process.env.NODE_ENV': '"production"' } })
mkdirSync(path.join(root, 'public'), { recursive: true })
writeFileSync(path.join(root, 'public/offline.js'), code)
