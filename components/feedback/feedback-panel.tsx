import { useId, useState } from 'react'
import fields from '#components/panel/fields.module.css'
import { FieldNote, RadioField } from '#components/panel/fields.tsx'
import { PlayerPanel } from '#components/player/player-panel.tsx'
import type { FeedbackTarget } from '#lib/content/operator/feedback.ts'
import type { Quotation } from '#lib/reader/page/quotation.ts'
import styles from './feedback-panel.module.css'
import { formFields, letterOf, mailtoAddress, noteReasons, reasonKeys, type Note, type NoteReason } from './note.ts'
import { feedbackWords } from './words.ts'

/** What a page that offers feedback hands to the browser. */
export interface FeedbackOptions {
  readonly target: FeedbackTarget
  /** `locales/<locale>/feedback.json`. */
  readonly messages: object
}

interface FeedbackPanelProps extends FeedbackOptions {
  readonly locale: string
  /** The title of the article. */
  readonly article: string
  readonly quotation: Quotation
  /** What is chosen at first. */
  readonly firstReason: NoteReason
  onClose(): void
}

/**
 * A note to the operator about a sentence: shown whole before it is sent, sent only by the reader's own press. Loaded when
 * it is opened first.
 */
export default function FeedbackPanel({ article, firstReason, locale, messages, onClose, quotation, target }: FeedbackPanelProps) {
  const words = feedbackWords(messages, locale)
  const [reason, setReason] = useState(firstReason)
  const [remark, setRemark] = useState('')
  const id = useId()

  const note: Note = { article, address: addressOf(quotation), mode: shownMode(), sentence: quotation.text, reason, remark }
  const letter = letterOf(note, words)
  return (
    <PlayerPanel title={words('title')} closeLabel={words('close')} onClose={onClose}>
      <h3 className={styles.heading}>{words('about')}</h3>
      <blockquote lang="cs" className={styles.sentence}>
        {quotation.text}
      </blockquote>
      <RadioField label={words('reasonSentence')} value={reason} options={noteReasons.map((value) => ({ value, label: words(reasonKeys[value]) }))} onChoose={(value) => setReason(value)} />
      <div className={fields.field}>
        <label htmlFor={`${id}-remark`}>{words('remark')}</label>
        <textarea id={`${id}-remark`} rows={2} maxLength={500} className={styles.remark} value={remark} onChange={(event) => setRemark(event.currentTarget.value)} />
      </div>
      <h3 id={`${id}-preview`} className={styles.heading}>{words('preview')}</h3>
      <div className={styles.preview} role="group" aria-labelledby={`${id}-preview`} tabIndex={0}>
        <p>{words('previewTo', { to: target.kind === 'email' ? target.address : target.action })}</p>
        {target.kind === 'email' && <p>{words('previewSubject', { subject: letter.subject })}</p>}
        <p className={styles.body}>{letter.body}</p>
      </div>
      <FieldNote>{words(target.kind === 'email' ? 'emailNote' : 'formNote')}</FieldNote>
      {target.kind === 'email' ? (
        <a className={styles.send} href={mailtoAddress(target.address, letter)}>
          {words('openEmail')}
        </a>
      ) : (
        <form method="post" action={target.action}>
          {formFields(note).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className={styles.send}>
            {words('send')}
          </button>
        </form>
      )}
    </PlayerPanel>
  )
}

/** The address of the block, in the same mode; nothing else that the address may carry. */
function addressOf({ block }: Quotation): string {
  const address = new URL(location.pathname, location.origin)
  const mode = new URLSearchParams(location.search).get('mode')
  if (mode) address.searchParams.set('mode', mode)
  address.hash = block
  return address.href
}

function shownMode(): Note['mode'] {
  const mode = document.documentElement.dataset.mode
  return mode === 'easy' || mode === 'full' ? mode : 'both'
}
