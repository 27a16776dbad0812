import * as v from 'valibot'
import { rules, type RuleName } from '#lib/easy-read/index.ts'

const ruleNames = Object.keys(rules) as [RuleName, ...RuleName[]]

/** Text that an editor writes on one line; NFC, so that one letter is one code point wherever Unicode has it. */
export const text = v.pipe(
  v.string('write text here, in quotes if it is a number or a date'),
  v.trim(),
  v.nonEmpty('it is empty; write the text or remove the key'),
  v.normalize('NFC'),
)
/** A day that does not exist, such as 30 February, would become another day. */
function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

export const date = v.pipe(
  v.union([v.pipe(v.string(), v.isoDate('write the date as YYYY-MM-DD')), v.pipe(v.date(), v.transform((value) => value.toISOString().slice(0, 10)))], 'write the date as YYYY-MM-DD'),
  v.check(isDay, 'there is no such day; write the date as YYYY-MM-DD'),
)
const languageTag = v.pipe(text, v.check((tag) => { try { return Intl.getCanonicalLocales(tag).length === 1 } catch { return false } }, 'write the language as a tag, such as cs or en'))
/** A written form and how a voice says it. */
const spokenForms = v.record(text, text)

export const frontMatterSchema = v.strictObject({
  title: text,
  published: date,
  category: text,
  publisher: text,
  language: languageTag,
  /** Where it was published: a web address, or the name of the file it was imported from. */
  source: v.optional(text),
  description: v.optional(text),
  spoken: v.optional(spokenForms, {}),
  /** Words in another language, by their tag: `en: [text to speech]`. */
  foreign: v.optional(v.record(languageTag, v.array(text)), {}),
})

const sentenceSchema = v.strictObject({
  /** A slash between spaces is a place for a pause, and for a new line where the page has room. */
  text,
  from: v.optional(v.array(v.pipe(v.number('write the number of a paragraph of the full text'), v.integer('write a whole number'), v.minValue(1, 'paragraphs are numbered from 1'))), []),
  words: v.optional(v.array(text), []),
  spoken: v.optional(text),
  items: v.optional(v.array(text), []),
  picture: v.optional(v.strictObject({ file: text, alt: text })),
})

export const easyReadSchema = v.strictObject({
  title: text,
  status: v.picklist(['draft', 'edited', 'checked'], 'write draft, edited or checked'),
  checkedBy: v.optional(v.array(v.strictObject({ name: text, date })), []),
  /** Warnings of `npm run check` that the editor has looked at. */
  confirmed: v.optional(v.array(v.strictObject({ rule: v.picklist(ruleNames, `write one of: ${ruleNames.join(', ')}`), words: v.optional(text), reason: text })), []),
  sections: v.pipe(v.array(v.strictObject({ heading: text, sentences: v.pipe(v.array(sentenceSchema), v.nonEmpty('add a sentence')) })), v.nonEmpty('add a section')),
})

const nothing = { text: '', from: [], words: [], items: [] }

/** As much of an easy text with errors as is right; what is wrong becomes empty, so that the rest keeps its place. */
export const lenientEasyReadSchema = v.object({
  title: v.fallback(text, ''),
  status: v.fallback(easyReadSchema.entries.status, 'edited'),
  checkedBy: v.fallback(easyReadSchema.entries.checkedBy, []),
  confirmed: v.fallback(easyReadSchema.entries.confirmed, []),
  sections: v.fallback(
    v.array(
      v.fallback(
        v.object({
          heading: v.fallback(text, ''),
          sentences: v.fallback(
            v.array(
              v.fallback(
                v.object({
                  text: v.fallback(text, ''),
                  from: v.fallback(sentenceSchema.entries.from, []),
                  words: v.fallback(sentenceSchema.entries.words, []),
                  spoken: v.fallback(sentenceSchema.entries.spoken, undefined),
                  items: v.fallback(v.optional(v.array(v.fallback(text, '')), []), []),
                  picture: v.fallback(sentenceSchema.entries.picture, undefined),
                }),
                nothing,
              ),
            ),
            [],
          ),
        }),
        { heading: '', sentences: [] },
      ),
    ),
    [],
  ),
})

export const glossarySchema = v.array(
  v.strictObject({
    term: text,
    /** Other forms of the term as they stand in texts: `memoranda`, `memorandu`. */
    forms: v.optional(v.array(text), []),
    explanation: text,
    /** How a voice says the term wherever it stands, such as the full name of an acronym. */
    spoken: v.optional(text),
  }),
)

/** As `lenientEasyReadSchema`, for the entries of the glossary. */
export const lenientGlossarySchema = v.array(
  v.fallback(
    v.object({
      term: v.fallback(text, ''),
      forms: v.fallback(glossarySchema.item.entries.forms, []),
      explanation: v.fallback(text, ''),
      spoken: v.fallback(glossarySchema.item.entries.spoken, undefined),
    }),
    { term: '', forms: [], explanation: '' },
  ),
)

/** As `lenientEasyReadSchema`, for the front matter. */
export const lenientFrontMatterSchema = v.object({
  title: v.fallback(text, ''),
  published: v.fallback(date, ''),
  category: v.fallback(text, ''),
  publisher: v.fallback(text, ''),
  language: v.fallback(languageTag, 'cs'),
  spoken: v.fallback(frontMatterSchema.entries.spoken, {}),
  foreign: v.fallback(frontMatterSchema.entries.foreign, {}),
})

export type FrontMatter = v.InferOutput<typeof frontMatterSchema>
export type EasyReadSource = v.InferOutput<typeof easyReadSchema>
export type GlossaryEntry = v.InferOutput<typeof glossarySchema>[number]
