import { startEmbedded } from '../start-embedded.ts'

/** Starts the database of the folder named on the command line, prints its addresses as JSON, stops when asked (TERM). */
const dataDir = process.argv[2]
if (dataDir === undefined) throw new Error('usage: hold FOLDER')
const database = await startEmbedded({ dataDir, log: (line) => process.stderr.write(`${line}\n`) })
const { ownerUrl, appUrl, port, adopted } = database
process.stdout.write(`${JSON.stringify({ ownerUrl, appUrl, port, adopted })}\n`)
const open = setInterval(() => undefined, 60_000)
process.on('SIGTERM', () => {
  clearInterval(open)
  database.stop().catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exitCode = 1
  })
})
