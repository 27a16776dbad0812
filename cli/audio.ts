import { readArguments } from './audio/arguments.ts'
import { makeAudio } from './audio/make-audio.ts'
import { createProgress } from './audio/progress.ts'

/** `npm run audio`: records articles as MP3 with a timing file, for the site to serve; docs/audio.md says how. */
const request = readArguments(process.argv.slice(2))
const result = request.ok ? await makeAudio(request.value, process.cwd(), createProgress(process.stderr)) : request
if (result.ok) {
  const { kept, recorded } = result.value
  console.log(`${recorded} recorded, ${kept} already there. They are in public/audio; build the site to show them.`)
} else {
  console.error(result.message)
  process.exitCode = 2
}
