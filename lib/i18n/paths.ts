import { defaultLocale, locales, type Locale } from './locales.ts'

/** The addresses of the pages, in one place. */
export const articlesPath = (locale: Locale): string => `/${locale}`
export const articlePath = (locale: Locale, slug: string): string => `/${locale}/articles/${slug}`
export const accessibilityPath = (locale: Locale): string => `/${locale}/accessibility`
/** The statement for machines, one for all locales. */
export const machineStatementPath = '/accessibility.json'
/** A picture beside an article. */
export const articleFilePath = (slug: string, file: string): string => `/files/${slug}/${file}`

/** A file of a recording, by its path in the folder of the recordings. */
export const recordingPath = (file: string): string => `/audio/${encodeURI(file)}`

/** `canonical` and `hreflang` of a page. */
export function alternates(locale: Locale, pathIn: (locale: Locale) => string): { canonical: string; languages: Record<string, string> } {
  return { canonical: pathIn(locale), languages: { ...Object.fromEntries(locales.map((other) => [other, pathIn(other)])), 'x-default': pathIn(defaultLocale) } }
}
