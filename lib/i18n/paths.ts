import type { Locale } from './locales.ts'

/** The addresses of the pages, in one place. */
export const articlesPath = (locale: Locale): string => `/${locale}`
export const articlePath = (locale: Locale, slug: string): string => `/${locale}/articles/${slug}`
export const accessibilityPath = (locale: Locale): string => `/${locale}/accessibility`
/** A picture beside an article. */
export const articleFilePath = (slug: string, file: string): string => `/files/${slug}/${file}`
