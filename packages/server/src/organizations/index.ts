import { accessKeyUseCases } from './access-keys/index.ts'
import { addExpert } from './add-expert.ts'
import { amendOrganization } from './amend-organization.ts'
import { bodyUseCases } from './bodies/index.ts'
import { changeParticular } from './change-particular.ts'
import { committeeUseCases } from './committees/index.ts'
import { confirmSecondFactor } from './confirm-second-factor.ts'
import { createFirstAdministrator } from './create-first-administrator.ts'
import { disableAccount } from './disable-account.ts'
import { enableAccount } from './enable-account.ts'
import { endMembership } from './end-membership.ts'
import { endTour } from './end-tour.ts'
import { enrolSecondFactor } from './enrol-second-factor.ts'
import { enterCalendarNotice } from './enter-calendar-notice.ts'
import { erasePerson } from './erase-person.ts'
import { explainGap } from './explain-gap.ts'
import { invitePerson } from './invite-person.ts'
import { issueLink } from './issue-link.ts'
import { listExperts } from './list-experts.ts'
import { listOrganizations } from './list-organizations.ts'
import { listPeople } from './list-people.ts'
import { registerOrganization } from './register-organization.ts'
import { removeSecondFactor } from './remove-second-factor.ts'
import { requestPasswordReset } from './request-password-reset.ts'
import { setExpertAbsence } from './set-expert-absence.ts'
import { setPassword } from './set-password.ts'
import { setRule } from './set-rule.ts'
import { showOperation } from './show-operation.ts'
import { showOrganization } from './show-organization.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { whoAmI } from './who-am-i.ts'

/** People and rights: accounts, sessions, roles, experts, and the organizations with their rules. */
export const organizationsUseCases = [
  addExpert,
  amendOrganization,
  changeParticular,
  confirmSecondFactor,
  createFirstAdministrator,
  disableAccount,
  enableAccount,
  endMembership,
  endTour,
  enrolSecondFactor,
  enterCalendarNotice,
  erasePerson,
  explainGap,
  invitePerson,
  issueLink,
  listExperts,
  listOrganizations,
  listPeople,
  registerOrganization,
  removeSecondFactor,
  requestPasswordReset,
  setExpertAbsence,
  setPassword,
  setRule,
  showOperation,
  showOrganization,
  signIn,
  signOut,
  whoAmI,
  ...accessKeyUseCases,
  ...bodyUseCases,
  ...committeeUseCases,
] as const
