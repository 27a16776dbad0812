import * as v from 'valibot'

/** A path below `public/audio`: forward slashes, no way out of the folder. */
const filePath = v.pipe(
  v.string('write the path of the file below public/audio'),
  v.check((value) => value !== '' && !/[\\:?#]/.test(value) && value.split('/').every((part) => part !== '' && part !== '.' && part !== '..'), 'write a path below public/audio with forward slashes, such as slug/easy.0a1b2c3d.mp3'),
)
const count = v.pipe(v.number('write a number'), v.integer('write a whole number'), v.minValue(1, 'it must be more than 0'))
const hash = v.pipe(v.string('write the hash'), v.regex(/^[0-9a-f]{8,}$/, 'write at least 8 hexadecimal digits'))
const words = v.pipe(v.string('write text'), v.nonEmpty('it is empty'))

export const recordingModes = ['easy', 'full'] as const

/** A recording, as its own file `<mode>.<hash>.json` and the list have it. */
export const recordingSchema = v.strictObject({
  /** The folder of the article in `content/articles`. */
  slug: words,
  mode: v.picklist(recordingModes, `write one of: ${recordingModes.join(', ')}`),
  audio: filePath,
  /** WebVTT with a cue for each utterance; docs/audio.md has the format. */
  timing: filePath,
  /** Media type of the audio file. */
  type: v.pipe(v.string('write a media type'), v.regex(/^audio\/[\w.+-]+(?:; ?codecs=[\w.,"+-]+)?$/, 'write a media type such as audio/mpeg')),
  /** Size of the audio file. */
  bytes: count,
  durationMs: count,
  /** Of everything that the recording is made from: another hash, another recording. */
  hash,
  /** Of what is said, by whatever voice: another text hash, another text. */
  textHash: hash,
  voice: v.strictObject({
    synthesizer: words,
    name: words,
    /** BCP 47 tag. */
    lang: words,
    licence: v.optional(words),
  }),
})

/** `public/audio/index.json`, written by `npm run audio`. */
export const recordingIndexSchema = v.strictObject({
  version: v.literal(1, 'this site reads version 1; make the recordings anew with npm run audio'),
  recordings: v.array(recordingSchema),
})

export type Recording = Readonly<v.InferOutput<typeof recordingSchema>>
export type RecordingMode = (typeof recordingModes)[number]
/** The recordings of an article, by what they read. */
export type ArticleRecordings = Readonly<Partial<Record<RecordingMode, Recording>>>
