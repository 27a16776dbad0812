import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runCommand } from './setup/fail.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { root, withoutTelemetry } from './setup/state.mjs'

/** `npm run dev`: the site with changes shown as they are made. */
await runCommand(async () => {
  checkNodeVersion()
  await ensureDependencies()
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const server = spawn(process.execPath, [next, 'dev', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: { ...process.env, ...withoutTelemetry } })
  server.on('close', (code) => {
    process.exitCode = code ?? 0
  })
})
