import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify } from 'yaml'
import type { Draft, Picture } from './draft.ts'
import { Refusal } from './refusal.ts'
import { parseArticle } from '#lib/content/parse-article.ts'
import { formatProblem } from '#lib/content/problem.ts'
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
export function newArticle({ body, dropped: _dropped, pictures, ...fields }: Draft): NewArticle {
  const missing = (['title', 'published', 'publisher', 'category'] as const).filter((name) => !fields[name])
  if (missing.length > 0) {
    const options = missing.map((name) => `--${name} ${name === 'published' ? 'YYYY-MM-DD' : '…'}`).join(' ')
    throw new Refusal(`the file does not say its ${missing.join(', ')}; add ${options}`)
  }
  const { title, published, category, publisher, source, description } = fields
  const frontMatter = { title, published, category, publisher, language: fields.language ?? 'cs', ...(source && { source }), ...(description && { description }) }
  const markdown = `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${writer.stringify(body)}`
  const checked = parseArticle(markdown, 'article.md')
  if (!checked.ok) throw new Refusal(`the article would not be valid: ${checked.problems.map(formatProblem).join('; ')}`)
  return { slug: `${published}-${slugify(title ?? '', longestTitleInSlug)}`, markdown, pictures }
}

/**
 * Writes the article and its pictures as one: either all of it is there or nothing, also when the machine stops in between.
 *
 * @returns the file written, named from `folder`'s parent
 */
export function writeArticle(article: NewArticle, folder: string, isForced: boolean): string {
  const target = path.join(folder, article.slug)
  const file = path.join(target, 'article.md')
  if (existsSync(file) && !isForced) throw new Refusal(`${file} is there already; --force writes over it`)
  mkdirSync(folder, { recursive: true })
  // Beside the target, so that the last step is a rename within one file system.
  const draft = mkdtempSync(path.join(folder, '.import-'))
  try {
    for (const { file: name, bytes } of article.pictures) writeFileSync(path.join(draft, name), bytes)
    writeFileSync(path.join(draft, 'article.md'), article.markdown)
    if (!existsSync(target)) renameSync(draft, target)
    else for (const name of readdirSync(draft).sort((a) => (a === 'article.md' ? 1 : -1))) renameSync(path.join(draft, name), path.join(target, name))
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return file
}
