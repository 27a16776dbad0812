/** What an engine complains about. */
export interface Finding {
  readonly engine: 'axe' | 'ibm' | 'nu'
  readonly rule: string
  /** The element: a selector, a path or a line. */
  readonly place: string
  readonly message: string
}

/** One line each, for the report of a failed test. */
export const toLine = ({ engine, message, place, rule }: Finding): string => `${engine} ${rule} at ${place}: ${message}`
