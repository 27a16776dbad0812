import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'

interface ContactProps {
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly address?: string | undefined
  readonly locale: Locale
}

/** Whom to write or call. Names and addresses are Czech in every locale. */
export function Contact({ name, email, phone, address, locale }: ContactProps) {
  const t = serverTranslator(locale, 'statement')
  return (
    <dl>
      {name !== undefined && (
        <div>
          <dt>{t('contact.name')}</dt>
          <dd lang="cs">{name}</dd>
        </div>
      )}
      {email !== undefined && (
        <div>
          <dt>{t('contact.email')}</dt>
          <dd>
            <a href={`mailto:${email}`}>{email}</a>
          </dd>
        </div>
      )}
      {phone !== undefined && (
        <div>
          <dt>{t('contact.phone')}</dt>
          <dd>
            <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
          </dd>
        </div>
      )}
      {address !== undefined && (
        <div>
          <dt>{t('contact.address')}</dt>
          <dd lang="cs">{address}</dd>
        </div>
      )}
    </dl>
  )
}
