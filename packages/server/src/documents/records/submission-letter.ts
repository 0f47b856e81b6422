import { documentKinds } from '@zhunsheng/core'
import { listCommentsOf, listDocumentKinds, listExaminations, listRounds } from '../paper-records-store.ts'
import type { SubmissionLetterRecord } from '../papers/submission-letter.ts'
import { type Asked, letterheadOf, subjectOf } from './asked.ts'
import { countVote } from './examination.ts'
import { conclusionOf } from './minutes.ts'

const conclusions = { passed: '通过审查', passedInPrinciple: '原则通过审查', notPassed: '未通过审查' }

/** Ready once the final examination has been passed: the letter goes out with the dossier. */
export async function loadSubmissionLetter(asked: Asked): Promise<SubmissionLetterRecord | null> {
  const { context, head } = asked
  const examined = (await listExaminations(context.db, head.id)).findLast(
    ({ kind, conclusion }) => kind === 'final' && conclusion === 'passed',
  )
  if (!examined) return null
  const conclusion = conclusionOf(examined)
  return {
    letterhead: letterheadOf(asked, { documentNumber: head.submissionNumber }),
    to: head.submissionTo,
    subject: subjectOf(head),
    formerTitle: head.formerTitle,
    draftingOrganizations: [...head.draftingOrganizations],
    approvedOn: head.approvedOn,
    enquiry: await enquiryOf(asked),
    examination: {
      day: examined.heldOn,
      conclusion: conclusion && conclusions[conclusion],
      vote: examined.method === 'ballot' ? countVote(examined) : null,
      demands: examined.demands.length,
      answered: examined.demands.filter(({ answeredOn }) => answeredOn !== null).length,
    },
    // Nobody proposes a number: it is given with the approval, the next of the sequence.
    proposedNumber: head.standard?.number ?? '批准时按本会顺序号分配',
    replaces: head.replaces,
    proposedImplementation: head.proposedImplementsOn,
    materials: await materialsOf(asked),
  }
}

async function enquiryOf({ context, head }: Asked): Promise<SubmissionLetterRecord['enquiry']> {
  const rounds = await listRounds(context.db, head.id)
  const comments = await listCommentsOf(context.db, head.id)
  const count = (disposition: string) => comments.filter((comment) => comment.disposition === disposition).length
  if (rounds.length === 0) return null
  return {
    from: rounds[0]?.opensOn,
    until: rounds.at(-1)?.closesOn,
    comments: comments.length,
    accepted: count('accepted'),
    partly: count('partlyAccepted'),
    notAccepted: count('notAccepted'),
  }
}

/** What is on file, and the papers that are made from the record. */
async function materialsOf({ context, head }: Asked): Promise<SubmissionLetterRecord['materials']> {
  const kinds = await listDocumentKinds(context.db, head.id)
  const filed = (['draftText', 'explanatoryStatement', 'verification', 'patent'] as const).filter((kind) =>
    kinds.includes(kind),
  )
  const names = filed.map((kind) => (kind === 'draftText' ? '报批稿' : documentKinds[kind].zh))
  return [...names, '意见汇总处理表', '会议纪要'].map((name) => ({ name }))
}
