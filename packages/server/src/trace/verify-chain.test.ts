import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { eventHash, GENESIS } from '@zhunsheng/core'
import pg from 'pg'
import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import { sha256Text } from '../db/ledger.ts'
import { registerPerson } from '../organizations/person.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { useCase } from '../use-case.ts'
import { readSignedHead, signHead } from './signed-head.ts'
import { readChain } from './store.ts'
import { verifyChain, verifyChainUseCase } from './verify-chain.ts'

/** Enters a gap with a file and a person: one act that leaves every kind of mark. */
const explain = useCase({
  name: 'trace.test-act',
  title: { zh: '试', en: 'Try' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({ organizationId: Type.String(), sequence: Type.Integer(), file: Type.String() }),
  run: async (context, input) => {
    const person = await registerPerson(context, { name: '示例人', phone: '13800000000' })
    const row = await context.rows.insert('number_gap', {
      id: context.newId(),
      organization_id: input.organizationId,
      sequence: input.sequence,
      reason: '作废',
    })
    context.record({
      type: 'number.gap-explained',
      subject: { kind: 'number_gap', id: row.id },
      data: { sequence: input.sequence, reason: '作废' },
      files: [input.file],
      persons: [person],
    })
    return { id: row.id, person: person.id }
  },
})

type Acts = readonly { id: string; person: string }[]

/** Four events: the organization, then three acts. Everything after that is done with the owner's rights. */
async function openRecorded(): Promise<{
  bench: Bench
  acts: Acts
  file: string
  organizationId: string
  owner: (text: string, values?: unknown[]) => Promise<void>
  verify: () => ReturnType<typeof verifyChain>
}> {
  const bench = await openBench()
  const organizationId = await bench.seedOrganization()
  const { sha256: file } = await bench.seedFile(new TextEncoder().encode('示例文本'), '示例.docx')
  const acts = []
  for (const sequence of [1, 2, 3]) acts.push(await bench.run(explain, { organizationId, sequence, file }))
  const owner = async (text: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: bench.ownerUrl })
    await client.connect()
    try {
      await client.query(text, values)
    } finally {
      await client.end()
    }
  }
  return {
    bench,
    acts,
    file,
    organizationId,
    owner,
    verify: () => verifyChain({ db: bench.db, files: bench.services.files }),
  }
}

type Recorded = Awaited<ReturnType<typeof openRecorded>>

async function withRecorded(work: (recorded: Recorded) => Promise<void>): Promise<void> {
  const recorded = await openRecorded()
  try {
    await work(recorded)
  } finally {
    await recorded.bench.close()
  }
}

describe('a trace that nobody altered', () => {
  it('holds, and says that its tail cannot be proved without a head', () =>
    withRecorded(async ({ verify }) => {
      expect(await verify()).toMatchObject({
        holds: true,
        size: 4,
        firstBroken: null,
        tail: 'unproved',
        checked: { events: 4, rows: 4, files: 1, persons: 3 },
      })
    }))

  it('proves its tail with a head that was kept', () =>
    withRecorded(async ({ bench }) => {
      await signHead(bench.db, bench.services.config, bench.services.clock)
      const head = await readSignedHead(bench.services.config)
      expect(await bench.run(verifyChainUseCase, { head: JSON.stringify(head) })).toMatchObject({
        holds: true,
        tail: 'proved',
      })
    }))

  it('still holds after the personal data in it has been erased', () =>
    withRecorded(async ({ bench, acts, verify }) => {
      const erase = useCase({
        name: 'trace.test-erase',
        title: { zh: '试', en: 'Try' },
        effect: 'write',
        roles: ['administrator'],
        input: Type.Object({ person: Type.String() }),
        run: async (context, { person }) => {
          await context.db
            .updateTable('person')
            .set({ name: null, phone: null, email: null, salt: null, erased_at: context.now })
            .where('id', '=', person)
            .execute()
          context.record({ type: 'person.erased', subject: { kind: 'person', id: person }, data: {} })
        },
      })
      await bench.run(erase, { person: acts[0]?.person })
      expect((await verify()).holds).toBe(true)
    }))

  it('may be verified by the administrator alone', () =>
    withRecorded(async ({ bench, organizationId }) => {
      const secretary = await bench.seedActor(organizationId, 'secretary')
      await expect(bench.run(verifyChainUseCase, {}, secretary)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    }))
})

describe('what somebody with the rights of the database’s owner altered', () => {
  it('is found when an event says something else than it said', () =>
    withRecorded(async ({ owner, verify }) => {
      await owner(`update trace_event set data = jsonb_set(data, '{reason}', '"改过"') where seq = 3`)
      expect(await verify()).toMatchObject({ holds: false, size: 2, firstBroken: { seq: 3, what: 'hash' } })
    }))

  it('is found when an event was given a value that we never write', () =>
    withRecorded(async ({ owner, verify }) => {
      await owner(
        `update trace_event set data = '{"sequence": 0.5}', rows = '{}', recorded_at = 'infinity' where seq = 3`,
      )
      expect(await verify()).toMatchObject({ firstBroken: { seq: 3, what: 'hash' } })
    }))

  it('is found when an event is deleted, at the place where it is missing', () =>
    withRecorded(async ({ owner, verify }) => {
      await owner('delete from trace_event where seq = 2')
      expect(await verify()).toMatchObject({ firstBroken: { seq: 3, what: 'order' } })
    }))

  it('is found when two events change places', () =>
    withRecorded(async ({ owner, verify }) => {
      await owner('update trace_event set seq = case seq when 2 then 1003 else 1002 end where seq in (2, 3)')
      await owner('update trace_event set seq = seq - 1000 where seq > 1000')
      expect(await verify()).toMatchObject({ firstBroken: { seq: 2, what: 'link' } })
    }))

  it('is found in a row of state, and named by the event that last wrote it', () =>
    withRecorded(async ({ owner, verify, acts }) => {
      await owner(`update number_gap set reason = '改过' where id = $1`, [acts[1]?.id])
      expect(await verify()).toMatchObject({
        holds: false,
        size: 4,
        firstBroken: { seq: 3, what: 'row', detail: `number_gap ${acts[1]?.id}` },
      })
    }))

  it('is found when a row of state is deleted', () =>
    withRecorded(async ({ owner, verify, acts }) => {
      await owner('delete from number_gap where id = $1', [acts[2]?.id])
      expect(await verify()).toMatchObject({ firstBroken: { seq: 4, what: 'rowMissing' } })
    }))

  it('is found when a row was put in that no event wrote', () =>
    withRecorded(async ({ owner, verify, organizationId }) => {
      await owner(`insert into number_gap (id, organization_id, sequence, reason) values ('x', $1, 9, '混入')`, [
        organizationId,
      ])
      expect(await verify()).toMatchObject({ firstBroken: { seq: 0, what: 'rowUnrecorded', detail: 'number_gap x' } })
    }))

  it('is found when a file is replaced, and when it is gone', () =>
    withRecorded(async ({ bench, file, verify }) => {
      const path = join(bench.folder, 'files', file.slice(0, 2), file)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, '另一份文本')
      expect(await verify()).toMatchObject({ firstBroken: { seq: 2, what: 'file', detail: file } })
    }))

  it('is found in a person’s data, of which the trace holds a salted hash', () =>
    withRecorded(async ({ owner, verify, acts }) => {
      await owner(`update person set name = '另一人' where id = $1`, [acts[0]?.person])
      expect(await verify()).toMatchObject({ firstBroken: { seq: 2, what: 'person' } })
    }))

  it('is found when personal data vanished without the event of its erasure', () =>
    withRecorded(async ({ owner, verify, acts }) => {
      await owner('update person set name = null, phone = null, salt = null where id = $1', [acts[0]?.person])
      expect((await verify()).holds).toBe(false)
    }))

  it('is not found without a head when the tail was cut off cleanly, and the verdict says so', () =>
    withRecorded(async ({ owner, verify, acts }) => {
      await cutTail(owner, acts)
      expect(await verify()).toMatchObject({ holds: true, size: 3, tail: 'unproved' })
    }))

  it('is found with a head when the tail was cut off', () =>
    withRecorded(async ({ bench, owner, acts }) => {
      const head = await signHead(bench.db, bench.services.config, bench.services.clock)
      await cutTail(owner, acts)
      const verdict = await verifyChain({ db: bench.db, files: bench.services.files, head: head ?? undefined })
      expect(verdict).toMatchObject({ holds: false, tail: 'unproved', firstBroken: { seq: 4, what: 'head' } })
    }))

  it('is found with a head when the whole chain was computed anew', () =>
    withRecorded(async ({ bench, owner, verify }) => {
      const head = await signHead(bench.db, bench.services.config, bench.services.clock)
      await rewrite(bench, owner)
      expect(await verify()).toMatchObject({ holds: true, tail: 'unproved' })
      const verdict = await verifyChain({ db: bench.db, files: bench.services.files, head: head ?? undefined })
      expect(verdict).toMatchObject({ holds: false, firstBroken: { seq: 4, what: 'head' } })
    }))

  it('is never signed over: the next signature is refused', () =>
    withRecorded(async ({ bench, owner }) => {
      await signHead(bench.db, bench.services.config, bench.services.clock)
      await rewrite(bench, owner)
      await expect(signHead(bench.db, bench.services.config, bench.services.clock)).rejects.toThrow(
        'TRACE_DOES_NOT_HOLD',
      )
    }))
})

/** The last act vanishes whole: its event, and the row it wrote. */
async function cutTail(owner: Recorded['owner'], acts: Acts): Promise<void> {
  await owner('delete from trace_event where seq = 4')
  await owner('delete from number_gap where id = $1', [acts[2]?.id])
}

/** The second event is changed and every hash after it computed again, as one could who knows how we compute them. */
async function rewrite(bench: Bench, owner: Recorded['owner']): Promise<void> {
  let previous = GENESIS
  const rewritten = []
  for await (const { event } of readChain(bench.db)) {
    const changed = { ...event, previous, data: event.seq === 2 ? { ...event.data, reason: '改过' } : event.data }
    previous = eventHash(changed, sha256Text)
    rewritten.push({ changed, hash: previous })
  }
  for (const { changed, hash } of rewritten)
    await owner('update trace_event set data = $1, previous = $2, hash = $3 where seq = $4', [
      JSON.stringify(changed.data),
      changed.previous,
      hash,
      changed.seq,
    ])
}
