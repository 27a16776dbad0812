export function ensureMade(): Promise<void>
export function ensureBuild(): Promise<void>
