/** `npm run fuzz [-- COUNT [SEED]]`: damaged packages through the whole engine; ends with 1 where one threw or hung. */
import { fuzz } from './text/fuzz.ts'
import { wholePackages } from './text/packages.ts'

const COUNT = 10_000
const [count = COUNT, seed = 1] = process.argv.slice(2).map(Number)
const { runs, kinds, slowest, faults } = fuzz(wholePackages(), {
  count,
  seed,
  onProgress: (done) => done % 1000 === 0 && console.error(`${done} / ${count}`),
})
console.log(`种子 / seed ${seed}; ${runs} 个受损文件 / damaged packages`)
console.table(kinds)
console.log(`最慢 / slowest ${slowest.milliseconds.toFixed(0)} ms (${slowest.name})`)
for (const fault of faults) console.log(fault)
process.exitCode = faults.length === 0 ? 0 : 1
