/** Words of a table, and beginnings of words (with a star). No pattern: a beginning is found by its first two letters. */
export class WordSet {
  private readonly words = new Set<string>()
  private readonly stems = new Map<string, readonly string[]>()

  constructor(rows: Iterable<string>) {
    for (const row of rows) {
      const stem = row.slice(0, -1)
      const head = row.slice(0, 2)
      if (row.endsWith('*')) this.stems.set(head, [...(this.stems.get(head) ?? []), stem])
      else this.words.add(row)
    }
  }

  /** Whether a word is in the table as it is written, or begins as a row does. */
  has(word: string): boolean {
    if (this.words.has(word)) return true
    const stems = this.stems.get(word.slice(0, 2))
    return stems !== undefined && stems.some(stem => word.startsWith(stem))
  }
}
