import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { enterClaims } from '../entering/enter-claims.ts'
import { listCatalogueRows, saveProgress } from './import-store.ts'
import { merkleRoot } from './merkle.ts'
import { requireImport } from './require-import.ts'

/** Rows entered in one transaction, with one event. */
const CHUNK_SIZE = 5_000

/**
 * Enters the next rows of a confirmed catalogue with the position in the same transaction: whoever is killed goes on behind
 * it, and no row is entered twice.
 */
export const enterRows = useCase({
  name: 'registry.enter-rows',
  title: { zh: '目录入库', en: 'Enter rows of a catalogue' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { id }) {
    const entry = await requireImport(context.db, id, ['entering'])
    const rows = await listCatalogueRows(context.db, id, { after: entry.enteredUpTo, limit: CHUNK_SIZE })
    const first = rows[0]
    const last = rows.at(-1)
    if (!first || !last) {
      await context.rows.update('catalogue_import', id, { state: 'done' })
      context.record({
        type: 'catalogue.entered',
        subject: { kind: 'catalogue-import', id },
        data: { name: entry.fileName, count: entry.rowsEntered },
        files: [entry.fileSha256],
      })
      context.enqueue('tell-watchers', {})
      return { more: false }
    }
    const { sourceId, authority, asOf } = entry
    const claims = rows.flatMap(({ rowNumber, claim }) =>
      claim ? [{ number: claim.number, sourceId, authority, importId: id, rowNumber, asOf, claim }] : [],
    )
    await enterClaims(context.db, claims)
    const entered = { rows_entered: entry.rowsEntered + claims.length, entered_up_to: last.rowNumber }
    await saveProgress(context.db, id, entered, context.now)
    context.record({
      type: 'catalogue.rows-entered',
      subject: { kind: 'catalogue-import', id },
      data: {
        from: first.rowNumber,
        to: last.rowNumber,
        count: claims.length,
        root: merkleRoot(rows.map(({ hash }) => hash)),
      },
    })
    return { more: true }
  },
})
