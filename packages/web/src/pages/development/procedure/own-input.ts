import type { OwnProcedureInput } from '../../../calls.ts'

type Line = Readonly<Record<string, unknown>>

const linesOf = (value: unknown): readonly Line[] => (Array.isArray(value) ? (value as Line[]) : []) // a table field gives lines

/** The form of an own version as the server takes it: each line of what a step asks becomes a field of its own. */
export function ownInput(
  organizationId: string,
  procedure: string,
  { inForceFrom, steps, tighter }: Line,
): OwnProcedureInput {
  return {
    organizationId,
    procedure,
    inForceFrom: String(inForceFrom),
    steps: linesOf(steps).map((line, index) => ({
      name: `step-${index + 1}`,
      title: String(line['title']),
      stage: String(line['stage']),
      by: [String(line['by'])],
      before: typeof line['before'] === 'string' && line['before'] !== '' ? [line['before']] : [],
      fields: asked(line['asks']).map((label, at) => ({
        name: `asked${at + 1}`,
        kind: 'longText' as const,
        label,
        required: true,
      })),
    })),
    tighter: Object.fromEntries(linesOf(tighter).map(({ clock, length }) => [String(clock), Number(length)])),
  }
}

const asked = (text: unknown): string[] =>
  String(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
