import { spawn } from 'node:child_process'

/**
 * Runs a program to its end.
 *
 * @returns {Promise<{ code: number, output: string }>} the exit code (127: there is no such program) and what it printed
 */
export function run(program, args, { cwd, env, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const take = (stream) => (chunk) => {
      output += chunk
      if (show) stream.write(chunk)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    child.on('error', () => resolve({ code: 127, output }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** The last lines of what a failed program printed. */
export const lastLines = (output, count = 15) => output.trimEnd().split('\n').slice(-count).join('\n')
