import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Article, ReadableArticle } from './article.ts'
import { checkNames, checkStrayFiles } from './check-names.ts'
import { missingPictures } from './missing-pictures.ts'
import { readOperator } from './operator/load-operator.ts'
import type { Operator } from './operator/schema.ts'
import { parseArticle, type ArticleSource } from './parse-article.ts'
import { parseEasyRead } from './parse-easy-read.ts'
import { parseGlossary, type Glossary } from './parse-glossary.ts'
import { InvalidContentError, readableOf, type ContentProblem, type Parsed } from './problem.ts'
import { readSource } from './read-source.ts'
import type { GlossaryEntry } from './schema.ts'

export interface Content {
  /** Newest first. */
  readonly articles: readonly Article[]
  /** All of them, by their slugs, as far as each can be read. */
  readonly readable: readonly ReadableArticle[]
  readonly glossary: readonly GlossaryEntry[]
  /** Who runs the site; empty where nobody said so, or with errors. */
  readonly operator: Operator
  readonly problems: readonly ContentProblem[]
}

/**
 * Reads every article, the glossary and who runs the site. Server only.
 *
 * @param root the folder of the project; files are named from it in problems.
 */
export function readContent(root = process.cwd()): Content {
  const problems: ContentProblem[] = []
  const take = <T>(parsed: Parsed<T>): T | undefined => {
    if (parsed.ok) return parsed.value
    problems.push(...parsed.problems)
    return undefined
  }
  const read = (file: string): string | undefined => take(readSource(path.join(root, file), file))

  const glossaryFile = 'content/glossary.yaml'
  const hasGlossary = existsSync(path.join(root, glossaryFile))
  const parsedGlossary = andThen(hasGlossary ? read(glossaryFile) : '[]', (text) => parseGlossary(text, glossaryFile))
  const glossary = andThen(parsedGlossary, readableOf)
  if (parsedGlossary) take(parsedGlossary)
  const readable: ReadableArticle[] = []
  const articles = slugs(root).flatMap((slug): Article[] => {
    const folder = `content/articles/${slug}`
    const files = readdirSync(path.join(root, folder)).map((name) => name.normalize('NFC'))
    problems.push(...checkNames(slug, files, folder))

    const text = files.includes('article.md') ? read(`${folder}/article.md`) : undefined
    const parsedSource = andThen(text, (markdown) => parseArticle(markdown, `${folder}/article.md`))
    const source = andThen(parsedSource, take)
    const easyFile = `${folder}/easy-read.yaml`
    const parsedEasy = files.includes('easy-read.yaml')
      ? andThen(read(easyFile), (yaml) => parseEasyRead(yaml, { file: easyFile, glossary, paragraphs: andThen(parsedSource, readableOf)?.paragraphs }))
      : undefined
    const easy = andThen(parsedEasy, take)
    const rest = { source: andThen(parsedSource, readableOf), easy: andThen(parsedEasy, readableOf) }
    const spoken = spokenForms(glossary, rest.source?.frontMatter.spoken ?? {})
    readable.push({ slug, source: andThen(text, (written) => statedIn(source, written)), full: rest.source?.full, easy: rest.easy, spoken })
    if (rest.source) problems.push(...missingPictures({ full: rest.source.full, easy: rest.easy }, files, folder))
    return source ? [{ meta: { slug, ...source.frontMatter }, full: source.full, easy, spoken }] : []
  })
  problems.push(...checkStrayFiles(filesIn(path.join(root, 'content')), filesIn(path.join(root, 'content/articles'))))
  const operator = take(readOperator(root)) ?? {}
  articles.sort((a, b) => b.meta.published.localeCompare(a.meta.published) || a.meta.slug.localeCompare(b.meta.slug))
  return { articles, readable, glossary: [...(glossary?.values() ?? [])], operator, problems }
}

/** All that an easy text may state. Where the article has errors it is the file as it is written, and the day as a text names it. */
function statedIn(source: ArticleSource | undefined, text: string): string {
  const { full, frontMatter } = source ?? {}
  const [, year, month, day] = /^(\d+)-0?(\d+)-0?(\d+)/.exec(frontMatter?.published ?? /^published: *['"]?(\S+)/m.exec(text)?.[1] ?? '') ?? []
  const date = day === undefined ? '' : `${day}. ${month}. ${year}`
  if (!full || !frontMatter) return `${date}\n${text}`
  return [frontMatter.title, date, ...full.blocks.flatMap(({ text: block, headers = [] }) => [...headers, block])].join('\n')
}

const andThen = <T, U>(value: T | undefined, next: (value: T) => U): U | undefined => (value === undefined ? undefined : next(value))

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name) : [])

/** The folders of articles; one whose name begins with a full stop is the unfinished work of an import. */
function slugs(root: string): string[] {
  const folder = path.join(root, 'content/articles')
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => !name.startsWith('.') && statSync(path.join(folder, name)).isDirectory()).sort()
}

function spokenForms(glossary: Glossary | undefined, own: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = [...(glossary?.values() ?? [])].flatMap(({ term, spoken }) => (spoken === undefined ? [] : [[term, spoken] as const]))
  return { ...Object.fromEntries(entries), ...own }
}

let loaded: readonly Article[] | undefined

/** An article as the public gets it: an easy text that is a draft stays with its editors. */
export function published(article: Article): Article {
  return article.easy?.status === 'draft' ? { ...article, easy: undefined } : article
}

/**
 * The articles, newest first; in production as they are published.
 *
 * @throws {InvalidContentError} with every problem of every file.
 */
export function loadArticles(): readonly Article[] {
  if (loaded && process.env.NODE_ENV === 'production') return loaded
  const { articles, problems } = readContent()
  if (problems.length > 0) throw new InvalidContentError(problems)
  loaded = process.env.NODE_ENV === 'production' ? articles.map(published) : articles
  return loaded
}

export function loadArticle(slug: string): Article | undefined {
  return loadArticles().find((article) => article.meta.slug === slug)
}
