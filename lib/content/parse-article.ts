import * as v from 'valibot'
import { parseFullText, type FullText } from './full-text.ts'
import { parseYaml } from './parse-yaml.ts'
import { invalid, readableOf, type ContentProblem, type Parsed } from './problem.ts'
import { frontMatterSchema, lenientFrontMatterSchema, type FrontMatter } from './schema.ts'

export interface ArticleSource {
  readonly frontMatter: FrontMatter
  readonly full: FullText
  /** Those that easy-read.yaml counts; undefined where errors of the text may hide some. */
  readonly paragraphs: readonly string[] | undefined
}

/** Parses `article.md`: YAML front matter between two lines of three hyphens, then Markdown. */
export function parseArticle(text: string, file: string): Parsed<ArticleSource> {
  // Composed letters: `e` + caron would be no letter of a word to any rule of the text core.
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').normalize('NFC')
  const match = /^---\n([\s\S]*?\n)?---\n/.exec(source)
  if (!match) {
    return invalid([{ file, line: 1, message: 'there is no front matter; begin the file with a line ---, the title, published, category, publisher and language, and a line ---' }])
  }
  const frontMatter = parseYaml(match[1] ?? '', { file, schema: frontMatterSchema, lenient: lenientFrontMatterSchema, firstLine: 2 })
  const fields = readableOf(frontMatter)?.value
  const firstLine = match[0].split('\n').length
  const full = parseFullText(source.slice(match[0].length), {
    file,
    firstLine,
    language: fields?.language ?? 'cs',
    foreign: fields?.foreign ?? {},
  })
  const body = readableOf(full)
  const unseen = (body?.unseen ?? []).map(({ lang, word }): ContentProblem => {
    const message = `'${word}' does not stand in the text; write it as it stands there, or remove it here`
    return { file, line: readableOf(frontMatter)?.lineOf(['foreign', lang, fields?.foreign[lang]?.indexOf(word) ?? 0]) ?? 1, message }
  })
  const problems = [...[frontMatter, full].flatMap((parsed) => (parsed.ok ? [] : parsed.problems)), ...unseen]
  if (frontMatter.ok && full.ok && problems.length === 0) return { ok: true, value: { frontMatter: frontMatter.value.value, full: full.value, paragraphs: full.value.paragraphs } }
  return invalid(problems, body && { frontMatter: fields ?? v.parse(lenientFrontMatterSchema, {}), full: body, paragraphs: full.ok ? body.paragraphs : undefined })
}
