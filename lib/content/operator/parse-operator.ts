import { parseYaml, type YamlPath } from '../parse-yaml.ts'
import { invalid, type ContentProblem, type Parsed } from '../problem.ts'
import { operatorSchema, type Operator } from './schema.ts'

/** Parses `operator.yaml`. Everything in it may be missing, but what is there must be right and agree with the rest. */
export function parseOperator(text: string, file: string): Parsed<Operator> {
  const parsed = parseYaml(text, { file, schema: operatorSchema })
  if (!parsed.ok) return invalid(parsed.problems)
  const { value, lineOf } = parsed.value
  const problems = contradictions(value).map(({ path, message }): ContentProblem => ({ file, line: lineOf(path), message }))
  return problems.length > 0 ? invalid(problems) : { ok: true, value }
}

interface Contradiction {
  readonly path: YamlPath
  readonly message: string
}

/** What the model statement does not let stand side by side (Decision (EU) 2018/1523, notes to the compliance status). */
function contradictions({ statement }: Operator): readonly Contradiction[] {
  if (!statement) return []
  const { assessor, method, notAccessible = [], prepared, reviewed, status } = statement
  const found: Contradiction[] = []
  if (status === 'fully' && notAccessible.length > 0) {
    found.push({ path: ['statement', 'status'], message: "'fully' allows no exception, but notAccessible lists some; write partially, or empty the list when all is mended" })
  }
  if ((status === 'partially' || status === 'not') && notAccessible.length === 0) {
    found.push({ path: ['statement', 'status'], message: `'${status}' must say what is not accessible; list it in notAccessible` })
  }
  if (prepared !== undefined && reviewed !== undefined && reviewed < prepared) {
    found.push({ path: ['statement', 'reviewed'], message: `the review of ${reviewed} is older than the statement of ${prepared}; correct one of the dates` })
  }
  if (assessor !== undefined && method !== 'third-party') {
    found.push({ path: ['statement', 'assessor'], message: "an assessor is named, but the method is not 'third-party'; write method: third-party, or remove the assessor" })
  }
  return found
}
