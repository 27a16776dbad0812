import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentProps, ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { FullText as FullTextData } from '#lib/content/full-text.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './full-text.module.css'

export interface FullTextProps {
  readonly full: FullTextData
  readonly lang: string
  readonly locale: Locale
  readonly fileAddress: (file: string) => string
  /** Stands below the heading. */
  readonly recording?: ReactNode
}

/** The text of the office, word for word. */
export function FullText({ full, lang, locale, fileAddress, recording }: FullTextProps) {
  const t = serverTranslator(locale, 'article')
  const numbers = new Map(full.paragraphs.map((id, index) => [id, index + 1]))

  const Paragraph = (props: ComponentProps<'p'>) => {
    const number = numbers.get(props.id ?? '')
    if (number === undefined) return <p {...props} />
    return (
      <div className={styles.paragraph}>
        <p {...props} />
        <a className={styles.number} href={`#${props.id}`} lang={locale} aria-label={t('full.paragraphLink', { number })}>
          {number}
        </a>
      </div>
    )
  }
  // A table may be wider than a narrow screen: it scrolls on its own, also by keyboard.
  const Table = (props: ComponentProps<'table'>) => (
    <div className={styles.table} role="group" tabIndex={0} aria-label={t('full.table')} lang={locale}>
      <table {...props} lang={lang} />
    </div>
  )
  // eslint-disable-next-line @next/next/no-img-element
  const Picture = (props: ComponentProps<'img'>) => <img {...props} alt={props.alt ?? ''} src={fileAddress(typeof props.src === 'string' ? props.src : '')} />

  return (
    <section id="full" data-part="full" tabIndex={-1} aria-labelledby="full-heading" className={styles.full}>
      <h2 id="full-heading" className={styles.heading}>
        {t('full.title')}
      </h2>
      {recording}
      <div lang={lang} className={styles.text}>
        {toJsxRuntime(full.tree, { Fragment, jsx, jsxs, components: { p: Paragraph, table: Table, img: Picture } })}
      </div>
    </section>
  )
}
