import type { Context } from '../../context.ts'
import { listTemplateSettings } from './store.ts'

export type OwnTemplate = { readonly id: string; readonly sha256: string; readonly fileName: string }

/** The organization's own template of a paper in force today; null where our own form is used. */
export async function templateInForce(
  { db, today }: Pick<Context, 'db' | 'today'>,
  organizationId: string,
  paper: string,
): Promise<OwnTemplate | null> {
  const settings = await listTemplateSettings(db, organizationId, paper)
  const setting = settings.find(({ from }) => from <= today)
  if (!setting?.sha256 || setting.fileName === null) return null
  return { id: setting.id, sha256: setting.sha256, fileName: setting.fileName }
}
