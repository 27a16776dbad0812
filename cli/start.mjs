import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runCommand } from './setup/fail.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { checkArguments, checkPortIsFree, wantedPort } from './setup/port.mjs'
import { root, withoutTelemetry } from './setup/state.mjs'

/** `npm start`: from a fresh clone to the page in the browser. */
await runCommand(async () => {
  checkNodeVersion()
  checkArguments(process.argv.slice(2))
  const port = wantedPort()
  await checkPortIsFree(port)
  await ensureDependencies()
  await ensureBuild()
  serve(port)
})

function serve(port) {
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const server = spawn(process.execPath, [next, 'start', '--port', String(port)], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...withoutTelemetry } })
  let isReady = false
  server.stdout.on('data', (chunk) => {
    if (isReady || !/Ready/.test(String(chunk))) return
    isReady = true
    console.log(`Nahlas is at http://localhost:${port} (end it with Ctrl+C)`)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill('SIGTERM'))
  server.on('close', (code, signal) => {
    process.exitCode = signal || code === 143 || code === null ? 0 : code
  })
}
