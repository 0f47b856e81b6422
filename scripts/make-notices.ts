import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { licenceText } from './notices/licence-text.ts'
import { readProductionPackages } from './notices/production-packages.ts'
import { writeNotices } from './notices/write-notices.ts'

/** Writes THIRD-PARTY-NOTICES.md. `--check` writes nothing and fails where the committed file differs. */
const FILE = 'THIRD-PARTY-NOTICES.md'

const root = process.cwd()
const notices = writeNotices(readProductionPackages('package-lock.json'), (each) => licenceText(root, each))

if (!process.argv.includes('--check')) writeFileSync(FILE, notices)
else if (existsSync(FILE) && readFileSync(FILE, 'utf8') === notices) process.stdout.write(`${FILE} is up to date\n`)
else {
  process.stdout.write(`${FILE} is stale; run node scripts/run.mjs scripts/make-notices.ts\n`)
  process.exitCode = 1
}
