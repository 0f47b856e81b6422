/** `npm run bench:text`: the text engine beside bare unzipping and parsing, and beside pandoc, in one run. */

import { benchCold } from './text/bench-cold.ts'
import { benchGrowth } from './text/bench-growth.ts'
import { benchInProcess } from './text/bench-in-process.ts'
import { cleanFile, largestDraft } from './text/largest-draft.ts'

const file = largestDraft() ?? cleanFile()
console.log(`${file.name}: document.xml ${(file.documentBytes / 1e6).toFixed(2)} MB`)
console.table(benchInProcess(file.bytes))
console.table(await benchCold(file))
console.table(await benchGrowth(file))
