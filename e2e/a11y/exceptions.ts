import type { Finding } from './engines/finding.ts'

/** A complaint that stands, and why. A test fails when it is no longer needed. */
export interface Exception extends Pick<Finding, 'engine' | 'rule'> {
  /** Fits a part of the place. */
  readonly place: RegExp
  /** Name of the state where it is found: when it is found there no longer, the test of the state fails. */
  readonly seenIn: string
  readonly reason: string
}

/** The only place where findings are let stand. */
export const exceptions: readonly Exception[] = []

const fits = (finding: Finding, { engine, place, rule }: Exception): boolean => finding.engine === engine && finding.rule === rule && place.test(finding.place)

/** The findings that no exception allows; those that one does are counted in `used`. */
export function withoutExceptions(findings: readonly Finding[], used = new Set<Exception>()): readonly Finding[] {
  return findings.filter((finding) => {
    const exception = exceptions.find((candidate) => fits(finding, candidate))
    if (exception) used.add(exception)
    return !exception
  })
}

/** The exceptions that a state no longer needs. */
export const unneeded = (state: string, used: ReadonlySet<Exception>): readonly Exception[] => exceptions.filter((exception) => exception.seenIn === state && !used.has(exception))
