import { readArguments } from './listen/arguments.ts'
import { listen } from './listen/listen.ts'
import { endWith, exitCodes } from './setup/command-line.ts'

// A reader such as head may close the pipe before the end.
process.stdout.on('error', () => process.exit())

/** `npm run listen -- FILE|ARTICLE [--lint] [--json]`: what a voice will get, or what it will likely misread. */
const request = readArguments(process.argv.slice(2))
const result = request.ok ? { exitCode: exitCodes.problems, ...listen(request.value, { root: process.cwd(), width: process.stdout.columns ?? 120 }) } : request
if (result.ok) {
  process.stdout.write(`${result.value}\n`)
} else {
  endWith(result)
}
