import { existsSync } from 'node:fs'
import path from 'node:path'
import { InvalidContentError, invalid, type Parsed } from '../problem.ts'
import { readSource } from '../read-source.ts'
import { parseOperator } from './parse-operator.ts'
import type { Operator } from './schema.ts'
import { statementOf, type AccessibilityStatement } from './statement.ts'

export const operatorFile = 'content/operator.yaml'

/** Reads who runs the site; nobody where there is no file, as in a fresh clone. Server only. */
export function readOperator(root = process.cwd()): Parsed<Operator> {
  const place = path.join(root, operatorFile)
  if (!existsSync(place)) return { ok: true, value: {} }
  const source = readSource(place, operatorFile)
  return source.ok ? parseOperator(source.value, operatorFile) : invalid(source.problems)
}

let loaded: Operator | undefined

/**
 * Who runs the site.
 *
 * @throws {InvalidContentError} with every problem of the file.
 */
export function loadOperator(): Operator {
  if (loaded && process.env.NODE_ENV === 'production') return loaded
  const parsed = readOperator()
  if (!parsed.ok) throw new InvalidContentError(parsed.problems)
  loaded = parsed.value
  return loaded
}

/** The operator's statement; undefined where it is not whole. */
export function loadStatement(): AccessibilityStatement | undefined {
  const found = statementOf(loadOperator())
  return 'statement' in found ? found.statement : undefined
}
