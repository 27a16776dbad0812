/** What is wrong with a content file, and what to do about it. `line` counts from 1. */
export interface ContentProblem {
  readonly file: string
  readonly line: number
  readonly message: string
}

export function formatProblem({ file, line, message }: ContentProblem): string {
  return `${file}:${line}: ${message}`
}

/** Thrown by the loader: every problem of every content file at once. */
export class InvalidContentError extends Error {
  readonly problems: readonly ContentProblem[]

  constructor(problems: readonly ContentProblem[]) {
    super(['The content has errors:', ...problems.map(formatProblem)].join('\n'))
    this.name = 'InvalidContentError'
    this.problems = problems
  }
}

/** What a parser gives: a value or problems. `readable` is what stands in spite of them, only for checking it too. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ContentProblem[]; readonly readable?: T | undefined }

export function invalid<T = never>(problems: readonly ContentProblem[], readable?: T): { ok: false; problems: readonly ContentProblem[]; readable?: T | undefined } {
  return { ok: false, problems, readable }
}

export const readableOf = <T>(parsed: Parsed<T>): T | undefined => (parsed.ok ? parsed.value : parsed.readable)
