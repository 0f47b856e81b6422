import { paths, Refusal } from '@zhunsheng/core'
import type { PublicPage } from '../http/public/public-page.ts'
import { download } from './download.ts'

/** A document that is open to everybody, as it was filed. */
export const filePublic: PublicPage = {
  address: paths.publicFile(':documentId'),
  async show(visit) {
    const file = await visit.run(download, { id: visit.params['documentId'] ?? '' }).catch(asNotFound)
    return { kind: 'file', ...file }
  },
}

/** Whether a file exists that one may not have is nobody’s business. */
function asNotFound(error: unknown): never {
  if (error instanceof Refusal && ['NOT_SIGNED_IN', 'NOT_ALLOWED', 'PROJECT_NOT_FOUND'].includes(error.code))
    throw new Refusal('FILE_NOT_FOUND')
  throw error
}
