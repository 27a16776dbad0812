import { parseArgs, type ParseArgsConfig } from 'node:util'
import { closestWord } from '#lib/content/closest-word.ts'

/** What a command ends with: all is well, it found problems, or it was written wrongly. */
export const exitCodes = { fine: 0, problems: 1, wrongUse: 2 } as const

type Options = NonNullable<ParseArgsConfig['options']>
const help = { type: 'boolean', short: 'h', default: false } as const

export interface Command<O extends Options = Options> {
  /** As in package.json. */
  readonly name: string
  /** What `--help` prints; its first line is how the command is written. */
  readonly help: string
  readonly options: O
  /** What stands without a name, such as files; none where undefined. */
  readonly takes?: string
}

type Values<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>>['values']

export type CommandLine<O extends Options> =
  | { readonly kind: 'run'; readonly values: Values<O>; readonly positionals: readonly string[] }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly message: string }

/**
 * Reads the arguments of a command; nothing is passed over in silence.
 *
 * @param environment where npm leaves the options that it took for its own because `--` did not stand before them
 */
export function readCommandLine<O extends Options>(command: Command<O>, argv: readonly string[], environment: Readonly<Record<string, string | undefined>> = process.env): CommandLine<O> {
  const options = { ...command.options, help }
  const written = command.help.split('\n', 1)[0] ?? ''
  const wrong = (message: string): CommandLine<O> => ({ kind: 'wrong', message: `${message}; write ${written}` })
  const taken = Object.keys(command.options).find((name) => isTaken(environment[`npm_config_${name.replaceAll('-', '_')}`]) && !argv.includes(`--${name}`))
  if (taken !== undefined) return wrong(`npm took --${taken} for itself: '--' must stand before it`)
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    if ('help' in values && values.help) return { kind: 'help', text: command.help }
    if (command.takes === undefined && positionals.length > 0) return wrong(`npm run ${command.name} takes no arguments, and '${positionals.join(' ')}' is one`)
    return { kind: 'run', values: values, positionals }
  } catch (error) {
    return wrong(reasonOf(error, Object.keys(options)))
  }
}

const isTaken = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== 'false'

/** What `parseArgs` of Node found wrong, and which option may be meant. */
function reasonOf(error: unknown, names: readonly string[]): string {
  const [reason = ''] = error instanceof Error ? error.message.split('. ') : []
  const unknown = /^Unknown option '--([^']+)'/.exec(reason)?.[1]
  const guess = unknown === undefined ? undefined : closestWord(unknown, names)
  return guess === undefined ? reason : `${reason} (did you mean '--${guess}'?)`
}

/** Prints help, or what is wrong, where it belongs, and sets the exit code. */
export function endWith({ exitCode, message }: { readonly exitCode: number; readonly message: string }): void {
  const stream = exitCode === exitCodes.fine ? process.stdout : process.stderr
  stream.write(`${message}\n`)
  process.exitCode = exitCode
}
