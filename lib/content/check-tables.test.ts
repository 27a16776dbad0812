import { expect, test } from '@playwright/test'
import { parseFullText } from './full-text.ts'
import { formatProblem } from './problem.ts'

const told = (markdown: string) => {
  const parsed = parseFullText(markdown, { file: 'a.md', firstLine: 1, foreign: {} })
  return parsed.ok ? [] : parsed.problems.map(formatProblem)
}

for (const [what, markdown, expected] of [
  ['too few hyphens', '| Den | Hodiny |\n| --- |\n| pondělí | 8–17 |', "a.md:1: the table is broken: its head has 2 cells and the line of hyphens under it 1; write '| --- | --- |'"],
  ['too many hyphens', 'Den | Hodiny\n--- | --- | ---\npondělí | 8–17', "a.md:1: the table is broken: its head has 2 cells and the line of hyphens under it 3; write '| --- | --- |'"],
  ['no hyphens', 'Text.\n\n| Den | Hodiny |\n| pondělí | 8–17 |', "a.md:3: the table has no line of hyphens under its head; write '| --- | --- |' there"],
  ['too few hyphens right under a text', 'Otevřeno:\n| Den | Hodiny |\n| --- |', "a.md:2: the table is broken: its head has 2 cells and the line of hyphens under it 1; write '| --- | --- |'"],
  ['no hyphens right under a text', 'Otevřeno:\n| Den | Hodiny |\n| pondělí | 8–17 |', "a.md:2: the table has no line of hyphens under its head; write '| --- | --- |' there"],
  ['dashes of a word processor', '| Den | Hodiny |\n| —– | —– |\n| pondělí | 8–17 |', "a.md:1: the table has no line of hyphens under its head; write '| --- | --- |' there"],
  ['a row with more cells', '| Den | Hodiny |\n| --- | --- |\n| pondělí | 8–17 | jen dopoledne |', "a.md:3: the row has 3 cells and the table 2 columns, so 'jen dopoledne' would be lost; give the table a column more, or write \\| for a bar inside a cell"],
  ['a row after an empty line', '| Den | Hodiny |\n| --- | --- |\n| pondělí | 8–17 |\n\n| úterý | 8–17 |', 'a.md:5: this row is no part of the table above it; remove the empty line between them'],
] as const) {
  test(`a table with ${what} is told with its line and what to do`, () => {
    expect(told(markdown)).toEqual([expected])
  })
}

for (const [what, markdown] of [
  ['a whole table', '| Den | Hodiny |\n| :-- | --: |\n| pondělí | 8–17 |'],
  ['a row with fewer cells', '| Den | Hodiny |\n| --- | --- |\n| pondělí |'],
  ['a bar inside a cell', '| Den | Hodiny |\n| --- | --- |\n| pondělí | 8 \\| 17 |'],
  ['a text with a bar', 'Aktuality | Obec\ndruhý řádek'],
  ['a bar alone', '|'],
  ['a heading underlined', 'Nadpis\n---'],
] as const) {
  test(`${what} is right`, () => {
    expect(told(markdown)).toEqual([])
  })
}
