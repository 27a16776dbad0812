import * as v from 'valibot'
import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import { closestWord } from './closest-word.ts'
import { invalid, type ContentProblem, type Parsed } from './problem.ts'

export type YamlPath = readonly (string | number)[]

export interface YamlSource<T> {
  readonly value: T
  /** The line where the value at `path` stands, or the nearest thing around it that has one. */
  lineOf(path: YamlPath): number
}

/**
 * Parses YAML against a schema.
 *
 * @param lenient a schema with fallbacks: what it makes of a file with errors can be checked further.
 * @param firstLine the line of the file on which `text` begins, from 1 (front matter begins on the second).
 */
export function parseYaml<S extends v.GenericSchema>(
  text: string,
  { file, schema, lenient, firstLine = 1 }: { file: string; schema: S; lenient?: v.GenericSchema<unknown, v.InferOutput<S>>; firstLine?: number },
): Parsed<YamlSource<v.InferOutput<S>>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const broken = document.errors.map((error) => ({ file, line: lineAt(error.pos[0]), message: yamlMessage(error.message) }))
  // A key that stands twice hides nothing of the rest.
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return invalid(broken)
  const lineOf = (path: YamlPath): number => lineAt(offsetOf(document, path))
  const written: unknown = document.toJS() ?? {}
  const result = v.safeParse(schema, written, { abortPipeEarly: true })
  if (!result.success || broken.length > 0) {
    const rest = lenient && v.safeParse(lenient, written)
    const wrong = (result.issues ?? []).map((issue) => schemaProblem(issue, { file, schema, lineOf }))
    return invalid([...broken, ...wrong], rest?.success ? { value: rest.output, lineOf } : undefined)
  }
  return { ok: true, value: { value: result.output, lineOf } }
}

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const parent = length === 0 ? undefined : document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    // The key of a map says better where it is than its value, which may begin on the next line.
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0]
    }
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if ((isScalar(node) || isCollection(node)) && node.range) return node.range[0]
  }
  return 0
}

function schemaProblem(
  issue: v.BaseIssue<unknown>,
  { file, schema, lineOf }: { file: string; schema: v.GenericSchema; lineOf: (path: YamlPath) => number },
): ContentProblem {
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  const at = path.length > 0 ? placeOf(path) : 'the file'
  const line = lineOf(path)
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const key = String(path.at(-1))
    const known = knownKeys(schema as AnySchema, path.slice(0, -1))
    const guess = closestWord(key, known)
    return { file, line, message: `'${key}' is not a known key; ${guess ? `did you mean '${guess}'?` : `remove it or use one of: ${known.join(', ')}`}` }
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return { file, line: lineOf(path.slice(0, -1)), message: `${at} is missing; add it` }
  }
  return { file, line, message: `${at} is wrong: ${/^Invalid /.test(issue.message) ? shapeOf(issue, schema as AnySchema, path) : issue.message}` }
}

/** How a value of another kind should be written: the validator's own words are for programmers. */
function shapeOf({ type }: v.BaseIssue<unknown>, schema: AnySchema, path: YamlPath): string {
  const [first = 'key', ...keys] = knownKeys(schema, path)
  if (type === 'array') return 'write a list, each member on a line of its own after a hyphen'
  if (type === 'strict_object') return `write it with its keys, such as '${first}: …'${keys.length > 0 ? ` (it may also have: ${keys.join(', ')})` : ''}`
  return "write it as lines of the form 'word: …'"
}

/** What an editor calls the members of a list. */
const members: Readonly<Record<string, string>> = { sections: 'section', sentences: 'sentence', items: 'item', from: 'number', words: 'word', forms: 'form' }

/** The place of a value as people count, from 1: `sections.0.sentences.2.text` is `section 1, sentence 3, 'text'`. */
function placeOf(path: YamlPath): string {
  const places: string[] = []
  let keys: string[] = []
  for (const key of path) {
    if (typeof key === 'string') keys.push(key)
    else {
      const list = keys.join('.')
      places.push(members[list] === undefined ? `entry ${key + 1}${list && ` of '${list}'`}` : `${members[list]} ${key + 1}`)
      keys = []
    }
  }
  if (keys.length > 0) places.push(`'${keys.join('.')}'`)
  return places.join(', ')
}

interface AnySchema {
  readonly entries?: Readonly<Record<string, AnySchema>>
  readonly item?: AnySchema
  readonly wrapped?: AnySchema
}

/** The keys that the object at `path` may have. */
function knownKeys(schema: AnySchema | undefined, path: YamlPath): readonly string[] {
  if (schema?.wrapped) return knownKeys(schema.wrapped, path)
  const [first, ...rest] = path
  if (first === undefined) return Object.keys(schema?.entries ?? {})
  return knownKeys(schema?.item ?? schema?.entries?.[first], rest)
}

function yamlMessage(message: string): string {
  const first = message.split('\n')[0] ?? message
  if (/tab/i.test(first)) return `${first}; indent with spaces`
  if (/Map keys must be unique/.test(first)) return 'this key stands here for the second time; keep one of them'
  if (/^Nested mappings are not allowed/.test(first)) return "the text has a colon inside; put it between 'single quotes'"
  if (/^Missing closing/.test(first)) return 'a quote is not closed up to here; close it where its text ends, or remove it'
  return `not valid YAML: ${first}; put text with a colon, # or quotes between 'single quotes'`
}
