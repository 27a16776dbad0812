import { easyLanguage } from '#lib/content/easy-language.ts'
import type { GlossaryEntry } from '#lib/content/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import { glossaryAnchor } from './easy-text.tsx'
import styles from './glossary-list.module.css'

/** Every explained word once more at the end of the page, for reading without JavaScript, for print and for a search. */
export function GlossaryList({ entries, lang, locale }: { entries: readonly GlossaryEntry[]; lang: string; locale: Locale }) {
  const t = serverTranslator(locale, 'article')
  const sorted = [...entries].sort((a, b) => a.term.localeCompare(b.term, lang))
  return (
    <section id="glossary" aria-labelledby="glossary-heading" className={styles.glossary}>
      <h2 id="glossary-heading">{t('glossary.title')}</h2>
      <p>{t('glossary.lead')}</p>
      <dl lang={easyLanguage(lang)} className={styles.list}>
        {sorted.map(({ term, explanation }) => (
          <div key={term} className={styles.entry} id={glossaryAnchor(term)}>
            <dt>{term}</dt>
            <dd>{explanation}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
