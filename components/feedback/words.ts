import { type MessageKey, translator, type Translate } from '#lib/i18n/messages.ts'
import type messages from '#locales/cs/feedback.json'

/** The words of notes to the operator, as they lie in `locales/<locale>/feedback.json`. */
export type FeedbackMessages = typeof messages
export type FeedbackKey = MessageKey<FeedbackMessages>
export type FeedbackWords = Translate<FeedbackMessages>

export const feedbackWords = (messages: object, locale: string): FeedbackWords => translator(messages as FeedbackMessages, locale)
