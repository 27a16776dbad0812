import type { AnnouncementWords } from '#lib/reader/narrator/announcements.ts'
import type { PlayerWords } from './words.ts'

/** What is said before parts of the text; Czech in every locale, as the text is. */
export const announcementWords = (words: PlayerWords): AnnouncementWords => ({
  heading: (level) => words('sayHeading', { level }),
  list: (items) => words('sayList', { items }),
  item: (index) => words('sayItem', { index }),
  table: words('sayTable'),
  quote: words('sayQuote'),
  image: words('sayImage'),
  note: words('sayNote'),
})
