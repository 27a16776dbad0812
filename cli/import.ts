import path from 'node:path'
import { findDay } from './import/day.ts'
import { publisherInTitle } from './import/publisher.ts'
import { readFile } from './import/read-file.ts'
import { Refusal } from './import/refusal.ts'
import { newArticle, writeArticle } from './import/write-article.ts'
import { exitCodes, readCommandLine, type Command, type CommandLine } from './setup/command-line.ts'

const options = {
  title: { type: 'string' },
  published: { type: 'string' },
  category: { type: 'string' },
  publisher: { type: 'string' },
  source: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string', default: path.join('content', 'articles') },
  force: { type: 'boolean', default: false },
} as const

const command: Command<typeof options> = {
  name: 'import',
  help: `npm run import -- FILE… [options]
Turns texts (.txt), saved web pages (.html), Word documents (.docx) and Markdown (.md) into articles in content/articles.

What the file does not say, or says wrongly:
  --title "…"
  --published 2023-07-03   the day of publication, also as "3. 7. 2023"
  --category "…"           such as Aktuality
  --publisher "…"          such as "Město Frýdlant"
  --source ADDRESS         where it was published
  --language cs            the language of the text

  --out FOLDER             where the articles are written (content/articles)
  --force                  replaces an article that is there and keeps the old one beside it, as article.md.old

It ends with 0, with 1 where a file was refused, and with 2 where it was written wrongly.`,
  takes: 'files',
  options,
}

/** Imports each file for itself: one that is refused does not stop the others. @returns the exit code */
export async function importFiles(argv: readonly string[], print: (line: string) => void): Promise<number> {
  const line = readCommandLine(command, argv)
  if (line.kind !== 'run' || line.positionals.length === 0) {
    print(line.kind === 'wrong' ? line.message : command.help)
    return line.kind === 'help' ? exitCodes.fine : exitCodes.wrongUse
  }
  const published = line.values.published === undefined ? undefined : findDay(line.values.published)
  if (line.values.published !== undefined && published?.day === undefined) {
    print(`--published ${line.values.published}: there is no such day; write it as 2023-07-03 or "3. 7. 2023"`)
    return exitCodes.wrongUse
  }
  let refused = 0
  for (const file of line.positionals) {
    try {
      await importFile(file, { ...line.values, published: published?.day }, print)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused += 1
      for (const fault of error.faults) print(`${file}:${fault.line === undefined ? '' : `${fault.line}:`} ${fault.message}`)
    }
  }
  return refused > 0 ? exitCodes.problems : exitCodes.fine
}

type Values = Extract<CommandLine<typeof options>, { kind: 'run' }>['values']

async function importFile(file: string, values: Omit<Values, 'published'> & { readonly published: string | undefined }, print: (line: string) => void): Promise<void> {
  const { draft, convertedFrom } = await readFile(file)
  const { title, published, category, publisher, source, language } = values
  const given = Object.fromEntries(Object.entries({ title, published, category, publisher, source, language }).filter(([, value]) => value !== undefined))
  const guessed = draft.publisher === undefined && publisher === undefined ? publisherInTitle(title ?? draft.title ?? '') : undefined
  const article = newArticle({ source: path.basename(file), ...withoutUndefined(draft), ...(guessed !== undefined && { publisher: guessed }), ...given, body: draft.body, dropped: draft.dropped, notes: draft.notes, pictures: draft.pictures })
  const written = writeArticle(article, values.out, values.force)

  print(`${file}: written to ${written.file}`)
  if (written.old) print(`  the old article is kept in ${written.old}; remove it when you do not need it`)
  if (written.easyRead) print(`  note: ${written.easyRead} was made of the old article; look whether it still says the same, and at the paragraphs it names`)
  if (convertedFrom) print(`  converted from ${convertedFrom} to UTF-8`)
  if (guessed !== undefined) print(`  publisher: ${guessed}, taken from the title (--publisher changes it)`)
  for (const line of draft.dropped) print(`  left out as repeated: ${line}`)
  for (const note of draft.notes) print(`  note: ${note}`)
  for (const picture of article.pictures) print(`  picture: ${picture.file}`)
}

const withoutUndefined = <T extends object>(value: T): Partial<T> => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Partial<T>

if (process.argv[1] === import.meta.filename) process.exitCode = await importFiles(process.argv.slice(2), console.log)
