import type { Root } from 'mdast'

/** An article as one of the readers found it in a file. */
export interface Draft {
  readonly title?: string | undefined
  /** YYYY-MM-DD. */
  readonly published?: string | undefined
  /** A date that no calendar has, such as 31 February, and the line of the file on which it stands. */
  readonly impossibleDay?: { readonly written: string; readonly line?: number | undefined } | undefined
  readonly category?: string | undefined
  readonly publisher?: string | undefined
  readonly language?: string | undefined
  readonly source?: string | undefined
  readonly description?: string | undefined
  /** Readings that the file gives for words. */
  readonly spoken?: Readonly<Record<string, string>> | undefined
  /** Words in other languages that the file names, by their tag. */
  readonly foreign?: Readonly<Record<string, readonly string[]>> | undefined
  /** The lines of the file on which its metadata stand, by their names. */
  readonly lines?: Readonly<Record<string, number>> | undefined
  readonly body: Root
  /** Lines that were left out because they repeat the title or the metadata, as they stood in the file. */
  readonly dropped: readonly string[]
  /** What else an editor must know: links and pictures that could not be kept. */
  readonly notes: readonly string[]
  /** Pictures to be written beside the article. */
  readonly pictures: readonly Picture[]
}

export interface Picture {
  readonly file: string
  readonly bytes: Uint8Array
}
