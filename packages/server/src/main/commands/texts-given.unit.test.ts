import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { textsGiven } from './texts-given.ts'

const stdin = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)))

describe('the texts of a command', () => {
  it('are those on its line, and stdin is left alone', async () => {
    const unread = stdin('GB 2—2020')
    expect(await textsGiven(['GB 1—2020', '什么'], unread)).toEqual(['GB 1—2020', '什么'])
    expect(unread.readableDidRead).toBe(false)
  })

  it('are the lines of stdin where - stands, whatever ends them, without those that are empty', async () =>
    expect(await textsGiven(['GB 1—2020', '-'], stdin('\uFEFFGB 2', '—2020\r\n\r\n  \nGB 3—2020'))).toEqual([
      'GB 1—2020',
      'GB 2—2020',
      'GB 3—2020',
    ]))

  it('are the lines once where - is given twice', async () =>
    expect(await textsGiven(['-', '-'], stdin('GB 2—2020'))).toEqual(['GB 2—2020']))

  it('are refused beyond 16 MiB', async () => {
    const chunk = 'x'.repeat(1024 * 1024)
    await expect(textsGiven(['-'], stdin(...Array.from({ length: 17 }, () => chunk)))).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
    })
  })
})
