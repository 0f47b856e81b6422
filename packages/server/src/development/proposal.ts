import { acts, type Values } from '@zhunsheng/core'

export type Proposal = Values<(typeof acts)['amend-proposal']['fields']>

const names = Object.keys(acts['amend-proposal'].fields)

/** The proposal as it is kept: the fields of the form and nothing else. */
export function proposalOf(input: Readonly<Record<string, unknown>>): Proposal {
  return Object.fromEntries(
    names.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])),
  ) as Proposal // checked against the same fields at the door
}

/** The standard that a revision revises; a new standard revises none, whatever the form still held. */
export const revisedBy = (proposal: Proposal): string | null =>
  proposal.kind === 'revision' ? (proposal.revises ?? null) : null
