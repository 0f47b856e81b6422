import { addDemand } from './add-demand.ts'
import { addDrafter } from './add-drafter.ts'
import { addParticipant } from './add-participant.ts'
import { amendProposal } from './amend-proposal.ts'
import { announceProject } from './announce-project.ts'
import { answerDemand } from './answer-demand.ts'
import { answerFeedback } from './answer-feedback.ts'
import { answerLink } from './answer-link.ts'
import { applyToDraft } from './apply-to-draft.ts'
import { approveProject } from './approve-project.ts'
import { approveStandard } from './approve-standard.ts'
import { assignTask } from './assign-task.ts'
import { callExamination } from './call-examination.ts'
import { caseUseCases } from './cases/index.ts'
import { castBallot } from './cast-ballot.ts'
import { closeEnquiry } from './close-enquiry.ts'
import { completeTask } from './complete-task.ts'
import { concludeExamination } from './conclude-examination.ts'
import { concludeReview } from './conclude-review.ts'
import { correctAct } from './correct-act.ts'
import { decideApplication } from './decide-application.ts'
import { declareOnPlatform } from './declare-on-platform.ts'
import { declineProject } from './decline-project.ts'
import { disposeComment } from './dispose-comment.ts'
import { enterComment } from './enter-comment.ts'
import { filePaper } from './file-paper.ts'
import { holdAssessment } from './hold-assessment.ts'
import { importComments } from './import-comments.ts'
import { inviteExpert } from './invite-expert.ts'
import { listAnsweredComments } from './list-answered-comments.ts'
import { listCalls } from './list-calls.ts'
import { listComments } from './list-comments.ts'
import { listConsultations } from './list-consultations.ts'
import { listDepartment } from './list-department.ts'
import { listProjects } from './list-projects.ts'
import { markPresence } from './mark-presence.ts'
import { openCall } from './open-call.ts'
import { openEnquiry } from './open-enquiry.ts'
import { prepareAct } from './prepare-act.ts'
import { proposeProject } from './propose-project.ts'
import { publishStandard } from './publish-standard.ts'
import { readDraft } from './read-draft.ts'
import { rebuildBoard } from './rebuild-board.ts'
import { recordCharge } from './record-charge.ts'
import { recordContribution } from './record-contribution.ts'
import { recordDelivery } from './record-delivery.ts'
import { recordReply } from './record-reply.ts'
import { renameProject } from './rename-project.ts'
import { returnDossier } from './return-dossier.ts'
import { searchDuplicates } from './search-duplicates.ts'
import { showCall } from './show-call.ts'
import { showConsultation } from './show-consultation.ts'
import { showLink } from './show-link.ts'
import { showProject } from './show-project.ts'
import { signInMember } from './sign-in-member.ts'
import { startReview } from './start-review.ts'
import { submitComment } from './submit-comment.ts'
import { submitFeedback } from './submit-feedback.ts'
import { submitForApproval } from './submit-for-approval.ts'
import { submitForExamination } from './submit-for-examination.ts'
import { terminateProject } from './terminate-project.ts'
import { undoAct } from './undo-act.ts'
import { uploadDocument } from './upload-document.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'

/** Every use-case of the area. Adding one is a file, a test beside it, and a line here. */
export const developmentUseCases = [
  ...caseUseCases,
  addDemand,
  addDrafter,
  addParticipant,
  amendProposal,
  announceProject,
  answerDemand,
  answerFeedback,
  applyToDraft,
  approveProject,
  approveStandard,
  assignTask,
  callExamination,
  castBallot,
  closeEnquiry,
  completeTask,
  concludeExamination,
  concludeReview,
  correctAct,
  decideApplication,
  declareOnPlatform,
  declineProject,
  disposeComment,
  enterComment,
  filePaper,
  holdAssessment,
  importComments,
  inviteExpert,
  listComments,
  listDepartment,
  listProjects,
  markPresence,
  openCall,
  openEnquiry,
  prepareAct,
  proposeProject,
  publishStandard,
  recordCharge,
  recordContribution,
  recordDelivery,
  recordReply,
  renameProject,
  returnDossier,
  searchDuplicates,
  showProject,
  signInMember,
  startReview,
  submitComment,
  submitFeedback,
  submitForApproval,
  submitForExamination,
  terminateProject,
  undoAct,
  uploadDocument,
  withdrawInvitation,
  answerLink,
  listAnsweredComments,
  listCalls,
  listConsultations,
  readDraft,
  rebuildBoard,
  showCall,
  showConsultation,
  showLink,
] as const
