export interface Measure {
  readonly label: string
  readonly value: number
  readonly unit: string
  /** The most that is acceptable, in the same unit. */
  readonly limit?: number
  /** The least that is acceptable, in the same unit. */
  readonly least?: number
}

/** Whether a measure is worse than what is acceptable. */
export const isMissed = ({ least, limit, value }: Measure): boolean => (limit !== undefined && value > limit) || (least !== undefined && value < least)

/** What a file of this folder exports by default. */
export interface Bench {
  readonly name: string
  run(): Promise<readonly Measure[]>
}
