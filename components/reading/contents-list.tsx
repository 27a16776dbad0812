import type { Article } from '#lib/content/article.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './contents-list.module.css'

/** Links to the parts of the page and to the headings in them. */
export function ContentsList({ article, locale }: { article: Article; locale: Locale }) {
  const t = serverTranslator(locale, 'article')
  const lang = article.meta.language
  const headings = article.full.blocks.filter(({ kind, level }) => kind === 'heading' && level === 2)
  return (
    <nav data-contents aria-labelledby="contents-heading" className={styles.contents}>
      <h2 id="contents-heading" className={styles.heading}>
        {t('contents.title')}
      </h2>
      <ul className={styles.list}>
        {article.easy && (
          <li>
            <a href="#easy">{t('easy.title')}</a>
            <ul lang={lang}>
              {article.easy.sections.map(({ id, heading }) => (
                <li key={id}>
                  <a href={`#${id}`}>{heading}</a>
                </li>
              ))}
            </ul>
          </li>
        )}
        <li>
          <a href="#full">{t('full.title')}</a>
          {headings.length > 0 && (
            <ul lang={lang}>
              {headings.map(({ id, text }) => (
                <li key={id}>
                  <a href={`#${id}`}>{text}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
        {article.easy && article.easy.glossary.length > 0 && (
          <li>
            <a href="#glossary">{t('glossary.title')}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
