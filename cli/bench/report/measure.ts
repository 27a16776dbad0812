export interface Measure {
  readonly label: string
  readonly value: number
  readonly unit: string
  /** The most that is acceptable, in the same unit. */
  readonly limit?: number
}

/** What a file of this folder exports by default. */
export interface Bench {
  readonly name: string
  run(): Promise<readonly Measure[]>
}
