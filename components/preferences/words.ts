import { type MessageKey, translator, type Translate } from '#lib/i18n/messages.ts'
import type messages from '#locales/cs/preferences.json'

/** The words of the preferences, as they lie in `locales/<locale>/preferences.json`. */
type PreferencesMessages = typeof messages
export type PreferencesKey = MessageKey<PreferencesMessages>
export type PreferencesWords = Translate<PreferencesMessages>

export const preferencesWords = (messages: object, locale: string): PreferencesWords => translator(messages as PreferencesMessages, locale)
