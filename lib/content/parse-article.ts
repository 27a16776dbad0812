import { parseFullText, type FullText } from './full-text.ts'
import { parseYaml } from './parse-yaml.ts'
import { invalid, type ContentProblem, type Parsed } from './problem.ts'
import { frontMatterSchema, type FrontMatter } from './schema.ts'

export interface ArticleSource {
  readonly frontMatter: FrontMatter
  readonly full: FullText
}

/** Parses `article.md`: YAML front matter between two lines of three hyphens, then Markdown. */
export function parseArticle(text: string, file: string): Parsed<ArticleSource> {
  // Composed letters: `e` + caron would be no letter of a word to any rule of the text core.
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').normalize('NFC')
  const match = /^---\n([\s\S]*?\n)?---\n/.exec(source)
  if (!match) {
    return invalid([{ file, line: 1, message: 'there is no front matter; begin the file with a line ---, the title, published, category, publisher and language, and a line ---' }])
  }
  const frontMatter = parseYaml(match[1] ?? '', { file, schema: frontMatterSchema, firstLine: 2 })
  const firstLine = match[0].split('\n').length
  const full = parseFullText(source.slice(match[0].length), {
    file,
    firstLine,
    language: frontMatter.ok ? frontMatter.value.value.language : 'cs',
    foreign: frontMatter.ok ? frontMatter.value.value.foreign : {},
  })
  if (frontMatter.ok && full.ok) {
    const { value, lineOf } = frontMatter.value
    const problems = full.value.unseen.map(({ lang, word }): ContentProblem => {
      const message = `'${word}' does not stand in the text; write it as it stands there, or remove it here`
      return { file, line: lineOf(['foreign', lang, value.foreign[lang]?.indexOf(word) ?? 0]), message }
    })
    return problems.length > 0 ? invalid(problems) : { ok: true, value: { frontMatter: value, full: full.value } }
  }
  return invalid([frontMatter, full].flatMap((parsed) => (parsed.ok ? [] : parsed.problems)))
}
