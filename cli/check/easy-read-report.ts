import type { Remark } from './remark.ts'
import type { ReadableArticle } from '#lib/content/article.ts'
import type { GlossaryEntry } from '#lib/content/schema.ts'
import { checkEasyRead, readability, type EasyReadLine, type Readability } from '#lib/easy-read/index.ts'

/** What the easy-read rules say of an article, with the line of its sentence in the file. */
export function easyReadReport({ slug, full, easy, source, spoken }: ReadableArticle, glossary: readonly GlossaryEntry[]): readonly Remark[] {
  if (!easy) return []
  const lines = easy.sections.flatMap(({ id, heading, sentences }): EasyReadLine[] => [
    { id, text: heading, kind: 'heading' },
    ...sentences.flatMap((sentence): EasyReadLine[] => [
      { id: sentence.id, text: sentence.text, kind: 'sentence', terms: sentence.terms.map(({ entry }) => entry.term) },
      ...sentence.items.map((item): EasyReadLine => ({ id: item.id, text: item.text, kind: 'item', terms: item.terms.map(({ entry }) => entry.term) })),
    ]),
  ])
  const findings = checkEasyRead({ lines, source: source ?? '', glossary, confirmed: easy.confirmed, isChecked: easy.status === 'checked' }).filter(({ rule }) => rule !== 'facts' || source !== undefined)
  const lexicon = Object.entries(spoken).map(([written, reading]) => ({ written, spoken: reading }))
  const file = `content/articles/${slug}/easy-read.yaml`
  const textOf = new Map(lines.map(({ id, text }) => [id, text.replaceAll('\u00a0', ' ')]))
  const isDraft = easy.status === 'draft'
  const draft = "this easy text is a draft, which only npm run dev shows; write 'status: edited' to publish it, when what is told here is mended"
  return [
    ...findings.map(({ level: found, rule, id, message }): Remark => {
      const level = isDraft && found === 'error' ? 'warning' : found
      const words = id === undefined ? '' : ` “${textOf.get(id) ?? ''}”`
      return { file, line: id === undefined ? 1 : easy.lineOf(id), level, message: `${message} [${rule}]${words}` }
    }),
    ...(isDraft ? [{ file, line: 1, level: 'info', message: draft } as const] : []),
    ...measures(
      full && readability(full.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote').map(({ text }) => text), lexicon),
      readability(lines.filter(({ kind }) => kind === 'sentence').map(({ text }) => text), lexicon),
    ).map((message): Remark => ({ file, line: 1, level: 'info', message })),
  ]
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
