import { checkContent } from './check/check-content.ts'
import { formatRemark } from './check/remark.ts'
import { exitCodes, readCommandLine, type Command } from './setup/command-line.ts'
import { peopleMustCheck } from '#lib/easy-read/index.ts'

const command = {
  name: 'check',
  help: `npm run check [-- --errors]
Tells everything that is wrong in content/, as file:line: level: what is wrong; what to do.
The site is not built while there are errors. Warnings are for a person to decide.

  --errors   only what stops the build

It ends with 0 where there are no errors, with 1 where there are, and with 2 where it was written wrongly.`,
  options: { errors: { type: 'boolean', default: false } },
} as const satisfies Command

/** `npm run check`: every problem of every content file at once. @returns the exit code */
export function check(root: string, print: (line: string) => void, argv: readonly string[] = []): number {
  const line = readCommandLine(command, argv)
  if (line.kind !== 'run') {
    print(line.kind === 'help' ? line.text : line.message)
    return line.kind === 'help' ? exitCodes.fine : exitCodes.wrongUse
  }
  const { count, hasEasyText, remarks } = checkContent(root)
  const errors = remarks.filter(({ level }) => level === 'error')
  for (const remark of line.values.errors ? errors : remarks) print(formatRemark(remark))
  if (hasEasyText && !line.values.errors) {
    print('People must check every easy-read text:')
    for (const question of peopleMustCheck) print(`- ${question}`)
  }
  const warnings = remarks.filter(({ level }) => level === 'warning').length
  const end = errors.length > 0 ? '; the site is not built while there are errors' : ''
  print(`${counted(count, 'article')} checked: ${counted(errors.length, 'error')}, ${counted(warnings, 'warning')}${end}`)
  return errors.length > 0 ? exitCodes.problems : exitCodes.fine
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

if (process.argv[1] === import.meta.filename) process.exitCode = check(process.cwd(), console.log, process.argv.slice(2))
