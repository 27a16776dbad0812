import csArticle from '#locales/cs/article.json' with { type: 'json' }
import csFeedback from '#locales/cs/feedback.json' with { type: 'json' }
import csFeeds from '#locales/cs/feeds.json' with { type: 'json' }
import csPlayer from '#locales/cs/player.json' with { type: 'json' }
import csPreferences from '#locales/cs/preferences.json' with { type: 'json' }
import csSite from '#locales/cs/site.json' with { type: 'json' }
import csStatement from '#locales/cs/statement.json' with { type: 'json' }
import enArticle from '#locales/en/article.json' with { type: 'json' }
import enFeedback from '#locales/en/feedback.json' with { type: 'json' }
import enFeeds from '#locales/en/feeds.json' with { type: 'json' }
import enPlayer from '#locales/en/player.json' with { type: 'json' }
import enPreferences from '#locales/en/preferences.json' with { type: 'json' }
import enSite from '#locales/en/site.json' with { type: 'json' }
import enStatement from '#locales/en/statement.json' with { type: 'json' }

/** Every namespace of every locale. Server only: the browser gets the words that a component is handed. */
export const resources = {
  cs: { article: csArticle, feedback: csFeedback, feeds: csFeeds, player: csPlayer, preferences: csPreferences, site: csSite, statement: csStatement },
  en: { article: enArticle, feedback: enFeedback, feeds: enFeeds, player: enPlayer, preferences: enPreferences, site: enSite, statement: enStatement },
} as const

export type Namespace = keyof (typeof resources)['cs']
