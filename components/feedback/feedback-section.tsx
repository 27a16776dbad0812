import type { FeedbackTarget } from '#lib/content/operator/feedback.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesOf } from '#lib/i18n/server.ts'
import { mailtoAddress, noteReasons, reasonKeys } from './note.ts'
import styles from './feedback-section.module.css'
import { feedbackWords } from './words.ts'

interface FeedbackSectionProps {
  readonly target: FeedbackTarget
  readonly title: string
  /** The address of the article, without an origin where the operator did not give one. */
  readonly address: string
  readonly locale: Locale
}

/** A note about the article for readers without JavaScript, and for those who do not look into the player. */
export function FeedbackSection({ target, title, address, locale }: FeedbackSectionProps) {
  const words = feedbackWords(messagesOf(locale, 'feedback'), locale)
  return (
    <section id="feedback" aria-labelledby="feedback-heading" className={styles.feedback}>
      <h2 id="feedback-heading">{words('sectionTitle')}</h2>
      <p>{words('sectionLead')}</p>
      <p className={styles.how}>{words('sectionHow')}</p>
      {target.kind === 'email' ? (
        <p>
          <a href={mailtoAddress(target.address, { subject: words('letterSubject', { article: title }), body: `${words('letterArticle', { article: title })}\n${words('letterAddress', { address })}\n\n` })}>
            {words('sectionEmail', { email: target.address })}
          </a>
          <br />
          {words('sectionEmailNote')}
        </p>
      ) : (
        <details>
          <summary>{words('sectionForm')}</summary>
          <form method="post" action={target.action}>
            <input type="hidden" name="article" value={title} />
            <input type="hidden" name="address" value={address} />
            <fieldset aria-labelledby="feedback-reason">
              <legend id="feedback-reason">{words('reason')}</legend>
              {noteReasons.map((reason, index) => (
                <label key={reason} className={styles.choice}>
                  <input type="radio" name="reason" value={reason} defaultChecked={index === 0} /> {words(reasonKeys[reason])}
                </label>
              ))}
            </fieldset>
            <label className={styles.field}>
              {words('about')}
              <textarea name="sentence" rows={2} lang="cs" />
            </label>
            <label className={styles.field}>
              {words('remark')}
              <textarea name="remark" rows={2} />
            </label>
            <p>{words('sectionFormNote')}</p>
            <button type="submit">{words('send')}</button>
          </form>
        </details>
      )}
    </section>
  )
}
