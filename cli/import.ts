import path from 'node:path'
import { parseArgs } from 'node:util'
import { publisherInTitle } from './import/publisher.ts'
import { readFile } from './import/read-file.ts'
import { Refusal } from './import/refusal.ts'
import { newArticle, writeArticle } from './import/write-article.ts'

const usage = `npm run import -- FILE… [options]
Turns texts, saved web pages, Word documents and Markdown into articles in content/articles.

  --title, --published YYYY-MM-DD, --category, --publisher, --source URL, --language
                 what the file does not say, or says wrongly
  --out FOLDER   where the articles are written (content/articles)
  --force        write over an article that is there`

const options = {
  title: { type: 'string' },
  published: { type: 'string' },
  category: { type: 'string' },
  publisher: { type: 'string' },
  source: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string', default: path.join('content', 'articles') },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Imports each file for itself: one that is refused does not stop the others. @returns the exit code */
export async function importFiles(argv: readonly string[], print: (line: string) => void): Promise<number> {
  const parsed = readArguments(argv)
  if (typeof parsed === 'string') {
    print(parsed)
    return 1
  }
  const { values, positionals } = parsed
  if (values.help || positionals.length === 0) {
    print(usage)
    return values.help ? 0 : 1
  }
  let refused = 0
  for (const file of positionals) {
    try {
      await importFile(file, values, print)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused += 1
      print(`${file}: ${error.message}`)
    }
  }
  return refused > 0 ? 1 : 0
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    return `${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}. See npm run import -- --help`
  }
}

type Values = Exclude<ReturnType<typeof readArguments>, string>['values']

async function importFile(file: string, values: Values, print: (line: string) => void): Promise<void> {
  const { draft, convertedFrom } = await readFile(file)
  const { title, published, category, publisher, source, language } = values
  const given = Object.fromEntries(Object.entries({ title, published, category, publisher, source, language }).filter(([, value]) => value !== undefined))
  const guessed = draft.publisher === undefined && publisher === undefined ? publisherInTitle(title ?? draft.title ?? '') : undefined
  const article = newArticle({ source: path.basename(file), ...withoutUndefined(draft), ...(guessed !== undefined && { publisher: guessed }), ...given, body: draft.body, dropped: draft.dropped, notes: draft.notes, pictures: draft.pictures })
  const written = writeArticle(article, values.out, values.force)

  print(`${file}: written to ${written}`)
  if (convertedFrom) print(`  converted from ${convertedFrom} to UTF-8`)
  if (guessed !== undefined) print(`  publisher: ${guessed}, taken from the title (--publisher changes it)`)
  for (const line of draft.dropped) print(`  left out as repeated: ${line}`)
  for (const note of draft.notes) print(`  note: ${note}`)
  for (const picture of article.pictures) print(`  picture: ${picture.file}`)
}

const withoutUndefined = <T extends object>(value: T): Partial<T> => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Partial<T>

if (process.argv[1] === import.meta.filename) process.exitCode = await importFiles(process.argv.slice(2), console.log)
