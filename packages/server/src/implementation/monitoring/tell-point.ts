import type { Context } from '../../context.ts'
import { listBodyAccounts } from './authority-store.ts'

/** Tells whoever acts for a point; a body outside this system has nobody to tell here. */
export async function tellPoint(
  context: Context,
  organizationId: string | null,
  { subject, body }: { readonly subject: string; readonly body: string },
): Promise<void> {
  if (organizationId === null) return
  for (const toAccount of await listBodyAccounts(context.db, organizationId, context.today))
    context.notify({ kind: 'point-task', toAccount, subject, body })
}
