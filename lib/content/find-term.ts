import type { TermMark } from './article.ts'
import type { GlossaryEntry } from './schema.ts'

/** The first place where a form of the term stands as whole words, not inside one of `marks`; the longest form wins. */
export function findTerm(text: string, entry: GlossaryEntry, marks: readonly TermMark[] = []): TermMark | undefined {
  const forms = [entry.term, ...entry.forms].sort((a, b) => b.length - a.length)
  for (const form of forms) {
    const words = form.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`\s`)}(?![\p{L}\p{N}])`, 'giu')
    for (const { index: start, 0: found } of text.matchAll(pattern)) {
      const end = start + found.length
      if (marks.every((mark) => end <= mark.start || mark.end <= start)) return { start, end, entry }
    }
  }
  return undefined
}
