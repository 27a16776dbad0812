import type { Recording } from '#lib/content/recordings/schema.ts'
import { readArguments } from './audio/arguments.ts'
import { makeAudio } from './audio/make-audio.ts'
import { createProgress } from './audio/progress.ts'
import { endWith, exitCodes } from './setup/command-line.ts'

const voiceName = ({ name, synthesizer }: Recording['voice']): string => `${synthesizer} ${name}`

/** `npm run audio`: records articles as MP3 with a timing file, for the site to serve; docs/audio.md says how. */
const request = readArguments(process.argv.slice(2))
const result = request.ok ? { exitCode: exitCodes.problems, ...(await makeAudio(request.value, process.cwd(), createProgress(process.stderr))) } : request
if (result.ok) {
  const { byOthers, kept, recorded, removed, voice } = result.value
  for (const { name, voice: before } of removed) console.log(`removed public/audio/${name}${before ? ` (${voiceName(before)})` : ''}`)
  for (const { mode, slug, voice: other } of byOthers) console.log(`${slug} ${mode}: stays as ${voiceName(other)} recorded it; --replace records it anew as ${voiceName(voice)}`)
  console.log(`${recorded} recorded, ${kept} already there. They are in public/audio; build the site to show them.`)
} else {
  endWith(result)
}
