/** A row of the table in `docs/accessibility.md`. */
export interface CriterionRow {
  readonly number: string
  readonly name: string
  readonly level: string
  readonly state: string
  readonly remark: string
  /** The cell of tests as it is written. */
  readonly tests: string
}

export function criterionRows(document: string): readonly CriterionRow[] {
  return document.split('\n').flatMap((line) => {
    const cells = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim())
    const [, number, name] = /^(\d\.\d\.\d+) (.+)$/.exec(cells[0] ?? '') ?? []
    const [, level, state, remark, tests] = cells
    if (number === undefined || name === undefined || level === undefined || state === undefined || remark === undefined || tests === undefined) return []
    return [{ number, name, level, state, remark, tests }]
  })
}

/** What a table says of the numbers of criteria, by level. */
export function summaryRows(document: string): Readonly<Record<string, readonly number[]>> {
  const rows = [...document.matchAll(/^\| (A{1,3}) \|((?: \d+ \|){5})$/gm)]
  return Object.fromEntries(rows.map(([, level = '', numbers = '']) => [level, (numbers.match(/\d+/g) ?? []).map(Number)]))
}

export interface NamedTest {
  readonly title: string
  readonly file: string
}

/** Tests as documents name them: `"title" (file)`, the file between backticks. */
export function namedTests(text: string): readonly NamedTest[] {
  return [...text.matchAll(/"([^"]+)" \(`([^`]+)`\)/g)].map(([, title = '', file = '']) => ({ title, file }))
}
