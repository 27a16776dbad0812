import { createFakeClock } from '#lib/speech/fake/fake-clock.ts'
import type { SpeechEngine, SpeechEvent, Voice } from '#lib/speech/engine.ts'
import { createPlayer } from '#lib/speech/player/create-player.ts'
import { buildScript, encodeScript, readScript, type Block } from '#lib/text/index.ts'
import type { Bench, Measure } from './report/measure.ts'

const sentence = 'Kraj podle nové dohody pomůže lidem ve městech a obcích najít bydlení blízko práce.'
const wordsInSentence = sentence.split(' ').length
const sentencesInBlock = 5
const events = 20_000
const voice: Voice = { id: 'bench', engine: 'fake', name: 'bench', lang: 'cs-CZ', isLocal: true, hasPitch: true }

/** Plays a document of so many words from its middle: Play, then words and ends of utterances as fast as they can be taken. */
function play(words: number): { readonly press: number; readonly event: number } {
  const count = Math.ceil(words / wordsInSentence / sentencesInBlock)
  const blocks = Array.from({ length: count }, (_, index): Block => ({ id: `p-${index}`, kind: 'paragraph', text: Array(sentencesInBlock).fill(sentence).join(' ') }))
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const script = readScript(encodeScript(buildScript(blocks, { lang: 'cs', toSpoken: (text) => ({ spoken: text, alignment: [] }) })), (id) => texts.get(id) ?? '')
  let token = 0
  let tell: (event: SpeechEvent) => void = () => undefined
  const engine: SpeechEngine = {
    id: 'fake',
    voices: () => [voice],
    speak: (_utterance, next) => void (token = next),
    cancel: () => undefined,
    listen: (listener) => ((tell = listener), () => undefined),
    dispose: () => undefined,
  }
  const last = script.sentences.length - 1
  const player = createPlayer({
    engines: [engine],
    clock: createFakeClock(),
    onMeasured: () => undefined,
    onReportsWords: () => undefined,
    context: () => ({
      pieces: (index) => script.utterances(index).map((utterance) => ({ utterance, isAnnouncement: false })),
      pieceFrom: (piece) => [piece],
      firstRead: (index) => index,
      following: (index) => ({ type: 'read', sentence: index < last ? index + 1 : Math.floor(last / 2), pause: 0 }),
      voice: () => voice,
      areVoicesKnown: () => true,
      sound: { rate: 1, pitch: 1, volume: 1 },
      pace: () => 70,
      estimatesWords: () => false,
    }),
  })
  const before = performance.now()
  player.send({ type: 'play', sentence: Math.floor(last / 2) })
  const pressed = performance.now()
  for (let done = 0; done < events; done += 4) {
    tell({ type: 'started', token })
    tell({ type: 'boundary', token, charIndex: 5, charLength: 5 })
    tell({ type: 'boundary', token, charIndex: 20, charLength: undefined })
    tell({ type: 'ended', token })
  }
  return { press: pressed - before, event: ((performance.now() - pressed) / events) * 1000 }
}

/** What the player costs: the press and each event must not grow with the length of the document. */
async function run(): Promise<Measure[]> {
  // Warm, so that the first length does not pay for the compiler.
  play(1000)
  return [1000, 10_000, 100_000].flatMap((words) => {
    const { event, press } = play(words)
    const text = `${words.toLocaleString('en')} words`
    return [
      { label: `${text}: Play in the middle until the utterance is handed over`, value: press, unit: 'ms' },
      { label: `${text}: an event of the voice`, value: event, unit: 'µs' },
    ]
  })
}

export default { name: 'Player: events of the voice', run } satisfies Bench
