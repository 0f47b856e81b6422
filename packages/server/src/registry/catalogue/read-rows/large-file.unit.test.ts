import { expect, it } from 'vitest'
import { openRows } from './index.ts'

const MEBIBYTE = 1024 * 1024
const FILE_BYTES = 200 * MEBIBYTE
const HEAP_BYTES_MAX = 100 * MEBIBYTE
const LINES_A_CHUNK = 2_000
const ROWS_A_STRETCH = 200_000

let rowsMade = 0

async function* catalogue(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('标准编号,标准名称,状态,发布日期,实施日期\n')
  for (let bytes = 0; bytes < FILE_BYTES; ) {
    let text = ''
    for (let line = 0; line < LINES_A_CHUNK; line += 1) {
      rowsMade += 1
      text += `GB/T ${rowsMade}-2020,示例设备　第${rowsMade % 9}部分：通用技术条件与试验方法,现行,2020-03-01,2020-10-01\n`
    }
    const chunk = Buffer.from(text)
    bytes += chunk.length
    yield chunk
  }
}

it('a catalogue of 200 MB is read through in memory that does not grow with it', async () => {
  const { rows } = await openRows(catalogue(), 'csv')
  const heapBefore = process.memoryUsage().heapUsed
  let count = 0
  // When garbage is collected is the machine's affair; what is left after it is ours.
  const floors: number[] = []
  for await (const batch of rows) {
    count += batch.length
    const stretch = Math.floor(count / ROWS_A_STRETCH)
    floors[stretch] = Math.min(floors[stretch] ?? Number.POSITIVE_INFINITY, process.memoryUsage().heapUsed)
  }
  expect(count).toBe(rowsMade)
  expect(Math.max(...floors.slice(0, -1)) - heapBefore).toBeLessThan(HEAP_BYTES_MAX)
})
