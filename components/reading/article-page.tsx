import { Player, type PlayerProps } from '#components/player/player.tsx'
import { Breadcrumb } from '#components/site/breadcrumb.tsx'
import { SitePage } from '#components/site/site-page.tsx'
import { FeedbackSection } from '#components/feedback/feedback-section.tsx'
import type { Article } from '#lib/content/article.ts'
import { feedbackTarget } from '#lib/content/operator/feedback.ts'
import type { Operator } from '#lib/content/operator/schema.ts'
import type { ArticleRecordings, Recording, RecordingMode } from '#lib/content/recordings/schema.ts'
import { articleScripts, titleId } from '#lib/content/scripts.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { articleFilePath, articlePath, articlesPath, recordingPath } from '#lib/i18n/paths.ts'
import { messagesOf, serverTranslator } from '#lib/i18n/server.ts'
import { ArticleMeta } from './article-meta.tsx'
import styles from './article-page.module.css'
import { ContentsList } from './contents-list.tsx'
import { EasyText } from './easy-text.tsx'
import { FullText } from './full-text.tsx'
import { GlossaryList } from './glossary-list.tsx'
import { ModeSwitch } from './mode-switch.tsx'
import { Pager } from './pager.tsx'
import { RecordingNote } from './recording-note.tsx'

export interface ArticlePageProps {
  readonly article: Article
  readonly newer: Article | undefined
  readonly older: Article | undefined
  readonly recordings: ArticleRecordings
  readonly operator: Operator
  readonly locale: Locale
}

export function ArticlePage({ article, newer, older, recordings, operator, locale }: ArticlePageProps) {
  const t = serverTranslator(locale, 'article')
  const site = serverTranslator(locale, 'site')
  const { meta, easy, full } = article
  const lang = meta.language
  const target = feedbackTarget(operator)
  const address = articlePath(locale, meta.slug)
  const fileAddress = (file: string) => articleFilePath(meta.slug, file)
  const note = (mode: RecordingMode) => recordings[mode] && <RecordingNote recording={recordings[mode]} locale={locale} />
  return (
    <SitePage
      locale={locale}
      pathIn={(other) => articlePath(other, meta.slug)}
      operator={operator}
      skipLinks={[
        { href: '#article', text: site('skip.article') },
        ...(easy ? [{ href: '#easy', text: site('skip.easy') }] : []),
        { href: '#player', text: site('skip.player') },
      ]}
      breadcrumb={
        <Breadcrumb label={site('breadcrumb.label')} steps={[{ text: site('nav.articles'), href: articlesPath(locale) }]} current={{ text: meta.title, lang }} />
      }
      after={
        <Player
          locale={locale}
          article={meta.slug}
          title={meta.title}
          publisher={meta.publisher}
          scripts={articleScripts(article)}
          recordings={recordingFiles(recordings)}
          messages={messagesOf(locale, 'player')}
          feedback={target && { target, messages: messagesOf(locale, 'feedback') }}
        />
      }
    >
      <article id="article" tabIndex={-1} aria-labelledby={titleId} className={styles.article}>
        <h1 id={titleId} lang={lang}>
          {meta.title}
        </h1>
        <ArticleMeta article={article} locale={locale} />
        <noscript>
          <p className={styles.noscript}>{t('noscript')}</p>
        </noscript>
        <div className={styles.tools}>
          {easy && <ModeSwitch label={t('mode.label')} names={{ easy: t('mode.easy'), full: t('mode.full'), both: t('mode.both') }} />}
          <ContentsList article={article} locale={locale} />
        </div>
        <div className={styles.texts}>
          {easy && <EasyText easy={easy} lang={lang} locale={locale} fileAddress={fileAddress} recording={note('easy')} hasFeedback={target !== undefined} />}
          <FullText full={full} lang={lang} locale={locale} fileAddress={fileAddress} recording={note('full')} />
        </div>
        {easy && easy.glossary.length > 0 && <GlossaryList entries={easy.glossary} lang={lang} locale={locale} />}
      </article>
      {target && <FeedbackSection target={target} title={meta.title} address={operator.website === undefined ? address : new URL(address, operator.website).href} locale={locale} />}
      <Pager newer={newer} older={older} locale={locale} />
    </SitePage>
  )
}

/** What the player needs of the recordings; undefined where there are none. */
function recordingFiles({ easy, full }: ArticleRecordings): PlayerProps['recordings'] {
  const files = ({ audio, timing, voice }: Recording) => ({ audio: recordingPath(audio), timing: recordingPath(timing), name: voice.name, lang: voice.lang })
  return easy || full ? { ...(easy && { easy: files(easy) }), ...(full && { full: files(full) }) } : undefined
}
