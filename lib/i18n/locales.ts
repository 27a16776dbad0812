export const locales = ['cs', 'en'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'cs'

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}

/** The locale that an `Accept-Language` header prefers (RFC 9110, 12.5.4); Czech where it names none of ours. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const ranges = (acceptLanguage ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { language: tag.toLowerCase().split('-')[0] ?? '', quality: quality ? Number(quality.trim().slice(2)) : 1 }
    })
    .filter(({ language, quality }) => isLocale(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return (ranges[0]?.language as Locale | undefined) ?? defaultLocale
}

/** What dates and numbers are written by: English words here are British, and so are they. */
export const formatTags: Readonly<Record<Locale, string>> = { cs: 'cs-CZ', en: 'en-GB' }
