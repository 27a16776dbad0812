import { type MessageKey, translator, type Translate } from '#lib/i18n/messages.ts'
import type messages from '#locales/cs/player.json'

/** The words of the player, as they lie in `locales/<locale>/player.json`. */
export type PlayerMessages = typeof messages
export type PlayerKey = MessageKey<PlayerMessages>
export type PlayerWords = Translate<PlayerMessages>

/** English lacks some plural forms of Czech: the words of any locale are taken as those of Czech. */
export const playerWords = (messages: object, locale: string): PlayerWords => translator(messages as PlayerMessages, locale)
