import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { findClaimed, readClaims, withdrawClaims } from '../entering/claim-store.ts'
import { saveRecords } from '../entering/record-store.ts'
import { deriveReplacedOn, withdrawRelations } from '../entering/relation-store.ts'
import { requireImport } from './require-import.ts'

/** Records made anew in one transaction. */
const CHUNK_SIZE = 5_000

/** Takes back the next claims of a catalogue that is being undone, and makes their records from what still counts. */
export const withdrawRows = useCase({
  name: 'registry.withdraw-rows',
  title: { zh: '撤销入库', en: 'Take rows of a catalogue back' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { id }) {
    const { db } = context
    const entry = await requireImport(db, id, ['undoing'])
    const freed = await withdrawRelations(db, id)
    const records = await findClaimed(db, id, CHUNK_SIZE)
    const numbers = records.map(({ number }) => number)
    if (records.length > 0) {
      await withdrawClaims(
        db,
        id,
        records.map((record) => record.id),
      )
      const left = await readClaims(db, numbers)
      await saveRecords(db, new Map(numbers.map((number) => [number, left.get(number) ?? []])))
    }
    await deriveReplacedOn(db, [...freed, ...numbers])
    const more = records.length === CHUNK_SIZE
    if (!more) await context.rows.update('catalogue_import', id, { state: 'undone' })
    context.record({
      type: 'catalogue.rows-withdrawn',
      subject: { kind: 'catalogue-import', id },
      data: { name: entry.fileName, count: records.length },
    })
    if (!more) context.enqueue('tell-watchers', {})
    return { more }
  },
})
