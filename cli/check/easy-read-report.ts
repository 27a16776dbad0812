import type { Article } from '#lib/content/article.ts'
import type { GlossaryEntry } from '#lib/content/schema.ts'
import { checkEasyRead, readability, type EasyReadLine, type Readability } from '#lib/easy-read/index.ts'

export interface Report {
  readonly lines: readonly string[]
  readonly errors: number
  readonly warnings: number
}

/** What the easy-read rules say of an article, with the file and the line of its sentence in it. */
export function easyReadReport({ meta, full, easy }: Article, glossary: readonly GlossaryEntry[]): Report {
  if (!easy) return { lines: [], errors: 0, warnings: 0 }
  const lines = easy.sections.flatMap(({ id, heading, sentences }): EasyReadLine[] => [
    { id, text: heading, kind: 'heading' },
    ...sentences.flatMap((sentence): EasyReadLine[] => [
      { id: sentence.id, text: sentence.text, kind: 'sentence', terms: sentence.terms.map(({ entry }) => entry.term) },
      ...sentence.items.map((item): EasyReadLine => ({ id: item.id, text: item.text, kind: 'item', terms: item.terms.map(({ entry }) => entry.term) })),
    ]),
  ])
  const [year, month, day] = meta.published.split('-').map(Number)
  const source = [meta.title, `${day}. ${month}. ${year}`, ...full.blocks.flatMap(({ text, headers = [] }) => [...headers, text])].join('\n')
  const findings = checkEasyRead({ lines, source, glossary, confirmed: easy.confirmed, isChecked: easy.status === 'checked' })
  const file = `content/articles/${meta.slug}/easy-read.yaml`
  const textOf = new Map(lines.map(({ id, text }) => [id, text.replaceAll('\u00a0', ' ')]))
  return {
    lines: [
      ...findings.map(({ level, rule, id, message }) => `${file}:${id === undefined ? 1 : easy.lineOf(id)}: ${level}: ${message} [${rule}]${id === undefined ? '' : ` “${textOf.get(id) ?? ''}”`}`),
      ...measures(
        readability(full.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote').map(({ text }) => text)),
        readability(lines.filter(({ kind }) => kind === 'sentence').map(({ text }) => text)),
      ).map((measure) => `${file}:1: info: ${measure}`),
    ],
    errors: findings.filter(({ level }) => level === 'error').length,
    warnings: findings.filter(({ level }) => level === 'warning').length,
  }
}

/** The full text and the easy one by the same measures: the direction tells something, the numbers have no grades in Czech. */
function measures(full: Readability | undefined, easy: Readability | undefined): readonly string[] {
  if (!full || !easy) return []
  const change = (name: string, pick: (text: Readability) => number, digits = 1): string => `${name} ${pick(full).toFixed(digits)} → ${pick(easy).toFixed(digits)}`
  return [
    `full text → easy text: ${change('words', ({ words }) => words, 0)}, ${change('words in a sentence', ({ meanWords }) => meanWords)}, ${change('syllables in a word', ({ syllablesPerWord }) => syllablesPerWord, 2)}`,
    `full text → easy text: ${change('Flesch', ({ fleschEase }) => fleschEase)} (more is easier), ${change('ARI', ({ ari }) => ari)} (less is easier); a direction, not a grade`,
  ]
}
