import { parseFullText, type FullText } from './full-text.ts'
import { parseYaml } from './parse-yaml.ts'
import { invalid, type Parsed } from './problem.ts'
import { frontMatterSchema, type FrontMatter } from './schema.ts'

export interface ArticleSource {
  readonly frontMatter: FrontMatter
  readonly full: FullText
}

/** Parses `article.md`: YAML front matter between two lines of three hyphens, then Markdown. */
export function parseArticle(text: string, file: string): Parsed<ArticleSource> {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const match = /^---\n([\s\S]*?\n)?---\n/.exec(source)
  if (!match) {
    return invalid([{ file, line: 1, message: 'there is no front matter; begin the file with a line ---, the title, published, category, publisher and language, and a line ---' }])
  }
  const frontMatter = parseYaml(match[1] ?? '', { file, schema: frontMatterSchema, firstLine: 2 })
  const firstLine = match[0].split('\n').length
  const full = parseFullText(source.slice(match[0].length), {
    file,
    firstLine,
    foreign: frontMatter.ok ? frontMatter.value.value.foreign : {},
  })
  if (frontMatter.ok && full.ok) return { ok: true, value: { frontMatter: frontMatter.value.value, full: full.value } }
  return invalid([frontMatter, full].flatMap((parsed) => (parsed.ok ? [] : parsed.problems)))
}
