import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { Article } from './article.ts'
import { published, readContent } from './load.ts'
import { formatProblem } from './problem.ts'
import type { Block } from '#lib/text/index.ts'

/** One folder a behaviour: content as an editor writes it, and what the loader must say of it (WRITE_FIXTURES=1 writes that anew: read the difference). */
const fixtures = path.join(import.meta.dirname, 'fixtures')

for (const name of readdirSync(fixtures)) {
  test(`content as in ${name}`, () => {
    const root = path.join(fixtures, name)
    const { articles, problems } = readContent(root)
    const told = [...problems.map(formatProblem), ...articles.flatMap(outline)].join('\n')
    if (process.env.WRITE_FIXTURES) writeFileSync(path.join(root, 'expected.txt'), `${told}\n`)
    expect(`${told}\n`).toBe(readFileSync(path.join(root, 'expected.txt'), 'utf8'))
  })
}

/** Id, kind and text of every block, with whatever else it carries. */
function outline({ meta, full, easy }: Article): string[] {
  const line = ({ id, kind, text, ...more }: Block) => `  ${id} ${kind} “${text}”${Object.keys(more).length > 0 ? ` ${JSON.stringify(more)}` : ''}`
  const terms = (easy?.sections ?? []).flatMap(({ sentences }) => sentences.flatMap(({ id, text, terms: marks }) => marks.map(({ start, end, entry }) => `  ${id}: “${text.slice(start, end)}” is ${entry.term}`)))
  return [`${meta.published} ${meta.title}`, ...full.blocks.map(line), ...(easy ? [`easy: ${easy.title}`, ...easy.blocks.map(line), ...terms] : [])]
}

test('an easy text that is a draft is not published, an edited one is', () => {
  const [article] = readContent(path.join(fixtures, 'easy-text')).articles
  if (!article?.easy) throw new Error('There is no easy text.')
  const { easy } = article
  expect(published({ ...article, easy: { ...easy, status: 'draft' } })).toMatchObject({ full: article.full, easy: undefined })
  expect(published({ ...article, easy: { ...easy, status: 'edited' } }).easy).toMatchObject({ title: easy.title })
})

test('articles come newest first', () => {
  const { articles } = readContent()
  const dates = articles.map(({ meta }) => meta.published)
  expect(dates).toEqual(dates.toSorted().reverse())
  expect(dates.length).toBeGreaterThan(0)
})
