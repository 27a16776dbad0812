import type { Outcome } from '../setup/outcome.ts'
import type { ListenRequest } from './arguments.ts'
import { formatFinding, lintPart } from './lint-part.ts'
import { printLine } from './print-lines.ts'
import { readTarget } from './read-target.ts'
import type { ReadingPart } from './reading-part.ts'
import { scriptLines } from './script-lines.ts'

/** What `npm run listen` prints; `width` in columns. */
export function listen({ target, isJson, isLint }: ListenRequest, { root, width }: { root: string; width: number }): Outcome<string> {
  const parts = readTarget(target, root)
  if (!parts.ok) return parts
  return { ok: true, value: isLint ? findings(parts.value, isJson) : script(parts.value, isJson, width) }
}

function findings(parts: readonly ReadingPart[], isJson: boolean): string {
  const found = parts.flatMap(lintPart)
  if (isJson) return JSON.stringify(found, undefined, 2)
  const files = parts.map(({ file }) => file).join(', ')
  return [...found.map(formatFinding), `${files}: ${found.length === 0 ? 'nothing that a voice would misread' : `${found.length} ${found.length === 1 ? 'word' : 'words'} to look at`}`].join('\n')
}

function script(parts: readonly ReadingPart[], isJson: boolean, width: number): string {
  if (isJson) return JSON.stringify(parts.map(part => ({ file: part.file, lang: part.lang, sentences: scriptLines(part) })), undefined, 2)
  return parts.map(part => [part.file, '', ...scriptLines(part).map(line => printLine(line, width))].join('\n')).join('\n\n')
}
