import { exitCodes, readCommandLine, type Command } from '../setup/command-line.ts'

export interface ListenRequest {
  /** A file (.txt or .md), or the slug of an article. */
  readonly target: string
  readonly isJson: boolean
  readonly isLint: boolean
}

/** What is asked for; or what to print instead, help or what is wrong, and the exit code. */
export type ListenArguments = { readonly ok: true; readonly value: ListenRequest } | { readonly ok: false; readonly message: string; readonly exitCode: number }

const usage = 'npm run listen -- FILE|ARTICLE [--lint] [--json]'
const command = {
  name: 'listen',
  help: `${usage}
Prints what a voice will say, sentence by sentence, where it differs from what is written.

  FILE      a text (.txt or .md)
  ARTICLE   the name of a folder in content/articles: both its texts are printed
  --lint    only the words that a voice will likely misread, as file:line:column: word: why; what to do
  --json    the same for programs

Sentences are numbered from 1 in each text. It ends with 0, with 1 where the text cannot be read, and with 2 where it was
written wrongly.`,
  takes: 'a file or an article',
  options: { lint: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
} as const satisfies Command

/** Reads the arguments of `npm run listen`; what is wrong comes back as one line. */
export function readArguments(args: readonly string[], environment: Readonly<Record<string, string | undefined>> = process.env): ListenArguments {
  const line = readCommandLine(command, args, environment)
  if (line.kind === 'help') return { ok: false, message: line.text, exitCode: exitCodes.fine }
  if (line.kind === 'wrong') return { ok: false, message: line.message, exitCode: exitCodes.wrongUse }
  const [target, ...more] = line.positionals
  if (!target || more.length > 0) return { ok: false, message: `${!target ? 'There is nothing to read' : 'One text at a time'}; write ${usage}`, exitCode: exitCodes.wrongUse }
  return { ok: true, value: { target, isJson: line.values.json, isLint: line.values.lint } }
}
