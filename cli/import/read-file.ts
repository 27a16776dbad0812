import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'
import { Refusal } from './refusal.ts'

export interface ReadFile {
  readonly draft: Draft
  /** Named where the file was converted. */
  readonly convertedFrom?: string
}

/** Reads a file by its ending. @throws {Refusal} */
export async function readFile(file: string): Promise<ReadFile> {
  const bytes = bytesOf(file)
  const folder = path.dirname(file)
  const ending = path.extname(file).toLowerCase()
  if (bytes.length === 0) throw new Refusal('the file is empty; nothing was imported')
  if (ending === '.docx') return { draft: await readDocx(bytes, folder) }
  if (!['.txt', '.md', '.markdown', '.html', '.htm'].includes(ending)) {
    throw new Refusal(`files of the kind '${ending || path.basename(file)}' cannot be imported; save it as .txt, .md, .html or .docx`)
  }
  const { text, encoding } = decode(bytes)
  const draft = ending === '.txt' ? readText(text) : ending.startsWith('.m') ? readMarkdown(text, folder) : await readHtml(text, folder)
  return { draft, ...(encoding !== 'utf-8' && { convertedFrom: encoding }) }
}

function bytesOf(file: string): Buffer {
  try {
    if (statSync(file).isDirectory()) throw new Refusal('this is a folder; name the files in it')
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refusal('there is no such file; check the name')
    if (code === 'EACCES' || code === 'EPERM') throw new Refusal('the file may not be read; change its permissions')
    throw new Refusal(`the file cannot be read (${code ?? String(error)})`)
  }
}
