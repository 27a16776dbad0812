import { checkEasyRead, peopleMustCheck } from '#lib/easy-read/check-easy-read.ts'
import type { EasyReadLine } from '#lib/easy-read/finding.ts'
import type { Article } from '#lib/content/article.ts'

export interface Report {
  readonly lines: readonly string[]
  readonly errors: number
  readonly warnings: number
}

/** What the easy-read rules say of an article, with the file and the line of its sentence in it. */
export function easyReadReport({ meta, full, easy }: Article): Report {
  if (!easy) return { lines: [], errors: 0, warnings: 0 }
  const lines = easy.sections.flatMap((section): EasyReadLine[] => [
    { id: section.id, text: section.heading, kind: 'heading' },
    ...section.sentences.flatMap((sentence): EasyReadLine[] => [
      { id: sentence.id, text: sentence.text, kind: 'sentence' },
      ...sentence.items.map((item): EasyReadLine => ({ id: item.id, text: item.text, kind: 'item' })),
    ]),
  ])
  const [year, month, day] = meta.published.split('-').map(Number)
  const source = [meta.title, `${day}. ${month}. ${year}`, ...full.blocks.map(({ text }) => text)].join('\n')
  const explained = easy.glossary.flatMap(({ term, forms }) => [term, ...forms])
  const findings = checkEasyRead({ lines, source, explained })
  const file = `content/articles/${meta.slug}/easy-read.yaml`
  const textOf = new Map(lines.map(({ id, text }) => [id, text]))
  return {
    lines: [
      ...findings.map(({ level, id, message }) => `${file}:${easy.lineOf(id)}: ${level}: ${message} (“${textOf.get(id) ?? ''}”)`),
      `${file}: people must check: ${peopleMustCheck.join(' ')}`,
    ],
    errors: findings.filter(({ level }) => level === 'error').length,
    warnings: findings.filter(({ level }) => level === 'warning').length,
  }
}
