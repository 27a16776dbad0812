export function findJava(): string | undefined
export function ensureJava(): Promise<void>
