import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseFullText } from '#lib/content/full-text.ts'
import { readContent } from '#lib/content/load.ts'
import { parseArticle } from '#lib/content/parse-article.ts'
import { parseGlossary } from '#lib/content/parse-glossary.ts'
import { formatProblem, type ContentProblem } from '#lib/content/problem.ts'
import type { Block } from '#lib/text/index.ts'
import { decodeBytes } from '../import/decode.ts'
import { Refusal } from '../import/refusal.ts'
import { wrong, type Outcome } from '../setup/outcome.ts'
import { unknownArticle } from '../setup/unknown-article.ts'
import { articleParts, type ReadingPart } from './reading-part.ts'

/** Reads a file (.txt, .md) or an article by its slug; what is wrong comes back as one line. */
export function readTarget(target: string, root: string): Outcome<readonly ReadingPart[]> {
  const file = path.resolve(root, target)
  if (existsSync(file) && statSync(file).isFile()) return readFile(target, file, root)
  if (/\.[a-z]+$/iu.test(target) || target.includes('/')) return wrong(`${target}: there is no such file`)
  return readArticle(target, root)
}

function readArticle(slug: string, root: string): Outcome<readonly ReadingPart[]> {
  const { articles, problems } = readContent(root)
  const article = articles.find(({ meta }) => meta.slug === slug)
  const [problem] = problems.filter(({ file }) => file.startsWith(`content/articles/${slug}/`))
  if (problem) return wrong(formatProblem(problem))
  if (article) return { ok: true, value: articleParts(article, root) }
  const slugs = articles.map(({ meta }) => meta.slug)
  return wrong(unknownArticle(slug, slugs, 'write the name of its folder, or a file'))
}

function readFile(name: string, file: string, root: string): Outcome<readonly ReadingPart[]> {
  const ending = path.extname(file).toLowerCase()
  if (ending !== '.txt' && ending !== '.md') return wrong(`${name}: only .txt and .md can be read; copy the text to one of them`)
  const decoded = decode(name, readFileSync(file))
  if (!decoded.ok) return decoded
  const source = decoded.value
  if (ending === '.md') return readMarkdown(name, source, root)
  return plainPart({ file: name, source, lang: 'cs', blocks: paragraphs(source), lexicon: glossaryLexicon(root) })
}

/** The text of a file, also in windows-1250 or ISO-8859-2. */
function decode(name: string, bytes: Uint8Array): Outcome<string> {
  try {
    return { ok: true, value: decodeBytes(bytes).text }
  } catch (error) {
    if (error instanceof Refusal) return wrong(`${name}: ${error.message}`)
    throw error
  }
}

function readMarkdown(file: string, source: string, root: string): Outcome<readonly ReadingPart[]> {
  if (!/^\uFEFF?---\r?\n/u.test(source)) {
    if (source.trim() === '') return wrong(nothingIn(file))
    const full = parseFullText(source, { file, firstLine: 1, foreign: {} })
    return full.ok ? plainPart({ file, source, lang: 'cs', blocks: full.value.blocks, lexicon: glossaryLexicon(root) }) : wrong(firstOf(full.problems))
  }
  const parsed = parseArticle(source, file)
  if (!parsed.ok) return wrong(firstOf(parsed.problems))
  const { frontMatter, full } = parsed.value
  const title: Block = { id: 'title', kind: 'heading', level: 1, text: frontMatter.title }
  const own = Object.entries(frontMatter.spoken).map(([written, spoken]) => ({ written, spoken }))
  return plainPart({ file, source, lang: frontMatter.language, blocks: [title, ...full.blocks], lexicon: [...own, ...glossaryLexicon(root)] })
}

function plainPart(part: ReadingPart): Outcome<readonly ReadingPart[]> {
  return part.blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? { ok: true, value: [part] } : wrong(nothingIn(part.file))
}

/** Paragraphs of plain text stand apart by an empty line; a single line break is a wrapped line. */
function paragraphs(source: string): readonly Block[] {
  return source
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n[^\S\n]*\r?\n/u)
    .filter(text => text.trim() !== '')
    .map((text, index) => ({ id: `p${index + 1}`, kind: 'paragraph', text }))
}

function glossaryLexicon(root: string): ReadingPart['lexicon'] {
  const file = path.join(root, 'content/glossary.yaml')
  const parsed = existsSync(file) ? parseGlossary(readFileSync(file, 'utf8'), file) : undefined
  if (!parsed?.ok) return []
  return [...parsed.value.values()].flatMap(({ term, spoken }) => (spoken === undefined ? [] : [{ written: term, spoken }]))
}

const nothingIn = (file: string): string => `${file}: there is nothing to read in it`
const firstOf = (problems: readonly ContentProblem[]): string => (problems[0] ? formatProblem(problems[0]) : 'the text cannot be read')
