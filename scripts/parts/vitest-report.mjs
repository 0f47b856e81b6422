import { existsSync, readFileSync } from 'node:fs'

/**
 * What vitest's JSON report says: one row a test, {name, status, durationMs}, and the files that did not even load.
 * Null where vitest ended without a report.
 */
export function readReport(path) {
  if (!existsSync(path)) return null
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'))
  const tests = testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({
      name: test.fullName,
      status: test.status,
      durationMs: test.duration ?? 0,
    })),
  )
  const broken = testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length
  return { tests, broken }
}

/** Passed, failed and skipped; a file that did not load counts as one failed. */
export function counts({ tests, broken }) {
  const of = (status) => tests.filter((test) => test.status === status).length
  const passed = of('passed')
  const failed = of('failed')
  return { passed, failed: failed + broken, skipped: tests.length - passed - failed }
}

export function slowest({ tests }, number) {
  return [...tests].sort((a, b) => b.durationMs - a.durationMs).slice(0, number)
}

function hasFailedTest(file) {
  return file.assertionResults.some((test) => test.status === 'failed')
}
