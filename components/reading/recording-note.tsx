import type { Recording } from '#lib/content/recordings/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { recordingPath } from '#lib/i18n/paths.ts'
import { duration, fileSize } from '#lib/i18n/quantities.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './recording-note.module.css'

/** The recording of a text to download and, without JavaScript, to play: with it, the player offers the recording among its voices. */
export function RecordingNote({ recording, locale }: { recording: Recording; locale: Locale }) {
  const t = serverTranslator(locale, 'article')
  const { audio, bytes, durationMs, mode, type } = recording
  const isEasy = mode === 'easy'
  const format = audio.split('.').pop()?.toUpperCase()
  return (
    <div className={styles.recording}>
      <noscript>
        {/* What it says stands as text right below it. */}
        <audio controls preload="none" className={styles.audio} aria-label={isEasy ? t('recording.easy') : t('recording.full')}>
          <source src={recordingPath(audio)} type={type} />
        </audio>
      </noscript>
      <p>
        <a href={recordingPath(audio)} type={type} download>
          {isEasy ? t('recording.downloadEasy') : t('recording.downloadFull')}{' '}
          {t('recording.facts', { format, size: fileSize(bytes, locale), length: duration(durationMs, locale) })}
        </a>{' '}
        {t('recording.voice')}
      </p>
    </div>
  )
}
