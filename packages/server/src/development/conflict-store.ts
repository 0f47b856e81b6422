import { type RawBuilder, sql } from 'kysely'

type Text = RawBuilder<unknown>

/** One name however it is typed, with or without brackets and spaces: the reading of `relationOf` in core/registry. */
const plain = (name: Text) => sql`lower(regexp_replace(normalize(${name}, NFKC), '[\\s()〔〕\\[\\]]', '', 'g'))`

export const sameName = (a: Text, b: Text) => sql<boolean>`${plain(a)} = ${plain(b)}`

/** Whoever may have a side in a project: columns of an expert and of the person behind. */
export type Candidate = {
  readonly projectId: Text
  readonly employer: Text
  readonly personId: Text
  readonly accountId: Text
  readonly name: Text
  readonly phone: Text
  readonly email: Text
}

/**
 * Whether an expert belongs to the drafting side: employed by a drafting organization (by its legal name, a short name
 * or a brand), or a drafter himself (the same person or account, or the same name, unless a telephone or an address that
 * both have left tells the two apart).
 */
export const isOfDraftingSide = (candidate: Candidate) =>
  sql<boolean>`(${employerDrafts(candidate)} or ${drafts(candidate)})`

const employerDrafts = ({ projectId, employer }: Candidate) => sql`exists (
  select 1 from participant o where o.project_id = ${projectId} and (${sameName(sql`o.organization_name`, employer)}
    or exists (select 1 from jsonb_array_elements_text(o.short_names) as s (short) where ${sameName(sql`s.short`, employer)})))`

const drafts = ({ projectId, personId, accountId, name, phone, email }: Candidate) => sql`exists (
  select 1 from drafter f join person dn on dn.id = f.person_id
  where f.project_id = ${projectId} and (f.person_id = ${personId} or f.account_id = ${accountId}
    or (${sameName(sql`dn.name`, name)} and coalesce(dn.phone = ${phone}, true) and coalesce(dn.email = ${email}, true))))`
