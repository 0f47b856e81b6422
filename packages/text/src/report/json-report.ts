import type { CheckReport } from '../checks/check-report.ts'

/** The whole report for programs. Its shape is that of `CheckReport`, and `reportVersion` tells when it changes. */
export const jsonReport = (report: CheckReport): string => `${JSON.stringify(report, null, 2)}\n`
