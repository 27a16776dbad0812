import path from 'node:path'

/** What a document names between backticks or as the aim of a link, and that can be looked up. */
export interface Named {
  readonly line: number
  readonly name: string
  readonly kind: 'path' | 'script'
}

const extension = /\.(?:ts|tsx|mjs|js|json|md|yaml|yml|tsv|txt|css|toml)$/

/** `topLevel` are the names in the project's folder; `text/html` is no path, as none of them is called `text`. */
export function namedIn(text: string, topLevel: readonly string[]): Named[] {
  let isCode = false
  return text.split('\n').flatMap((content, index) => {
    if (content.startsWith('```')) isCode = !isCode
    const line = index + 1
    const commands = [...content.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']): Named => ({ line, name, kind: 'script' }))
    if (isCode) return commands
    const quoted = [...content.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name).filter((name) => isPath(name, topLevel))
    const links = [...content.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, name = '']) => name).filter((name) => !/^\w+:/.test(name))
    return [...commands, ...[...quoted, ...links].map((name): Named => ({ line, name, kind: 'path' }))]
  })
}

function isPath(name: string, topLevel: readonly string[]): boolean {
  if (!/^#?\.{0,2}[\w@[\]<>*…{},./-]+$/.test(name) || /^[@/]|^\.[\w.]+$/.test(name)) return false
  const [first = ''] = name.replace(/^#|^\.\//, '').split('/')
  return extension.test(name) || (name.includes('/') && topLevel.includes(first))
}

/** Whether a file or folder of that name is there, from the project's folder, from the document's, or by the end of its path. */
export function isThere(name: string, document: string, files: readonly string[]): boolean {
  const clean = name.replace(/^#/, '').replace(/\/$/, '')
  const ends = patternOf(`*/${clean}`)
  const candidates = [clean, path.posix.join(path.posix.dirname(document), clean)].map(patternOf)
  return files.some((file) => candidates.some((pattern) => pattern.test(file)) || ends.test(file))
}

/** `<slug>`, `NNNN`, `*` and `…` stand for anything, `{cs,en}` for one of both; a folder is there where a file in it is. */
function patternOf(name: string): RegExp {
  const source = path.posix
    .normalize(name)
    .replace(/[.[\]()+^$|]/g, String.raw`\$&`)
    .replace(/\{([^}]+)\}/g, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`)
    .replace(/<[^>]+>|NNNN|…|\*+/g, '.*')
  return new RegExp(`^${source}(?:/.*)?$`)
}
