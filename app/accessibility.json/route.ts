import { loadOperator } from '#lib/content/operator/load-operator.ts'
import { machineReadable } from '#lib/content/operator/machine-readable.ts'

export const dynamic = 'force-static'

/** The accessibility statement for machines (docs/operator.md). */
export function GET(): Response {
  return Response.json(machineReadable(loadOperator()))
}
