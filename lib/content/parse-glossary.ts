import { parseYaml } from './parse-yaml.ts'
import { invalid, readableOf, type ContentProblem, type Parsed } from './problem.ts'
import { glossarySchema, lenientGlossarySchema, type GlossaryEntry } from './schema.ts'

/** The glossary by term. */
export type Glossary = ReadonlyMap<string, GlossaryEntry>

/** Parses `glossary.yaml`; each term stands once, each explanation is one sentence. */
export function parseGlossary(text: string, file: string): Parsed<Glossary> {
  const parsed = parseYaml(text, { file, schema: glossarySchema, lenient: lenientGlossarySchema })
  const readable = readableOf(parsed)
  if (!readable) return invalid(parsed.ok ? [] : parsed.problems)
  const { value, lineOf } = readable
  const glossary = new Map<string, GlossaryEntry>()
  const termOf = new Map<string, string>()
  const problems: ContentProblem[] = parsed.ok ? [] : [...parsed.problems]
  value.forEach((entry, index) => {
    if (entry.term === '') return
    if (glossary.has(entry.term)) {
      problems.push({ file, line: lineOf([index, 'term']), message: `the term '${entry.term}' stands here for the second time; keep one of the entries` })
    }
    if (entry.explanation !== '' && !/[.?!]$/.test(entry.explanation)) {
      problems.push({ file, line: lineOf([index, 'explanation']), message: `the explanation of '${entry.term}' does not end as a sentence; write one whole sentence` })
    }
    entry.forms.forEach((form, formIndex) => {
      const other = termOf.get(form)
      if (other !== undefined && other !== entry.term) {
        problems.push({ file, line: lineOf([index, 'forms', formIndex]), message: `'${form}' is a form of '${other}' too; a word can have one explanation, so remove it here or there` })
      }
      termOf.set(form, entry.term)
    })
    glossary.set(entry.term, entry)
  })
  return problems.length > 0 ? invalid(problems, glossary) : { ok: true, value: glossary }
}
