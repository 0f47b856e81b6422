import { randomBytes } from 'node:crypto'
import { Refusal } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { sha256Text } from '../db/ledger.ts'
import type { Database } from '../db/pool.ts'
import { insertPerson, isErased, type PersonRow, readPerson } from './person-store.ts'

export type { PersonRow } from './person-store.ts'

export type PersonalData = {
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
}

/** What was written freely in an act, by the name of its field. */
export type Words = Readonly<Record<string, string>>

/** What an event may hold of a person: the id, and a salted hash that proves the data while it exists. */
export type PersonMark = { readonly id: string; readonly hash: string }

const SALT_BYTES = 16

/** Keeps personal data in its erasable row; nothing of it goes into the trace but the mark. */
export function registerPerson(context: Context, data: PersonalData): Promise<PersonMark> {
  return keep(context, { name: data.name ?? null, phone: data.phone ?? null, email: data.email ?? null, words: null })
}

/** Keeps free text, in which somebody may be named, as personal data is kept: erasable, and in the trace as a mark alone. */
export function keepWords(context: Context, words: Words): Promise<PersonMark> {
  return keep(context, { name: null, phone: null, email: null, words: JSON.stringify(words) })
}

async function keep(
  context: Context,
  data: Pick<PersonRow, 'name' | 'phone' | 'email' | 'words'>,
): Promise<PersonMark> {
  const salt = randomBytes(SALT_BYTES).toString('hex')
  const row = { id: context.newId(), salt, ...data }
  await insertPerson(context.db, row)
  return { id: row.id, hash: personHash(row) }
}

/** The mark of a person who is on record already. */
export async function markOf(context: Context, personId: string): Promise<PersonMark[]> {
  const row = await readPerson(context.db, personId)
  return row?.salt ? [{ id: row.id, hash: personHash({ ...row, salt: row.salt }) }] : []
}

/** Rows without words hash as they did before there were words, so that the marks of older events hold. */
export const personHash = ({ salt, name, phone, email, words }: Omit<PersonRow, 'id'> & { salt: string }): string =>
  sha256Text(JSON.stringify([salt, name, phone, email, ...(words === null ? [] : [words])]))

export const hasPersonalData = (data: PersonalData): boolean => Boolean(data.name || data.phone || data.email)

/** Locks the row of a person whose data are there. Refuses with `PERSON_NOT_FOUND` or `PERSON_ERASED`. */
export async function requirePersonOnRecord(db: Database, id: string): Promise<void> {
  const erased = await isErased(db, id)
  if (erased === undefined) throw new Refusal('PERSON_NOT_FOUND')
  if (erased) throw new Refusal('PERSON_ERASED')
}
