import type { ExceptionReason, WordsInLanguages } from '#lib/content/operator/schema.ts'
import { wordsIn, type NotAccessible } from '#lib/content/operator/statement.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'

const reasons = [
  ['non-compliance', 'content.nonCompliance'],
  ['disproportionate-burden', 'content.burden'],
  ['out-of-scope', 'content.outOfScope'],
] as const satisfies readonly (readonly [ExceptionReason, string])[]

/** Part 3 of the model: what is not accessible, under the heading of its reason, with what there is instead. */
export function NotAccessibleContent({ content, locale }: { content: readonly NotAccessible[]; locale: Locale }) {
  const t = serverTranslator(locale, 'statement')
  return (
    <>
      <h2>{t('content.title')}</h2>
      <p>{t(content.length === 0 ? 'content.none' : 'content.lead')}</p>
      {reasons.map(([reason, key]) => {
        const items = content.filter((item) => item.reason === reason)
        if (items.length === 0) return null
        return (
          <section key={reason}>
            <h3>{t(key)}</h3>
            <ul>
              {items.map(({ alternative, what }) => (
                <li key={what.cs}>
                  <Words words={what} locale={locale} />
                  {alternative && (
                    <>
                      {' '}
                      {t('content.alternative')} <Words words={alternative} locale={locale} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function Words({ words, locale }: { words: WordsInLanguages; locale: Locale }) {
  const { lang, text } = wordsIn(words, locale)
  return <span lang={lang === locale ? undefined : lang}>{text}</span>
}
