interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Shows what the program prints while it runs. */
  readonly show?: boolean
}

export function run(program: string, args: readonly string[], options?: RunOptions): Promise<{ code: number; output: string }>
export function lastLines(output: string, count?: number): string
