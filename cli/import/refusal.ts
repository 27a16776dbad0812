/** What is wrong in a file, and what to do; `line` counts from 1. */
export interface Fault {
  readonly line?: number | undefined
  readonly message: string
}

/** A file that cannot be imported: why, and what to do. */
export class Refusal extends Error {
  readonly faults: readonly Fault[]

  constructor(reason: string | readonly Fault[]) {
    const faults = typeof reason === 'string' ? [{ message: reason }] : reason
    super(faults.map(({ message }) => message).join('; '))
    this.name = 'Refusal'
    this.faults = faults
  }
}
