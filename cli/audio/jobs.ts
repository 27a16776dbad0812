import { createHash } from 'node:crypto'
import type { Article } from '#lib/content/article.ts'
import type { RecordingMode } from '#lib/content/recordings/schema.ts'
import { articleScripts, readAloudBlocks } from '#lib/content/scripts.ts'
import { pauseAfter } from '#lib/reader/narrator/pauses.ts'
import { breathAfter } from '#lib/speech/embedded/breath.ts'
import { readScript, type Block, type SpokenUtterance } from '#lib/text/index.ts'
import type { Shard } from './arguments.ts'
import { encoderVersion } from './encode.ts'

/** An utterance that is to be recorded. */
export interface Line {
  /** `id` of its block. */
  readonly block: string
  readonly utterance: SpokenUtterance
  readonly written: string
  /** Silence after it, in milliseconds. */
  readonly pause: number
}

/** A recording that is to be made. */
export interface Job {
  readonly slug: string
  readonly mode: RecordingMode
  readonly lines: readonly Line[]
  /** Of everything that it is made from. */
  readonly hash: string
  /** Of what is said, by whatever voice. */
  readonly textHash: string
}

/** To be raised when the same lines would give another file. */
const version = 1

/** The recordings of articles, in the order of their names, so that every machine counts them alike. */
export function planJobs(articles: readonly Article[], modes: readonly RecordingMode[], synthesizer: string): readonly Job[] {
  return articles
    .toSorted((one, other) => (one.meta.slug < other.meta.slug ? -1 : 1))
    .flatMap((article) => modes.flatMap((mode) => planJob(article, mode, synthesizer)))
}

function planJob(article: Article, mode: RecordingMode, synthesizer: string): readonly Job[] {
  const blocks = readAloudBlocks(article)[mode]
  if (!blocks) return []
  const packed = articleScripts(article)[mode]
  const lines = packed === undefined ? [] : linesOf(blocks, packed)
  const text = lines.map(({ block, pause, utterance, written }) => [block, utterance.range, utterance.lang, utterance.spoken, written, pause])
  const hash = hashOf([version, encoderVersion, synthesizer, text])
  return lines.length > 0 ? [{ slug: article.meta.slug, mode, lines, hash, textHash: hashOf(text) }] : []
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8)

/** Of the very script that the page reads. */
function linesOf(blocks: readonly Block[], packed: string): readonly Line[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const script = readScript(packed, (id) => texts.get(id) ?? '')
  return script.sentences.flatMap((sentence, index) => {
    const block = script.blocks[sentence.block]
    if (!block) return []
    const isLast = script.sentences[index + 1]?.block !== sentence.block
    const utterances = script.utterances(index)
    return utterances.map((utterance, nth) => ({
      block: block.id,
      utterance,
      written: (texts.get(block.id) ?? '').slice(utterance.range.start, utterance.range.end),
      pause: isLast && nth === utterances.length - 1 ? pauseAfter(block.kind, 'normal', 1) : breathAfter({ rate: 1, text: utterance.spoken }),
    }))
  })
}

/** The jobs of one machine: every n-th, so that long and short articles are shared out. */
export const jobsOfShard = <T>(jobs: readonly T[], { count, index }: Shard): readonly T[] => jobs.filter((_, place) => place % count === index - 1)
