import { defaultLocale, locales, type Locale } from './locales.ts'

/** The addresses of the pages, in one place. */
export const articlesPath = (locale: Locale): string => `/${locale}`
export const articlePath = (locale: Locale, slug: string): string => `/${locale}/articles/${slug}`
export const accessibilityPath = (locale: Locale): string => `/${locale}/accessibility`
/** The statement for machines, one for all locales. */
export const machineStatementPath = '/accessibility.json'
/** Feeds, which are Czech as the texts are (lib/feeds). */
export const articlesFeedPath = '/feed.xml'
export const podcastPath = '/podcast.xml'
export const podcastCoverPath = '/podcast.png'
/** A picture beside an article. */
export const articleFilePath = (slug: string, file: string): string => `/files/${slug}/${file}`

/** A file of a recording, by its path in the folder of the recordings. */
export const recordingPath = (file: string): string => `/audio/${encodeURI(file)}`

interface Alternates {
  readonly canonical: string
  readonly languages: Record<string, string>
}

/**
 * `canonical` and `hreflang` of a page: whole addresses, as search engines ask for.
 *
 * @param website where the site stands; without it nothing can be said
 */
export function alternates(locale: Locale, pathIn: (locale: Locale) => string, website: string | undefined): Alternates | Record<string, never> {
  if (website === undefined) return {}
  const whole = (other: Locale) => new URL(pathIn(other), website).href
  return { canonical: whole(locale), languages: { ...Object.fromEntries(locales.map((other) => [other, whole(other)])), 'x-default': whole(defaultLocale) } }
}
