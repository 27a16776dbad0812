import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { MPEGDecoder } from 'mpg123-decoder'
import { parseTiming } from '#lib/text/index.ts'
import type { Recording } from '#lib/content/recordings/schema.ts'
import { readRecordings } from '#lib/content/recordings/load-recordings.ts'
import { root } from '../setup/state.mjs'

interface Finished {
  readonly code: number | null
  readonly output: string
}

/** Runs `npm run audio` in a folder; `until` ends it with SIGKILL as soon as it is true of what has been printed. */
function runAudio(folder: string, args: readonly string[] = [], until: (output: string) => boolean = () => false): Promise<Finished> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), path.join(root, 'cli/audio.ts'), ...args], { cwd: folder })
  let output = ''
  const take = (chunk: Buffer) => {
    output += String(chunk)
    if (until(output)) child.kill('SIGKILL')
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })))
}

const article = (title: string, text: string) => `---
title: ${title}
published: 2024-05-02
category: Aktuality
publisher: Obec
language: cs
---

${text}
`

/** A folder with three short articles. */
function setUp(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nahlas-audio-'))
  const texts = { a: ['Uzavírka', 'Ulice je zavřená do 3. července. Jeďte jinudy & opatrně.'], b: ['Svoz', 'Odpad se sveze v pondělí.'], c: ['Schůze', 'Zastupitelé se sejdou v 18.30 hod.\n\n- Program <návrh>\n- Diskuse'] } as const
  for (const [slug, [title, text]] of Object.entries(texts)) {
    mkdirSync(path.join(folder, 'content/articles', slug), { recursive: true })
    writeFileSync(path.join(folder, 'content/articles', slug, 'article.md'), article(title, text))
  }
  return folder
}

/** Every file below `public/audio` and the hash of its bytes. */
function filesOf(folder: string): Readonly<Record<string, string>> {
  const audio = path.join(folder, 'public/audio')
  const names = readdirSync(audio, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(names.map((entry) => path.join(entry.parentPath, entry.name)).sort().map((file) => [path.relative(audio, file), createHash('sha256').update(readFileSync(file)).digest('hex')]))
}

/** Puts a recording of the same text by a person in the place of the one there is. */
function recordByOther(site: string, slug: string): void {
  const place = path.join(site, 'public/audio', slug)
  const entry = readdirSync(place).find((file) => file.endsWith('.json')) ?? ''
  const { hash } = JSON.parse(readFileSync(path.join(place, entry), 'utf8')) as Recording
  for (const file of readdirSync(place)) {
    const content = readFileSync(path.join(place, file), 'latin1').replaceAll(hash, '0a0b0c0d')
    rmSync(path.join(place, file))
    writeFileSync(path.join(place, file.replace(hash, '0a0b0c0d')), content, 'latin1')
  }
  const changed = path.join(place, 'full.0a0b0c0d.json')
  const voice: Recording['voice'] = { synthesizer: 'Paní', name: 'Nováková', lang: 'cs' }
  writeFileSync(changed, JSON.stringify({ ...(JSON.parse(readFileSync(changed, 'utf8')) as Recording), voice }))
}

let folder = ''
let whole: ReturnType<typeof filesOf> = {}

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  folder = setUp()
  const { code, output } = await runAudio(folder)
  expect(output).toContain('3 recorded, 0 already there')
  expect(code).toBe(0)
  whole = filesOf(folder)
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a recording is as long as its timing says, and its words are in the written text', async () => {
  const list = readRecordings(folder)
  expect(list.ok && list.value.map(({ mode, slug }) => `${slug} ${mode}`)).toEqual(['a full', 'b full', 'c full'])
  for (const { audio, durationMs, timing } of list.ok ? list.value : []) {
    const parsed = parseTiming(readFileSync(path.join(folder, 'public/audio', timing), 'utf8'))
    if (!parsed.ok) throw new Error(`${timing}:${parsed.line}: ${parsed.message}`)
    const decoder = new MPEGDecoder()
    await decoder.ready
    const { channelData, sampleRate, samplesDecoded } = decoder.decode(readFileSync(path.join(folder, 'public/audio', audio)))
    decoder.free()
    const length = (samplesDecoded / sampleRate) * 1000
    const sum = parsed.cues.reduce((total, { end, start }) => total + end - start, 0)
    expect(Math.abs(sum - length)).toBeLessThan(50)
    expect(Math.abs(durationMs - length)).toBeLessThan(50)
    // Where a cue begins, after the pause before it, there is sound within a tenth of a second, and silence before.
    for (const { start } of parsed.cues.slice(1)) {
      const at = Math.round((start * sampleRate) / 1000)
      const loudness = (from: number, to: number) => Math.max(...(channelData[0]?.subarray(from, to) ?? []).map(Math.abs))
      expect(loudness(at - sampleRate * 0.1, at - sampleRate * 0.01)).toBeLessThan(0.02)
      expect(loudness(at, at + sampleRate * 0.15)).toBeGreaterThan(0.02)
    }
  }
  const timing = readFileSync(path.join(folder, 'public/audio', readdirSync(path.join(folder, 'public/audio/a')).map((file) => `a/${file}`).find((file) => file.endsWith('.vtt')) ?? ''), 'utf8')
  expect(timing.replace(/<[\d:.]+>/g, '|')).toContain('|Ulice |je |zavřená |do |3. |července.')
  expect(timing).toContain('&amp;')
})

test('what is killed and started again gives the same files as one run', async () => {
  const other = setUp()
  const killed = await runAudio(other, [], (output) => output.includes('a full:'))
  expect(killed.code).toBeNull()
  const again = await runAudio(other)
  expect(again.output).toMatch(/[12] recorded, [12] already there/)
  expect(filesOf(other)).toEqual(whole)
  rmSync(other, { recursive: true, force: true })
})

test('two shards at the same time give the same files as one run', async () => {
  const other = setUp()
  const [one, two] = await Promise.all([runAudio(other, ['--shard', '1/2']), runAudio(other, ['--shard', '2/2'])])
  expect([one.code, two.code]).toEqual([0, 0])
  expect(filesOf(other)).toEqual(whole)
  rmSync(other, { recursive: true, force: true })
})

test('only what changed is recorded anew, and what is gone is taken away', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'nahlas-audio-'))
  cpSync(folder, other, { recursive: true })
  writeFileSync(path.join(other, 'content/articles/b/article.md'), article('Svoz', 'Odpad se sveze v úterý.'))
  rmSync(path.join(other, 'content/articles/c'), { recursive: true })
  expect((await runAudio(other, ['a'])).output).toContain('0 recorded, 1 already there')
  expect(existsSync(path.join(other, 'public/audio/c'))).toBe(true)
  expect((await runAudio(other)).output).toContain('1 recorded, 1 already there')
  const files = Object.keys(filesOf(other))
  expect(files.filter((file) => file.startsWith('a/'))).toEqual(Object.keys(whole).filter((file) => file.startsWith('a/')))
  expect(files.filter((file) => file.startsWith('b/'))).toHaveLength(3)
  expect(files.some((file) => file.startsWith('c/'))).toBe(false)
  rmSync(other, { recursive: true, force: true })
})

/** What the archive has of a text: its files, without their folder. */
const recordingOf = (files: ReturnType<typeof filesOf>, name: string) => Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith(`${name}/`)))
const listed = (site: string) => {
  const list = readRecordings(site)
  return list.ok ? list.value.map(({ slug, voice }) => `${slug} ${voice.name}`) : list.problems
}

test('what another voice has recorded stays, is still listed and is named; --replace records it anew', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'nahlas-audio-'))
  cpSync(folder, other, { recursive: true })
  recordByOther(other, 'a')
  const before = recordingOf(filesOf(other), 'a')
  const { output } = await runAudio(other)
  expect(output).toBe('a full: stays as Paní Nováková recorded it; --replace records it anew as eSpeak NG cs\n0 recorded, 3 already there. They are in public/audio; build the site to show them.\n')
  expect(recordingOf(filesOf(other), 'a')).toEqual(before)
  expect(listed(other)).toEqual(['a Nováková', 'b cs', 'c cs'])
  const replaced = await runAudio(other, ['a', '--replace'])
  expect(replaced.output).toMatch(/removed public\/audio\/a\/full\.0a0b0c0d \(Paní Nováková\)\n1 recorded, 0 already there/)
  expect(filesOf(other)).toEqual(whole)
  rmSync(other, { recursive: true, force: true })
})

test('a recording by another voice is taken away when its text has changed', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'nahlas-audio-'))
  cpSync(folder, other, { recursive: true })
  recordByOther(other, 'b')
  writeFileSync(path.join(other, 'content/articles/b/article.md'), article('Svoz', 'Odpad se sveze v úterý.'))
  expect((await runAudio(other)).output).toMatch(/removed public\/audio\/b\/full\.0a0b0c0d \(Paní Nováková\)\n1 recorded, 2 already there/)
  expect(listed(other)).toEqual(['a cs', 'b cs', 'c cs'])
  rmSync(other, { recursive: true, force: true })
})

test('a shard takes nothing away, a whole run only what it had made itself', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'nahlas-audio-'))
  cpSync(folder, other, { recursive: true })
  const audio = path.join(other, 'public/audio')
  cpSync(path.join(audio, 'c'), path.join(audio, '2020-01-01-stary'), { recursive: true })
  const own = { 'vlastni/full.mp3': 'mp3', 'a/poznamky/nahravani.txt': 'text', '2020-01-01-stary/ČTI.txt': 'text', 'readme.txt': 'text' }
  for (const [file, content] of Object.entries(own)) {
    mkdirSync(path.dirname(path.join(audio, file)), { recursive: true })
    writeFileSync(path.join(audio, file), content)
  }
  // Another program that writes at this moment, and one that was killed a day ago.
  const [now, old] = ['a/full.11111111.mp3.1.part', 'a/full.22222222.mp3.2.part']
  for (const file of [now, old]) writeFileSync(path.join(audio, file), '')
  const yesterday = new Date(Date.now() - 86_400_000)
  utimesSync(path.join(audio, old), yesterday, yesterday)
  const before = filesOf(other)
  for (const shard of ['1/1000', '2/2']) {
    await runAudio(other, ['--shard', shard])
    expect(filesOf(other)).toEqual(before)
  }
  const { code, output } = await runAudio(other)
  expect(code).toBe(0)
  const left = filesOf(other)
  const gone = Object.keys(before).filter((file) => !(file in left))
  expect(gone.map((file) => file.replace(/full\.[0-9a-f]{8}/, 'full'))).toEqual(['2020-01-01-stary/full.json', '2020-01-01-stary/full.mp3', '2020-01-01-stary/full.vtt', 'a/full.mp3.2.part'])
  expect(output).toContain('removed public/audio/a/full.22222222\n')
  expect(output).toMatch(/removed public\/audio\/2020-01-01-stary\/full\.[0-9a-f]{8}/)
  rmSync(other, { recursive: true, force: true })
})

test('a recording is made again when one of its files is missing, cut or broken', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'nahlas-audio-'))
  cpSync(folder, other, { recursive: true })
  const file = (slug: string, extension: string) => path.join(other, 'public/audio', Object.keys(whole).find((name) => name.startsWith(`${slug}/`) && name.endsWith(extension)) ?? '')
  rmSync(file('a', '.vtt'))
  writeFileSync(file('b', '.mp3'), 'cut')
  writeFileSync(file('c', '.json'), '{"slug": "c"')
  expect((await runAudio(other)).output).toContain('3 recorded, 0 already there')
  expect(filesOf(other)).toEqual(whole)
  rmSync(other, { recursive: true, force: true })
})

test('content with errors is not recorded, an easy text that is a draft neither', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'nahlas-audio-'))
  cpSync(folder, other, { recursive: true })
  const easy = (status: string, sentence: string) => `title: Svoz odpadu\nstatus: ${status}\nsections:\n  - heading: Kdy?\n    sentences:\n      - text: ${sentence}\n        from: [1]\n`
  const file = path.join(other, 'content/articles/b/easy-read.yaml')
  writeFileSync(file, easy('edited', 'Odpad se sveze v pondělí a v úterý a ve středu a ve čtvrtek a v pátek a v sobotu a v neděli, říká obec.'))
  const refused = await runAudio(other)
  expect(refused.code).toBe(1)
  expect(refused.output).toMatch(/^content\/articles\/b\/easy-read\.yaml:\d+: error: .+\n(?:.+\n)*The content has errors; nothing was recorded and nothing taken away\n$/)
  expect(filesOf(other)).toEqual(whole)
  writeFileSync(file, easy('draft', 'Odpad se sveze v pondělí.'))
  expect((await runAudio(other)).output).toContain('0 recorded, 3 already there')
  rmSync(other, { recursive: true, force: true })
})

test('what cannot be done is told in one line', async () => {
  for (const [args, message] of [
    [['aa'], "There is no article 'aa' in content/articles; did you mean 'a'?"],
    [['--synthesizer', 'sherpa'], 'A neural voice needs a model; download a Czech one of Piper made for sherpa-onnx and write --model FOLDER'],
    [['--synthesizer', 'sherpa', '--model', folder], `${folder}: a file *.onnx is not in it; --model takes the folder of a Piper model made for sherpa-onnx`],
  ] as const) {
    expect(await runAudio(folder, args)).toEqual({ code: 1, output: `${message}\n` })
  }
  expect(filesOf(folder)).toEqual(whole)
  const empty = mkdtempSync(path.join(tmpdir(), 'nahlas-audio-'))
  expect(await runAudio(empty)).toEqual({ code: 1, output: 'There is no article in content/articles; nothing was recorded and nothing taken away\n' })
  rmSync(empty, { recursive: true })
})
