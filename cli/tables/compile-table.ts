/** One column of a table that editors keep: what may stand in it, and whether the program needs it. */
export interface Column {
  readonly name: string
  /** False for remarks to the reader of the table: they are not compiled. */
  readonly compiled?: boolean
  /** What is wrong and what to do, or undefined if the value is right. Default: it must not be empty. */
  readonly check?: (value: string) => string | undefined
  /** TypeScript type of the value; default `string`. */
  readonly type?: string
}

export interface Table {
  /** Path of the table from the root of the project; the module is written beside it. */
  readonly path: string
  readonly columns: readonly Column[]
  /** Columns that together name a row; a second row with the same values is an error. */
  readonly key: readonly string[]
}

export interface Problem {
  /** Line in the file, counted from 1. */
  readonly line: number
  readonly message: string
}

export type Compiled =
  | { readonly ok: true; readonly source: string; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const optional = (): undefined => undefined

export const oneOf = (...allowed: readonly string[]) => (value: string): string | undefined =>
  allowed.includes(value) ? undefined : `"${value}" is not one of ${allowed.join(', ')}; write one of them`

export const modulePath = (table: Table): string => table.path.replace(/\.tsv$/u, '.table.ts')

/** Checks a table (columns separated by tabs, `#` comments, column names first) and compiles it to a TypeScript module. */
export function compileTable(table: Table, text: string): Compiled {
  const problems: Problem[] = []
  const rows: string[][] = []
  const firstSeen = new Map<string, number>()
  const names = table.columns.map(column => column.name)
  let hasHeader = false

  text.split(/\r?\n/u).forEach((content, index) => {
    const line = index + 1
    if (content.trim() === '' || content.startsWith('#')) return
    const values = content.split('\t')
    if (!hasHeader) {
      hasHeader = true
      if (values.join('\t') !== names.join('\t')) {
        problems.push({ line, message: `the first row must name the columns; write ${names.join(', ')} separated by tabs` })
      }
      return
    }
    if (values.length > names.length) {
      problems.push({ line, message: `${values.length} columns instead of ${names.length} (${names.join(', ')}); remove a tab` })
      return
    }
    const full = names.map((_, i) => values[i] ?? '')
    problems.push(...rowProblems(table, full).map(message => ({ line, message })))
    const key = table.key.map(name => full[names.indexOf(name)]).join(' | ')
    const earlier = firstSeen.get(key)
    if (earlier !== undefined) problems.push({ line, message: `"${key}" stands already on line ${earlier}; remove one of them` })
    firstSeen.set(key, earlier ?? line)
    rows.push(full.filter((_, i) => table.columns[i]?.compiled !== false))
  })

  if (!hasHeader) problems.push({ line: 1, message: `no row with column names; write ${names.join(', ')} separated by tabs` })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, source: moduleSource(table, rows, `Generated from ${fileName(table)} by npm run tables; edit the table, not this file.`), rows }
}

function rowProblems(table: Table, values: readonly string[]): string[] {
  return table.columns.flatMap((column, i) => {
    const value = values[i] ?? ''
    if (value !== value.trim()) return [`white space around "${value.trim()}" in column ${column.name}; remove it`]
    const isRemark = column.compiled === false && column.check === undefined
    const problem = isRemark ? undefined : (column.check ?? notEmpty)(value)
    return problem === undefined ? [] : [`column ${column.name}: ${problem}`]
  })
}

const notEmpty = (value: string): string | undefined =>
  value === '' ? 'it is empty; write a value (columns are separated by one tab)' : undefined

const fileName = (table: Table): string => table.path.slice(table.path.lastIndexOf('/') + 1)

/** The TypeScript module of a table; `remark` says where it comes from. */
export function moduleSource(table: Table, rows: readonly (readonly string[])[], remark: string): string {
  const name = camelCase(fileName(table).replace(/\.tsv$/u, ''))
  const tuple = table.columns
    .filter(column => column.compiled !== false)
    .map(column => `${camelCase(column.name)}: ${column.type ?? 'string'}`)
    .join(', ')
  return [
    `// ${remark}`,
    `export type ${name[0]?.toUpperCase()}${name.slice(1)}Row = readonly [${tuple}]`,
    '',
    `export const ${name}: readonly ${name[0]?.toUpperCase()}${name.slice(1)}Row[] = [`,
    ...rows.map(row => `  [${row.map(literal).join(', ')}],`),
    ']',
    '',
  ].join('\n')
}

const literal = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const camelCase = (name: string): string => name.replace(/[-_ ]+(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
