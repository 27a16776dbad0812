import { lintText, type Finding } from '#lib/text/index.ts'
import { lineAndColumn, locate, locateStart } from './locate.ts'
import type { ReadingPart } from './reading-part.ts'

/** A word that a voice will likely misread, with its place in the file (line and column from 1). */
export interface LocatedFinding extends Pick<Finding, 'kind' | 'token' | 'message'> {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Every word of a text that a voice will likely misread. Blocks with a spoken form of their own, or in another language, are passed over. */
export function lintPart({ file, source, blocks, lang, lexicon }: ReadingPart): readonly LocatedFinding[] {
  const found: LocatedFinding[] = []
  let at = 0
  for (const { text, foreign = [], spoken, lang: blockLang = lang } of blocks) {
    at = locateStart(source, at, text)
    if (spoken !== undefined || language(blockLang) !== 'cs') continue
    let cursor = at
    for (const finding of lintText(text, { lexicon, foreign })) {
      const offset = locate(source, cursor, text, finding) ?? cursor
      cursor = offset + finding.token.length
      found.push({ file, ...lineAndColumn(source, offset), kind: finding.kind, token: finding.token, message: finding.message })
    }
  }
  return found
}

/** `file:line:column: token: why; what to do` */
export function formatFinding({ file, line, column, token, message }: LocatedFinding): string {
  return `${file}:${line}:${column}: ${token.replaceAll(/\s+/gu, ' ')}: ${message}`
}

const language = (tag: string): string | undefined => tag.split('-', 1)[0]?.toLowerCase()
