import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../setup/state.mjs'

/** Messages by their key, as in `locales/<locale>/<namespace>.json`. */
export type MessageFile = Readonly<Record<string, string>>

const folder = path.join(root, 'locales')

export const localeNames: readonly string[] = readdirSync(folder).sort()

export const namespaces = (locale: string): readonly string[] =>
  readdirSync(path.join(folder, locale))
    .map((file) => path.basename(file, '.json'))
    .sort()

export const messagesIn = (locale: string, namespace: string): MessageFile =>
  JSON.parse(readFileSync(path.join(folder, locale, `${namespace}.json`), 'utf8')) as MessageFile

const plural = /_(?:zero|one|two|few|many|other)$/

/** `articles.count_one`, `articles.count_few` … are the one key `articles.count`. */
export const baseKeys = (messages: MessageFile): readonly string[] => [...new Set(Object.keys(messages).map((key) => key.replace(plural, '')))].sort()

/** Plural forms that a key lacks in `locale`, or has and the language does not use. */
export function pluralFaults(messages: MessageFile, locale: string): readonly string[] {
  const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  return baseKeys(messages).flatMap((key) => {
    const forms = Object.keys(messages).filter((name) => name.startsWith(`${key}_`) && plural.test(name) && name.replace(plural, '') === key).map((name) => name.slice(key.length + 1))
    if (forms.length === 0) return []
    const lacking = wanted.filter((form) => !forms.includes(form)).map((form) => `${key}_${form} is missing`)
    const idle = forms.filter((form) => !wanted.includes(form as Intl.LDMLPluralRule)).map((form) => `${key}_${form} is never used in ${locale}`)
    return [...lacking, ...idle]
  })
}

/** Names in `{{…}}` of a key, over all its plural forms; `count` may be left out of a form. */
export function valuesOf(messages: MessageFile, key: string): readonly string[] {
  const forms = Object.entries(messages).filter(([name]) => name === key || (plural.test(name) && name.replace(plural, '') === key))
  const names = forms.flatMap(([, message]) => [...message.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? ''))
  return [...new Set(names)].filter((name) => name !== 'count').sort()
}

const typing: readonly (readonly [RegExp, string])[] = [
  [/"/, 'a straight quotation mark: „Czech“, “English”'],
  [/\w'\w/, 'a straight apostrophe: ’'],
  [/\.\.\./, 'three periods: …'],
  [/ - /, 'a hyphen for a dash: –'],
  [/ {2}/, 'two spaces'],
  [/^\s|\s$/, 'a space at an end'],
  [/\d ?[x]\d/, 'a letter x for a times sign: ×'],
]

/** What a careful editor would mend in a message. */
export const typingFaults = (message: string): readonly string[] => typing.filter(([pattern]) => pattern.test(message)).map(([, fault]) => fault)
