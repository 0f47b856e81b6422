import { existsSync, readFileSync } from 'node:fs'

/**
 * What vitest's JSON report says: one row a test, {name, status, durationMs, messages}, and the files that did not
 * even load.
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
      messages: test.failureMessages ?? [],
    })),
  )
  const brokenFiles = testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file))
  return { tests, broken: brokenFiles.length, brokenFiles: brokenFiles.map(({ name, message }) => ({ name, message })) }
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

/** What failed, as [name, why]: the tests with their messages, then the files that did not load. */
export function failures({ tests, brokenFiles = [] }) {
  const failed = tests.filter(({ status }) => status === 'failed')
  return [
    ...failed.map(({ name, messages }) => [name, messages.join('\n')]),
    ...brokenFiles.map(({ name, message }) => [name, message ?? '']),
  ]
}

function hasFailedTest(file) {
  return file.assertionResults.some((test) => test.status === 'failed')
}
