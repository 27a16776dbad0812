import { constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify } from 'yaml'
import type { Draft, Picture } from './draft.ts'
import { Refusal, type Fault } from './refusal.ts'
import { parseArticle } from '#lib/content/parse-article.ts'
import { slugify } from '#lib/content/slugify.ts'

const longestTitleInSlug = 50
const writer = unified().use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_', fences: true }).use(remarkGfm)

export interface NewArticle {
  readonly slug: string
  readonly markdown: string
  readonly pictures: readonly Picture[]
}

/**
 * The article as it will lie in `content/articles`, checked as the site checks it.
 *
 * @throws {Refusal} for missing metadata and for what the site would refuse.
 */
export function newArticle({ body, lines = {}, pictures, ...fields }: Draft): NewArticle {
  if (!fields.published && fields.impossibleDay) {
    const { written, line } = fields.impossibleDay
    throw new Refusal([{ line, message: `there is no day ${written}; correct it, or add --published YYYY-MM-DD` }])
  }
  const missing = (['title', 'published', 'publisher', 'category'] as const).filter((name) => !fields[name])
  if (missing.length > 0) {
    const options = missing.map((name) => `--${name} ${name === 'published' ? 'YYYY-MM-DD' : '"…"'}`).join(' ')
    throw new Refusal(`the file does not say ${missing.map((name) => told[name]).join(', ')}; add ${options}`)
  }
  const { title, published, category, publisher, source, description } = fields
  const frontMatter = { title, published, category, publisher, language: fields.language ?? 'cs', ...(source && { source }), ...(description && { description }), ...(fields.spoken && { spoken: fields.spoken }), ...(fields.foreign && { foreign: fields.foreign }) }
  const markdown = `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${writer.stringify(body)}`
  const checked = parseArticle(markdown, 'article.md')
  // The lines are those of a file that nobody has seen: what is wrong in the head is told by its line in the file imported.
  if (!checked.ok) throw new Refusal(checked.problems.map(({ message }): Fault => ({ line: lines[/^'(\w+)/.exec(message)?.[1] ?? ''], message })))
  return { slug: [published, slugify(title ?? '', longestTitleInSlug)].filter(Boolean).join('-'), markdown, pictures }
}

/** What the file must say, in words. */
const told = { title: 'what its title is', published: 'when it was published', publisher: 'who published it', category: 'which category it belongs to' } as const

export interface WrittenArticle {
  readonly file: string
  /** Where the article that stood there before is kept; undefined where there was none, or the same. */
  readonly old?: string | undefined
  /** The easy text beside it, made of the article that stood there before. */
  readonly easyRead?: string | undefined
}

/**
 * Writes the article and its pictures as one: either all of it is there or the old one stays whole, also when the machine
 * stops in between. Pictures are named after their bytes, so the last step, the rename of `article.md`, decides.
 *
 * An article that is written over is kept beside the new one.
 *
 * @throws {Refusal} when it is there already and not forced, and when the folder cannot be written
 */
export function writeArticle(article: NewArticle, folder: string, isForced: boolean): WrittenArticle {
  const target = path.join(folder, article.slug)
  const file = path.join(target, 'article.md')
  if (existsSync(file) && !isForced) throw new Refusal(`${file} is there already; --force replaces it and keeps the old one beside it`)
  try {
    mkdirSync(folder, { recursive: true })
    removeLeftovers(folder)
    const old = keepOld(file, article.markdown)
    write(article, folder, target)
    const easyRead = path.join(target, 'easy-read.yaml')
    return { file, old, easyRead: old !== undefined && existsSync(easyRead) ? easyRead : undefined }
  } catch (error) {
    const { code, path: place } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new Refusal(`${place ?? target} cannot be written: ${reasons[code] ?? code}; nothing was imported`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it is not permitted',
  EEXIST: 'a file stands in its place',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder should be',
  EPERM: 'it is not permitted',
  EROFS: 'the disk cannot be written to',
}

/** Copies an article that another is about to replace to `article.md.old`, `article.md.old-2` … @returns the copy */
function keepOld(file: string, markdown: string): string | undefined {
  if (!existsSync(file) || readFileSync(file, 'utf8') === markdown) return undefined
  let copy = `${file}.old`
  for (let number = 2; existsSync(copy); number += 1) copy = `${file}.old-${number}`
  copyFileSync(file, copy, constants.COPYFILE_EXCL)
  return copy
}

function write(article: NewArticle, folder: string, target: string): void {
  // Beside the target, so that the last step is a rename within one file system.
  const draft = mkdtempSync(path.join(folder, `${draftPrefix}${process.pid}-`))
  const files = [...article.pictures.map(({ file, bytes }) => ({ name: file, data: bytes })), { name: 'article.md', data: article.markdown }]
  try {
    for (const { name, data } of files) writeFileSync(path.join(draft, name), data, { flush: true })
    if (!existsSync(target)) renameSync(draft, target)
    else for (const { name } of files) renameSync(path.join(draft, name), path.join(target, name))
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

const draftPrefix = '.import-'

/** Drafts of imports that were killed; those of imports that still run stay. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(draftPrefix) ? Number.parseInt(name.slice(draftPrefix.length), 10) : Number.NaN
    if (!Number.isNaN(pid) && !isRunning(pid)) rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
