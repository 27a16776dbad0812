/** The folder of the project, absolute. */
export const root: string
export const withoutTelemetry: Readonly<Record<string, string>>
export function hashOf(names: readonly string[]): string
