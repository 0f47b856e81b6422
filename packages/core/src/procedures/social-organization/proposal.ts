import type { Worded } from '../../worded.ts'
import { proposalActs } from './acts/proposal.ts'

const fields = proposalActs['amend-proposal'].fields

/** The labels of the required parts that a proposal still lacks. */
export function missingInProposal(proposal: Readonly<Record<string, unknown>>): Worded[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.required && isEmpty(proposal[name]) ? [field.label] : [],
  )
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''
