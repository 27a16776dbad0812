import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Article, EasyText } from './article.ts'
import { parseArticle } from './parse-article.ts'
import { parseEasyRead } from './parse-easy-read.ts'
import { parseGlossary, type Glossary } from './parse-glossary.ts'
import { InvalidContentError, type ContentProblem } from './problem.ts'

export interface Content {
  /** Newest first. */
  readonly articles: readonly Article[]
  readonly problems: readonly ContentProblem[]
}

/**
 * Reads every article and the glossary. Server only.
 *
 * @param root the folder of the project; files are named from it in problems.
 */
export function readContent(root = process.cwd()): Content {
  const problems: ContentProblem[] = []
  const take = <T>(parsed: { ok: true; value: T } | { ok: false; problems: readonly ContentProblem[] }): T | undefined => {
    if (parsed.ok) return parsed.value
    problems.push(...parsed.problems)
    return undefined
  }
  const read = (file: string): string | undefined => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : undefined)

  const glossaryFile = 'content/glossary.yaml'
  const glossary: Glossary = take(parseGlossary(read(glossaryFile) ?? '[]', glossaryFile)) ?? new Map()
  const articles = slugs(root).flatMap((slug): Article[] => {
    const file = `content/articles/${slug}/article.md`
    const text = read(file)
    if (text === undefined) {
      problems.push({ file, line: 1, message: 'the file is missing; import the article, or remove its folder' })
      return []
    }
    const source = take(parseArticle(text, file))
    if (!source) return []
    const easyFile = `content/articles/${slug}/easy-read.yaml`
    const easySource = read(easyFile)
    const easy: EasyText | undefined =
      easySource === undefined ? undefined : take(parseEasyRead(easySource, { file: easyFile, glossary, paragraphs: source.full.paragraphs }))
    return [{ meta: { slug, ...source.frontMatter }, full: source.full, easy, spoken: spokenForms(glossary, source.frontMatter.spoken) }]
  })
  articles.sort((a, b) => b.meta.published.localeCompare(a.meta.published) || a.meta.slug.localeCompare(b.meta.slug))
  return { articles, problems }
}

function slugs(root: string): string[] {
  const folder = path.join(root, 'content/articles')
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isDirectory()).sort()
}

function spokenForms(glossary: Glossary, own: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = [...glossary.values()].flatMap(({ term, spoken }) => (spoken === undefined ? [] : [[term, spoken] as const]))
  return { ...Object.fromEntries(entries), ...own }
}

let loaded: readonly Article[] | undefined

/**
 * The articles, newest first.
 *
 * @throws {InvalidContentError} with every problem of every file.
 */
export function loadArticles(): readonly Article[] {
  if (loaded && process.env.NODE_ENV === 'production') return loaded
  const { articles, problems } = readContent()
  if (problems.length > 0) throw new InvalidContentError(problems)
  loaded = articles
  return articles
}

export function loadArticle(slug: string): Article | undefined {
  return loadArticles().find((article) => article.meta.slug === slug)
}

