import { Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { type ProjectHead, readProjectHead } from '../paper-records-store.ts'
import type { Contact, Letterhead, Maybe, Subject } from '../papers/record.ts'

/** A paper asked for: of which project, of which row of it, and under which number it goes out. */
export type Asked = {
  readonly context: Pick<Context, 'db' | 'today' | 'config' | 'files'>
  readonly head: ProjectHead
  /** A round, hearing, examination, member, task or review; without one, the paper takes the latest. */
  readonly row?: string | undefined
  /** 发文字号 given now; otherwise the one on record. */
  readonly documentNumber?: string | undefined
}

export async function findHead(context: Pick<Context, 'db' | 'today'>, projectId: string): Promise<ProjectHead> {
  const head = await readProjectHead(context.db, projectId, context.today)
  if (!head) throw new Refusal('PROJECT_NOT_FOUND')
  return head
}

/** The letterhead of the organization. `date` is the day of the act; a paper made before its act bears today. */
export function letterheadOf(
  { context, head, documentNumber }: Asked,
  of: { documentNumber?: Maybe; date?: Maybe; contact?: Maybe } = {},
): Letterhead {
  return {
    organizationName: head.organizationName,
    heading: head.letterhead,
    documentNumber: documentNumber ?? of.documentNumber,
    date: of.date ?? context.today,
    contact: contactOf(of.contact ?? head.contact),
  }
}

// How to be reached is on record as one line, as the secretariat wrote it.
const contactOf = (line: Maybe): Contact | null => (line ? { person: line } : null)

export const subjectOf = ({ title, titleEn, planNumber }: ProjectHead): Subject => ({
  titleZh: title,
  titleEn,
  number: planNumber,
})

/** The row that was asked for, or the latest; `undefined` when there is none of either. */
export function chooseRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string | undefined,
): Row | undefined {
  return id === undefined ? rows.at(-1) : rows.find((row) => row.id === id)
}

/** Lines of a text that somebody typed as a list, without the numbers they put before them. */
export function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.replace(/^\s*(?:[（(]?\d{1,2}[）)、.．]|[-•·])\s*/u, '').trim() || [])
}

export const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
