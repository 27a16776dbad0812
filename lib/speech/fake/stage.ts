import { createFakeClock } from './fake-clock.ts'
import { createFakeEngine } from './fake-engine.ts'
import type { FakeProfile } from './profiles.ts'
import { createPlayer } from '../player/create-player.ts'
import type { Piece } from '../player/player-state.ts'

/** Sentences; the empty one is skipped. */
export const texts = ['První věta je tu.', '', 'Druhá věta, o něco delší než ta první.', 'Třetí.', 'Čtvrtá věta se čte po ní.', 'A poslední věta.']

const pieceOf = (spoken: string): Piece => ({ isAnnouncement: false, utterance: { spoken, lang: 'cs', alignment: [], range: { start: 0, end: spoken.length } } })

/** A player with a fake engine of a platform, on a clock of the test. */
export function setUp(profile: FakeProfile, { pause = 400 } = {}) {
  const clock = createFakeClock()
  const engine = createFakeEngine(profile, clock)
  const reporting = new Set<string>()
  const sound = { rate: 1, pitch: 1, volume: 1 }
  const player = createPlayer({
    engines: [engine],
    clock,
    onMeasured: () => undefined,
    onReportsWords: ({ id }) => reporting.add(id),
    context: () => ({
      pieces: (sentence) => (texts[sentence] ? [pieceOf(texts[sentence])] : []),
      pieceFrom: (piece, offset) => {
        const spoken = piece.utterance.spoken.slice(offset - piece.utterance.range.start)
        return spoken.trim() === '' ? [] : [{ ...piece, utterance: { ...piece.utterance, spoken, range: { start: offset, end: piece.utterance.range.end } } }]
      },
      firstRead: (sentence) => {
        const found = texts.findIndex((text, index) => index >= sentence && text !== '')
        return found < 0 ? undefined : found
      },
      following: (sentence) => (sentence + 1 >= texts.length ? { type: 'end' } : { type: 'read', sentence: sentence + 1, pause }),
      voice: (_lang, failed) => engine.voices().find(({ id }) => !failed.includes(id)),
      areVoicesKnown: () => profile.voicesAfter === 0 || engine.voices().length > 0,
      sound,
      pace: () => 60,
      estimatesWords: ({ id }) => !reporting.has(id),
    }),
  })
  return { clock, engine, player, sound }
}
