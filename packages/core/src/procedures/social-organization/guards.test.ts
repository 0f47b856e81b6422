import { describe, expect, it } from 'vitest'
import { resolveBasis } from '../../law/basis.ts'
import { defaultRules } from '../../organizations/rules.ts'
import { isRefusalCode } from '../../refusals/catalogue.ts'
import { bareFacts } from './example-facts.ts'
import type { Facts, OpenExamination } from './facts.ts'
import { type GuardName, guards } from './guards.ts'

const TODAY = '2026-06-01'

function verdict(name: GuardName, facts: Partial<Facts>, today = TODAY): string {
  const result = guards[name].check({ ...bareFacts, ...facts }, today)
  return 'code' in result ? result.code : result.verdict
}

const meeting: OpenExamination = { kind: 'final', mode: 'meeting', invited: 5, present: 5, conflicts: [] }
const enquiry = { round: 1, opensOn: '2026-04-01', closesOn: '2026-05-01', openedAtOrder: 2 }

describe('the proposal', () => {
  it('is complete when nothing is missing', () => {
    expect(verdict('proposalComplete', {})).toBe('pass')
    expect(verdict('proposalComplete', { proposal: { missing: [{ zh: '范围', en: 'Scope' }] } })).toBe(
      'PROPOSAL_INCOMPLETE',
    )
  })
  it('is decided only after like titles were searched', () => {
    expect(verdict('duplicatesSearched', {})).toBe('DUPLICATES_NOT_SEARCHED')
    expect(verdict('duplicatesSearched', { duplicateSearchOn: TODAY })).toBe('pass')
  })
  it('needs an assessment only where the organization has set one', () => {
    const rules = { ...defaultRules, projectAssessment: true }
    expect(verdict('assessmentHeld', {})).toBe('notApplicable')
    expect(verdict('assessmentHeld', { rules })).toBe('ASSESSMENT_NOT_HELD')
    expect(verdict('assessmentHeld', { rules, assessment: { on: TODAY, passed: false } })).toBe('ASSESSMENT_NOT_PASSED')
    expect(verdict('assessmentHeld', { rules, assessment: { on: TODAY, passed: true } })).toBe('pass')
  })
})

describe('drafting', () => {
  it('is announced, has a working group, a text and an explanatory statement before the enquiry', () => {
    expect(verdict('projectAnnounced', {})).toBe('PROJECT_NOT_ANNOUNCED')
    expect(verdict('projectAnnounced', { projectAnnouncedOn: TODAY })).toBe('pass')
    expect(verdict('workingGroupNamed', {})).toBe('WORKING_GROUP_EMPTY')
    expect(verdict('workingGroupNamed', { participantCount: 1 })).toBe('pass')
    expect(verdict('draftUploaded', {})).toBe('DRAFT_NOT_UPLOADED')
    expect(verdict('draftUploaded', { draft: { uploadedOn: TODAY, order: 1 } })).toBe('pass')
    expect(verdict('explanatoryStatementUploaded', {})).toBe('EXPLANATORY_STATEMENT_NOT_UPLOADED')
    expect(
      verdict('explanatoryStatementUploaded', {
        explanatoryStatement: { uploadedOn: TODAY, order: 2, missingParts: null },
      }),
    ).toBe('pass')
  })
})

describe('the enquiry', () => {
  it('runs through its last day and may be closed on the day after', () => {
    expect(verdict('enquiryRunOut', { enquiry }, '2026-04-30')).toBe('ENQUIRY_STILL_OPEN')
    expect(verdict('enquiryRunOut', { enquiry }, '2026-05-01')).toBe('ENQUIRY_STILL_OPEN')
    expect(verdict('enquiryRunOut', { enquiry }, '2026-05-02')).toBe('pass')
  })
  it('cannot have run out before it was opened', () => {
    expect(verdict('enquiryRunOut', {})).toBe('ENQUIRY_NOT_OPENED')
  })
  it('leaves nothing unanswered', () => {
    expect(verdict('commentsDisposed', {})).toBe('pass')
    expect(verdict('commentsDisposed', { comments: { count: 3, unanswered: 1 } })).toBe('COMMENTS_UNANSWERED')
  })
  it('asks for a revised text only where somebody commented', () => {
    const comments = { count: 1, unanswered: 0 }
    expect(verdict('draftRevisedAfterEnquiry', { enquiry, draft: { uploadedOn: TODAY, order: 2 } })).toBe(
      'notApplicable',
    )
    expect(verdict('draftRevisedAfterEnquiry', { enquiry, comments, draft: { uploadedOn: TODAY, order: 2 } })).toBe(
      'DRAFT_NOT_REVISED_AFTER_ENQUIRY',
    )
    expect(verdict('draftRevisedAfterEnquiry', { enquiry, comments, draft: { uploadedOn: TODAY, order: 3 } })).toBe(
      'pass',
    )
  })
})

describe('the departments concerned', () => {
  const touching = { touchesAuthorities: true }
  const delivered = { department: '示例主管厅', deliveredOn: '2026-05-01', repliedOn: null }

  it('are not asked about a project that touches none of their subjects', () => {
    expect(verdict('departmentsHeard', { hearings: [delivered] })).toBe('notApplicable')
  })
  it('must be listed', () => {
    expect(verdict('departmentsHeard', touching)).toBe('DEPARTMENTS_NOT_LISTED')
  })
  it('are waited for through the last day of the period, and no longer', () => {
    const facts = { ...touching, hearings: [delivered] }
    expect(verdict('departmentsHeard', facts, '2026-05-30')).toBe('DEPARTMENTS_NOT_HEARD')
    expect(verdict('departmentsHeard', facts, '2026-05-31')).toBe('DEPARTMENTS_NOT_HEARD')
    expect(verdict('departmentsHeard', facts, '2026-06-01')).toBe('pass')
  })
  it('are heard once they have replied, and a letter without proof of delivery starts no clock', () => {
    expect(
      verdict('departmentsHeard', { ...touching, hearings: [{ ...delivered, repliedOn: '2026-05-02' }] }, '2026-05-02'),
    ).toBe('pass')
    expect(
      verdict('departmentsHeard', { ...touching, hearings: [{ ...delivered, deliveredOn: null }] }, '2027-06-01'),
    ).toBe('DEPARTMENTS_NOT_HEARD')
  })
  it('are named where they have not answered', () => {
    const hearings = [
      { ...delivered, repliedOn: '2026-05-02' },
      { ...delivered, department: '示例应急局' },
    ]
    expect(guards.departmentsHeard.check({ ...bareFacts, ...touching, hearings }, '2026-05-10')).toMatchObject({
      data: { departments: ['示例应急局'] },
    })
  })
})

describe('an examination', () => {
  it('is held one at a time', () => {
    expect(verdict('noExaminationOpen', {})).toBe('pass')
    expect(verdict('noExaminationOpen', { openExamination: meeting })).toBe('EXAMINATION_STILL_OPEN')
    expect(verdict('examinationOpen', {})).toBe('EXAMINATION_NOT_CALLED')
    expect(verdict('examinationOpen', { openExamination: meeting })).toBe('pass')
  })
  it('has no voter of the drafting side', () => {
    expect(verdict('votersWithoutConflict', {})).toBe('notApplicable')
    expect(verdict('votersWithoutConflict', { openExamination: meeting })).toBe('pass')
    expect(verdict('votersWithoutConflict', { openExamination: { ...meeting, conflicts: ['示例专家'] } })).toBe(
      'VOTERS_IN_CONFLICT',
    )
  })
  it('in a meeting needs somebody in the room', () => {
    expect(verdict('expertsPresent', {})).toBe('notApplicable')
    expect(verdict('expertsPresent', { openExamination: meeting })).toBe('pass')
    expect(verdict('expertsPresent', { openExamination: { ...meeting, present: 0 } })).toBe('NOBODY_PRESENT')
  })
  it('by letter needs somebody who was asked, and no signing in', () => {
    expect(verdict('expertsPresent', { openExamination: { ...meeting, mode: 'letter', present: 0 } })).toBe('pass')
    expect(verdict('expertsPresent', { openExamination: { ...meeting, mode: 'letter', invited: 0, present: 0 } })).toBe(
      'NOBODY_INVITED',
    )
  })
})

describe('approval', () => {
  const final = { kind: 'final', on: TODAY, passed: true } as const
  const initial = { kind: 'initial', on: TODAY, passed: true } as const

  it('comes after the final examination was passed', () => {
    expect(verdict('finalExaminationPassed', {})).toBe('FINAL_EXAMINATION_NOT_PASSED')
    expect(verdict('finalExaminationPassed', { examinations: [initial] })).toBe('FINAL_EXAMINATION_NOT_PASSED')
    expect(verdict('finalExaminationPassed', { examinations: [final] })).toBe('pass')
  })
  it('comes after an initial one too where the organization has set it', () => {
    const rules = { ...defaultRules, initialExamination: true }
    expect(verdict('finalExaminationPassed', { rules, examinations: [final] })).toBe('INITIAL_EXAMINATION_NOT_PASSED')
    expect(verdict('finalExaminationPassed', { rules, examinations: [initial, final] })).toBe('pass')
  })
  it('does not rest on an examination that a later one undid', () => {
    expect(verdict('finalExaminationPassed', { examinations: [final, { ...final, passed: false }] })).toBe(
      'FINAL_EXAMINATION_NOT_PASSED',
    )
    expect(verdict('finalExaminationPassed', { examinations: [{ ...final, passed: false }, final] })).toBe('pass')
  })
  it('does not ask a project for what it had passed before it was taken over, but for what was held here since', () => {
    expect(verdict('finalExaminationPassed', { takenOverAt: 'approval' })).toBe('notApplicable')
    expect(verdict('finalExaminationPassed', { takenOverAt: 'examination' })).toBe('FINAL_EXAMINATION_NOT_PASSED')
    const examinations = [{ ...final, passed: false }]
    expect(verdict('finalExaminationPassed', { takenOverAt: 'approval', examinations })).toBe(
      'FINAL_EXAMINATION_NOT_PASSED',
    )
  })
  it('waits for every demand and for the whole dossier', () => {
    expect(verdict('demandsAnswered', { demands: { count: 2, unanswered: 1 } })).toBe('DEMANDS_UNANSWERED')
    expect(verdict('demandsAnswered', { demands: { count: 2, unanswered: 0 } })).toBe('pass')
    expect(verdict('dossierComplete', { dossierMissing: [{ zh: '编制说明', en: 'explanatory statement' }] })).toBe(
      'DOSSIER_INCOMPLETE',
    )
    expect(verdict('dossierComplete', {})).toBe('pass')
  })
  it('gives the number without which nothing is published', () => {
    expect(verdict('numbered', {})).toBe('STANDARD_NOT_NUMBERED')
    expect(verdict('numbered', { number: 'T/SLXH 1—2026' })).toBe('pass')
  })
})

describe('every guard', () => {
  const names = Object.keys(guards) as GuardName[]
  it.each(names)('%s rests on a basis that resolves, and is worded', (name) => {
    expect(guards[name].basis.length).toBeGreaterThan(0)
    for (const basis of guards[name].basis) expect(resolveBasis(basis).titleZh).not.toBe('')
  })
  it('refuses with a code of the catalogue', () => {
    const source = Object.values(guards)
      .map(({ check }) => String(check))
      .join('\n')
    const codes = [...source.matchAll(/fail\)?\(['"`]([A-Z_]+)/gu)].map(([, code]) => code ?? '')
    expect(codes.length).toBeGreaterThan(20)
    expect(codes.filter((code) => !isRefusalCode(code))).toEqual([])
  })
})
