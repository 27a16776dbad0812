/** Czech cases by their school numbers: nominative, genitive, dative, accusative, locative, instrumental (no vocative). */
export type Case = 1 | 2 | 3 | 4 | 6 | 7

/** Masculine animate, masculine inanimate, feminine, neuter. */
export type Gender = 'm' | 'i' | 'f' | 'n'

/** One way in which a form can be understood. */
export interface Reading {
  readonly gender: Gender
  readonly plural: boolean
  readonly case: Case
}

export const cases: readonly Case[] = [1, 2, 3, 4, 6, 7]
export const genders: readonly Gender[] = ['m', 'i', 'f', 'n']

/** Place of a case in a table of six forms. */
export const caseIndex = (of: Case): number => (of > 4 ? of - 2 : of - 1)

export const isDirect = (of: Case): boolean => of === 1 || of === 4
