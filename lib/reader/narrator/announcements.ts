import type { ScriptBlock } from '#lib/text/index.ts'
import type { Announcements } from '../settings/settings.ts'

/** What is said before parts of the text, in the language of the text. */
export interface AnnouncementWords {
  heading(level: number): string
  list(items: number): string
  item(index: number): string
  readonly table: string
  readonly quote: string
  readonly image: string
  readonly note: string
}

/** What to say before a block; undefined: nothing. `before` is the block read before it in the text. */
export function announcementOf(block: ScriptBlock, before: ScriptBlock | undefined, choice: Announcements, words: AnnouncementWords): string | undefined {
  if (choice === 'off') return undefined
  const isAll = choice === 'all'
  switch (block.kind) {
    case 'heading':
      return words.heading(block.level ?? 1)
    case 'item':
      if (block.item?.index === 1) return words.list(block.item.count)
      return isAll && block.item ? words.item(block.item.index) : undefined
    case 'cell':
      return before?.kind === 'cell' ? undefined : words.table
    case 'image':
      return words.image
    case 'quote':
      return isAll && before?.kind !== 'quote' ? words.quote : undefined
    case 'note':
      return isAll ? words.note : undefined
    case 'paragraph':
    case 'caption':
      return undefined
  }
}
