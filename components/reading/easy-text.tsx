import type { ReactNode } from 'react'
import type { EasyLine as EasyLineData, EasySection, EasyText as EasyTextData } from '#lib/content/article.ts'
import { easyLanguage } from '#lib/content/easy-language.ts'
import { easyTitleId } from '#lib/content/scripts.ts'
import { slugify } from '#lib/content/slugify.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import { EasyLine, type EasyLineProps, type TermNote } from './easy-line.tsx'
import { lineParts } from './line-parts.ts'
import styles from './easy-text.module.css'
import { Picture } from './picture.tsx'

export interface EasyTextProps {
  readonly easy: EasyTextData
  readonly lang: string
  readonly locale: Locale
  readonly fileAddress: (file: string) => string
  /** Stands below the heading. */
  readonly recording?: ReactNode
  /** Whether somebody takes notes of readers. */
  readonly hasFeedback: boolean
}

/** The address of an entry in the glossary at the end of the page. */
export function glossaryAnchor(term: string): string {
  return `slovnicek-${slugify(term)}`
}

export function EasyText({ easy, lang, locale, fileAddress, recording, hasFeedback }: EasyTextProps) {
  const t = serverTranslator(locale, 'article')
  return (
    <section id="easy" data-part="easy" tabIndex={-1} aria-labelledby="easy-heading" className={styles.easy}>
      <h2 id="easy-heading" className={styles.heading}>
        <span className={styles.eyebrow}>{t('easy.title')}</span>{' '}
        <span id={easyTitleId} lang={easyLanguage(lang)}>
          {easy.title}
        </span>
      </h2>
      <div className={styles.about}>
        <p>
          {t('easy.about')} {t('easy.exact')} <a href="#full">{t('easy.exactLink')}</a>
        </p>
        <p>{easy.status === 'checked' ? t('easy.checked', { readers: easy.checkedBy.map(({ name }) => name).join(', ') }) : t('easy.unchecked')}</p>
      </div>
      {recording}
      {easy.sections.map((section) => (
        <EasySectionView key={section.id} section={section} lang={lang} locale={locale} fileAddress={fileAddress} hasFeedback={hasFeedback} />
      ))}
    </section>
  )
}

function EasySectionView({ section, lang, locale, fileAddress, hasFeedback }: Omit<EasyTextProps, 'easy'> & { section: EasySection }) {
  const t = serverTranslator(locale, 'article')
  const labels = { closeLabel: t('glossary.close'), unclearLabel: hasFeedback ? t('glossary.unclear') : undefined }
  const sources = [...new Set(section.sentences.flatMap((sentence) => sentence.sources))].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
  return (
    <div className={styles.section}>
      <div lang={easyLanguage(lang)}>
        <h3 id={section.id} className={styles.subheading}>
          {section.heading}
        </h3>
        {section.sentences.map((sentence) => (
          <div key={sentence.id} className={styles.sentence}>
            <Line line={sentence} as="p" {...labels} />
            {sentence.items.length > 0 && (
              <ul className={styles.items}>
                {sentence.items.map((item) => (
                  <li key={item.id}>
                    <Line line={item} as="span" {...labels} />
                  </li>
                ))}
              </ul>
            )}
            {sentence.picture && (
              <Picture id={sentence.picture.id} className={styles.picture} src={fileAddress(sentence.picture.file)} alt={sentence.picture.alt} words={t('picture', { alt: sentence.picture.alt })} />
            )}
          </div>
        ))}
      </div>
      {sources.length > 0 && (
        <p className={styles.sources}>
          {t('easy.sources')}{' '}
          {sources.map((id, index) => (
            <span key={id}>
              {index > 0 && ' '}
              <a href={`#${id}`}>{t('easy.sourceLink', { number: Number(id.slice(1)) })}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function Line({ line, ...props }: { line: EasyLineData } & Pick<EasyLineProps, 'as' | 'closeLabel' | 'unclearLabel'>) {
  const notes = line.terms.map(({ entry }): TermNote => ({ term: entry.term, explanation: entry.explanation, href: `#${glossaryAnchor(entry.term)}` }))
  return <EasyLine id={line.id} parts={lineParts(line)} notes={notes} {...props} />
}
