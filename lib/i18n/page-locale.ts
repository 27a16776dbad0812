import { notFound } from 'next/navigation'
import { isLocale, type Locale } from './locales.ts'

export interface LocaleParams {
  readonly params: Promise<{ locale: string }>
}

/** The locale of a page, or the not-found page. */
export async function pageLocale(params: LocaleParams['params']): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return locale
}
