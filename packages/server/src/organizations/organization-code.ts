import { isSocialOrganizationCode, Refusal } from '@zhunsheng/core'

/** The code as it is written in numbers. Refuses with `ORGANIZATION_CODE_MALFORMED`. */
export function organizationCodeOf(text: string): string {
  const code = text.normalize('NFKC').trim().replace(/^T\//u, '')
  if (!isSocialOrganizationCode(code)) throw new Refusal('ORGANIZATION_CODE_MALFORMED', { code: text })
  return code
}
