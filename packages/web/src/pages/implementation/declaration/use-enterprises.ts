import { useRead } from '../../../queries.ts'
import { organizationsOf, useMe } from '../../../session.ts'

const ENTERPRISES_MAX = 500

/** The enterprises for which the reader acts. */
export function useEnterprises(): readonly { readonly id: string; readonly name: string }[] {
  const own = organizationsOf(useMe())
  const { rows } = useRead('organizations/list-organizations', { kinds: 'enterprise', limit: ENTERPRISES_MAX })
  return own.filter(({ id }) => rows.some((row) => row.id === id && row.kind === 'enterprise'))
}
