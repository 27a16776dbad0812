import { preferredLocale } from '#lib/i18n/locales.ts'
import { articlesPath } from '#lib/i18n/paths.ts'

/** The home address leads to the articles in the reader's language. Nothing is stored about the choice. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get('accept-language'))
  return new Response(null, { status: 307, headers: { location: articlesPath(locale), vary: 'Accept-Language' } })
}
