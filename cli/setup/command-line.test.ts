import { expect, test } from '@playwright/test'
import { readCommandLine, type Command } from './command-line.ts'

const command = {
  name: 'import',
  help: 'npm run import -- FILE… [--force]\nMore.',
  takes: 'files',
  options: { force: { type: 'boolean', default: false }, 'no-pictures': { type: 'boolean' }, title: { type: 'string' } },
} as const satisfies Command
const read = (argv: readonly string[], environment: Record<string, string> = {}) => readCommandLine(command, argv, environment)
const written = 'write npm run import -- FILE… [--force]'

test('options and what stands without a name are read', () => {
  expect(read(['a.txt', '--force', '--title', 'A'])).toMatchObject({ kind: 'run', values: { force: true, title: 'A' }, positionals: ['a.txt'] })
})

for (const option of ['--help', '-h']) {
  test(`${option} asks for help`, () => {
    expect(read([option])).toEqual({ kind: 'help', text: command.help })
  })
}

for (const [what, argv, environment, message] of [
  ['an unknown option', ['--fast'], {}, `Unknown option '--fast'; ${written}`],
  ['a misspelt option', ['--forze'], {}, `Unknown option '--forze' (did you mean '--force'?); ${written}`],
  ['an option that npm took', ['a.txt'], { npm_config_force: 'true' }, `npm took --force for itself: '--' must stand before it; ${written}`],
  ['an option of two words that npm took', [], { npm_config_no_pictures: 'true' }, `npm took --no-pictures for itself: '--' must stand before it; ${written}`],
  ['an option with a value that npm took', ['A'], { npm_config_title: 'A' }, `npm took --title for itself: '--' must stand before it; ${written}`],
] as const) {
  test(`one line tells of ${what}`, () => {
    expect(read(argv, environment)).toEqual({ kind: 'wrong', message })
  })
}

test('an option that stands where it must is read, whatever npm is set to', () => {
  expect(read(['--force'], { npm_config_force: 'true' })).toMatchObject({ kind: 'run' })
})

test('a command that takes no arguments names those that it got', () => {
  expect(readCommandLine({ name: 'tables', help: 'npm run tables', options: {} }, ['nic'], {})).toEqual({ kind: 'wrong', message: "npm run tables takes no arguments, and 'nic' is one; write npm run tables" })
})
