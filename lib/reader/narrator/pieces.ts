import type { Piece } from '#lib/speech/player/player-state.ts'
import type { SpokenUtterance } from '#lib/text/index.ts'
import { emphasisIn } from '../page/emphasis.ts'
import type { ScriptMap } from '../page/script-map.ts'
import type { SelectedStretch } from '../page/selection.ts'
import { isBlockSkipped } from '../page/skipped.ts'
import type { ReaderSettings } from '../settings/settings.ts'
import { announcementOf, type AnnouncementWords } from './announcements.ts'
import { clipUtterance } from './clip-utterance.ts'
import { emphasise } from './emphasise.ts'

/** What is read: a text, or the selected stretches of it. */
export interface Reading {
  readonly map: ScriptMap
  readonly selection: readonly SelectedStretch[] | undefined
}

/** What of a sentence is spoken; empty where it is skipped, hidden, not selected or has nothing to say. */
export function utterancesOf({ map, selection }: Reading, sentence: number, settings: ReaderSettings): readonly SpokenUtterance[] {
  const block = map.script.sentences[sentence]?.block
  if (block === undefined) return []
  if (!selection) return isBlockSkipped(map, block, settings.skip) ? [] : map.script.utterances(sentence)
  const stretch = selection.find((candidate) => candidate.block === block)
  return stretch ? map.script.utterances(sentence).flatMap((utterance) => clipUtterance(utterance, stretch.range)) : []
}

/** The utterances of a sentence, with what is announced before its block. */
export function piecesOf(reading: Reading, sentence: number, settings: ReaderSettings, words: AnnouncementWords): readonly Piece[] {
  const { map, selection } = reading
  const index = map.script.sentences[sentence]?.block ?? -1
  const block = map.script.blocks[index]
  const utterances = utterancesOf(reading, sentence, settings)
  const element = settings.emphasis && utterances.length > 0 ? map.elementOf(index) : undefined
  const emphases = element ? emphasisIn(element) : []
  const stretches = utterances.flatMap((utterance) => emphasise(utterance, emphases))
  const pieces = stretches.map(({ isEmphasised, utterance }, place): Piece => {
    const nth = stretches.slice(0, place).filter(({ utterance: { range } }) => range.start === utterance.range.start && range.end === utterance.range.end).length
    return { utterance, isAnnouncement: false, ...(isEmphasised && { isEmphasised }), ...(block && { source: { block: block.id, nth } }) }
  })
  const first = pieces[0]
  if (!block || !first || selection || block.firstSentence !== sentence) return pieces
  const said = announcementOf(block, map.script.blocks[index - 1], settings.announce, words)
  if (said === undefined) return pieces
  const utterance = { spoken: said, lang: map.script.lang, alignment: [], range: first.utterance.range }
  return [{ utterance, isAnnouncement: true }, ...pieces]
}

/** The rest of a queue when speech goes on from a place in its first piece; `from` counts in the text of the block. */
export function piecesFrom(queue: readonly Piece[], from: number | undefined): readonly Piece[] {
  const [piece, ...rest] = queue
  if (!piece || from === undefined || piece.isAnnouncement) return queue
  const clipped = clipUtterance(piece.utterance, { start: from, end: piece.utterance.range.end })
  return [...clipped.map((utterance) => ({ ...piece, utterance })), ...rest]
}
