import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { readScript } from '#lib/text/index.ts'
import { formatProblem } from '../problem.ts'
import { readContent } from '../load.ts'
import { articleScripts, readAloudBlocks } from '../scripts.ts'
import { readRecordings, sortRecordings } from './load-recordings.ts'
import { parseRecordings } from './parse-recordings.ts'
import type { Recording } from './schema.ts'

const recording: Recording = {
  slug: 'poradna',
  mode: 'easy',
  audio: 'poradna/easy.0a1b2c3d.mp3',
  timing: 'poradna/easy.0a1b2c3d.vtt',
  type: 'audio/mpeg',
  bytes: 3,
  durationMs: 1500,
  hash: '0a1b2c3d',
  textHash: 'd3c2b1a0',
  voice: { synthesizer: 'espeak-ng', name: 'cs', lang: 'cs' },
}

const told = (index: unknown, sizeOf: (name: string) => number | undefined = () => 3): string[] => {
  const parsed = parseRecordings(typeof index === 'string' ? index : JSON.stringify(index, undefined, 1), 'index.json', sizeOf)
  return parsed.ok ? [] : parsed.problems.map(formatProblem)
}
const withChange = (change: object): object => ({ version: 1, recordings: [{ ...recording, ...change }] })

test('a list whose files are there is taken as it is', () => {
  expect(parseRecordings(JSON.stringify({ version: 1, recordings: [recording] }), 'index.json', () => 3)).toEqual({ ok: true, value: [recording] })
})

test('a listed file that is missing, or of another length, is told with its line and what to do', () => {
  expect(told(withChange({}), () => undefined)).toEqual([
    "index.json:7: the file 'poradna/easy.0a1b2c3d.mp3' is not in public/audio; run npm run audio again, or delete public/audio",
    "index.json:8: the file 'poradna/easy.0a1b2c3d.vtt' is not in public/audio; run npm run audio again, or delete public/audio",
  ])
  expect(told(withChange({}), () => 2)).toEqual(["index.json:10: 'poradna/easy.0a1b2c3d.mp3' has 2 bytes, not 3; run npm run audio again, or delete public/audio"])
})

test('what is wrong in the list is named', () => {
  expect(told({ version: 2, recordings: [] })).toEqual(["index.json:2: 'version' is wrong: this site reads version 1; make the recordings anew with npm run audio"])
  expect(told(withChange({ mode: 'both' }))).toEqual(["index.json:6: entry 1 of 'recordings', 'mode' is wrong: write one of: easy, full"])
  expect(told(withChange({ audio: '../secret.mp3' })).join()).toContain('write a path below public/audio')
  expect(told(withChange({ timing: '/etc/passwd' })).join()).toContain('write a path below public/audio')
  expect(told(withChange({ bytes: 0.5 })).join()).toContain('write a whole number')
  expect(told(withChange({ lenght: 3 })).join()).toContain("'lenght' is not a known key")
  expect(told('{"version": 1, "recordings": [')).toEqual(['index.json:1: the file is not valid JSON; run npm run audio again, or delete public/audio'])
  expect(told('version: 1\nrecordings: []')).toEqual(['index.json:1: the file is not valid JSON; run npm run audio again, or delete public/audio'])
})

test('one text has one recording', () => {
  expect(told({ version: 1, recordings: [recording, { ...recording, hash: '11111111' }] }).join()).toContain("a second recording of 'poradna/easy'")
})

test('without a list there are no recordings; with one, the files are looked for beside it', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'recordings-'))
  try {
    expect(readRecordings(root)).toEqual({ ok: true, value: [] })
    mkdirSync(path.join(root, 'public/audio/poradna'), { recursive: true })
    writeFileSync(path.join(root, 'public/audio/index.json'), JSON.stringify(withChange({})))
    expect(readRecordings(root)).toMatchObject({ ok: false, problems: [{ file: 'public/audio/index.json' }, { file: 'public/audio/index.json' }] })
    writeFileSync(path.join(root, 'public/audio', recording.audio), 'mp3')
    writeFileSync(path.join(root, 'public/audio', recording.timing), 'WEBVTT\n')
    expect(readRecordings(root)).toEqual({ ok: true, value: [recording] })
  } finally {
    rmSync(root, { recursive: true })
  }
})

test('a recording is offered while the text is the one that was recorded', () => {
  const [article] = readContent().articles
  if (!article) throw new Error('There is no article.')
  const texts = new Map(readAloudBlocks(article).full.map(({ id, text }) => [id, text]))
  const textOf = (id: string) => texts.get(id) ?? ''
  const script = readScript(articleScripts(article).full, textOf)
  const cues = script.sentences.flatMap(({ block }, index) => script.utterances(index).map(({ range }) => ({ id: script.blocks[block]?.id ?? '', range })))
  const vtt = cues
    .map(({ id, range: { start, end } }, index) => {
      const second = (count: number) => `00:${String(Math.floor(count / 60)).padStart(2, '0')}:${String(count % 60).padStart(2, '0')}.000`
      return `${id}:${start}-${end}\n${second(index)} --> ${second(index + 1)}\n${textOf(id).slice(start, end).replaceAll('\n', ' ')}`
    })
    .join('\n\n')
  const full = { ...recording, slug: article.meta.slug, mode: 'full' as const }
  const sorted = (timing: string) => {
    const root = mkdtempSync(path.join(tmpdir(), 'recordings-'))
    try {
      mkdirSync(path.join(root, 'public/audio/poradna'), { recursive: true })
      writeFileSync(path.join(root, 'public/audio', full.timing), timing)
      const { current, old } = sortRecordings(article, [full, { ...full, slug: 'other' }], root)
      return [Object.keys(current), old]
    } finally {
      rmSync(root, { recursive: true })
    }
  }
  const file = 'public/audio/poradna/easy.0a1b2c3d.vtt'
  const changed = { file, line: 1, message: 'the text has changed since it was recorded' }
  expect(sorted(`WEBVTT\n\n${vtt}\n`)).toEqual([['full'], []])
  expect(sorted(`WEBVTT\n\n${vtt.replace('Liberecký kraj', 'Karlovarský kr')}\n`), 'other words').toEqual([[], [changed]])
  expect(sorted(`WEBVTT\n\n${vtt.slice(0, vtt.lastIndexOf('\n\n'))}\n`), 'a sentence more').toEqual([[], [changed]])
  const [end, more] = [`00:${String(Math.floor(cues.length / 60)).padStart(2, '0')}:${String(cues.length % 60).padStart(2, '0')}.000`, 'p999:0-3']
  expect(sorted(`WEBVTT\n\n${vtt}\n\n${more}\n${end} --> 01:00:00.000\nNic\n`), 'a sentence less').toEqual([[], [changed]])
  expect(sorted('WEBVTT\n\nx\n')).toEqual([[], [{ file, line: 3, message: "'x' is no identifier of the form block:start-end" }]])
})
