/** The source of a pattern for what a table writes in short; the space after a period may be missing (s. r. o., s.r.o.). */
export const shortForm = (written: string): string => written.replace(/[.$()]/gu, '\\$&').replaceAll(' ', '\\s?')
