import { parseArgs } from 'node:util'
import { wrong, wrongUsage, type Outcome } from '../setup/outcome.ts'

export interface ListenRequest {
  /** A file (.txt or .md), or the slug of an article. */
  readonly target: string
  readonly isJson: boolean
  readonly isLint: boolean
}

const usage = 'npm run listen -- FILE|slug [--lint] [--json]'

/** Reads the arguments of `npm run listen`; what is wrong comes back as one line. */
export function readArguments(args: readonly string[]): Outcome<ListenRequest> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lint: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    })
    const [target, ...more] = positionals
    if (!target || more.length > 0) {
      return wrong(`${!target ? 'There is nothing to read' : 'One text at a time'}; write ${usage}`)
    }
    return { ok: true, value: { target, isJson: values.json, isLint: values.lint } }
  } catch (error) {
    return wrongUsage(error, usage)
  }
}
