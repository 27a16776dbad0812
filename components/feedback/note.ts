import type { FeedbackKey, FeedbackWords } from './words.ts'

/** What a reader finds wrong with a sentence; sent to a form as it is. */
export const noteReasons = ['misread', 'unclear', 'other'] as const
export type NoteReason = (typeof noteReasons)[number]

export const reasonKeys = { misread: 'reasonMisread', unclear: 'reasonUnclear', other: 'reasonOther' } as const satisfies Readonly<Record<NoteReason, FeedbackKey>>

/** Everything that goes to the operator; nothing about the reader, the device or the voice. */
export interface Note {
  /** The title of the article. */
  readonly article: string
  /** The address of the page with the `id` of the block. */
  readonly address: string
  readonly mode: 'easy' | 'full' | 'both'
  readonly sentence: string
  readonly reason: NoteReason
  /** The reader's own words; may be empty. */
  readonly remark: string
}

export interface Letter {
  readonly subject: string
  readonly body: string
}

/** The note in words, as the reader sees it before it is sent. */
export function letterOf({ address, article, mode, reason, remark, sentence }: Note, words: FeedbackWords): Letter {
  const modes = { easy: words('modeEasy'), full: words('modeFull'), both: words('modeBoth') }
  const lines = [
    words(reasonKeys[reason]),
    '',
    words('letterSentence', { sentence }),
    ...(remark.trim() === '' ? [] : ['', words('letterRemark', { remark: remark.trim() })]),
    '',
    words('letterArticle', { article }),
    words('letterAddress', { address }),
    words('letterMode', { mode: modes[mode] }),
  ]
  return { subject: words('letterSubject', { article }), body: lines.join('\n') }
}

/** An address that opens the letter in the reader's own mail program (RFC 6068: lines end with CR LF). */
export function mailtoAddress(to: string, { body, subject }: Letter): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`
}

/** The fields of a posted form (docs/operator.md). */
export function formFields({ address, article, mode, reason, remark, sentence }: Note): readonly (readonly [name: string, value: string])[] {
  return Object.entries({ article, address, mode, sentence, reason, remark })
}
