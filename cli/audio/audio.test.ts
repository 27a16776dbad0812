import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { MPEGDecoder } from 'mpg123-decoder'
import { parseTiming } from '#lib/text/index.ts'
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

test('what cannot be done is told in one line', async () => {
  for (const [args, message] of [
    [['aa'], "There is no article 'aa' in content/articles; did you mean 'a'?"],
    [['--synthesizer', 'sherpa'], 'A neural voice needs a model; download a Czech one of Piper made for sherpa-onnx and write --model FOLDER'],
    [['--synthesizer', 'sherpa', '--model', folder], `${folder}: a file *.onnx is not in it; --model takes the folder of a Piper model made for sherpa-onnx`],
  ] as const) {
    expect(await runAudio(folder, args)).toEqual({ code: 2, output: `${message}\n` })
  }
  expect(filesOf(folder)).toEqual(whole)
})
