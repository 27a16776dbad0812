import { readArguments } from './listen/arguments.ts'
import { listen } from './listen/listen.ts'

// A reader such as head may close the pipe before the end.
process.stdout.on('error', () => process.exit())

/** `npm run listen -- FILE|slug [--lint] [--json]`: what a voice will get, or what it will likely misread. */
const request = readArguments(process.argv.slice(2))
const result = request.ok ? listen(request.value, { root: process.cwd(), width: process.stdout.columns ?? 120 }) : request
if (result.ok) {
  process.stdout.write(`${result.value}\n`)
} else {
  console.error(result.message)
  process.exitCode = 1
}
