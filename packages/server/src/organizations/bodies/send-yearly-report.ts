import { dutiesOf, Refusal, type Values, yearlyDuties, yearlyReportFields } from '@zhunsheng/core'
import Type from 'typebox'
import { requireStoredUpload } from '../../documents/stored-upload.ts'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { organizationIdInput } from '../input.ts'
import { requireOrganization } from '../organization-store.ts'
import { refusingDuplicate } from '../refusing-duplicate.ts'
import { listReportRows } from './bodies-store.ts'
import { kindOf } from './require-power.ts'

/**
 * Files what a body sent for a year. A second report is a correction and says why. Refuses with `DUTY_NOT_OWED`,
 * `YEARLY_REPORT_SENT`, `REPORT_DAY_TO_COME` or `FILE_NOT_UPLOADED`.
 *
 * @basis STA1; SGO 十三, 十四; SOR 28
 */
export const sendYearlyReport = useCase({
  name: 'organizations.send-yearly-report',
  title: { zh: '登记年度报告', en: 'File a yearly report' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  input: Type.Object(
    { organizationId: organizationIdInput, ...schemaOf(yearlyReportFields) },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId, ...given }) => {
    const { duty, year, sentOn, report, correction } = given as Values<typeof yearlyReportFields> // just checked against exactly these fields
    const body = await requireOrganization(context.db, organizationId)
    if (!dutiesOf(kindOf(body), year).includes(duty)) throw new Refusal('DUTY_NOT_OWED', { year })
    if (sentOn > context.today) throw new Refusal('REPORT_DAY_TO_COME', { on: sentOn })
    await requireStoredUpload(context, report)
    const [first] = (await listReportRows(context.db, organizationId, year)).filter((row) => row.duty === duty)
    const sentAlready = new Refusal('YEARLY_REPORT_SENT', { on: first?.sentOn ?? sentOn })
    if (first && !correction) throw sentAlready
    const row = await refusingDuplicate(sentAlready, () =>
      context.rows.insert('yearly_report', {
        id: context.newId(),
        organization_id: organizationId,
        duty,
        year,
        sent_on: sentOn,
        file_name: report.name,
        file_sha256: report.sha256,
        // What has no first report is no correction, whatever it says.
        correction: first ? (correction ?? null) : null,
      }),
    )
    context.record({
      type: 'organization.yearly-report-sent',
      subject: { kind: 'organization', id: organizationId },
      occurredOn: sentOn,
      data: { year, duty: yearlyDuties[duty].zh, ...(first && { correction: correction ?? null }) },
      files: [report.sha256],
    })
    return { id: row.id }
  },
})
