import { theSystem } from '../context.ts'
import { runUseCase } from '../run-use-case.ts'
import type { Services } from '../services.ts'
import { convertToDocx, findLibreOffice } from './convert.ts'
import { keepConverted } from './keep-converted.ts'
import { paperMediaTypes } from './papers/index.ts'
import { listUnconverted, saveStoredFile } from './store.ts'

/**
 * Converts the older texts (.doc, .wps) that wait for it, where LibreOffice is installed; elsewhere they stay as they
 * were filed. One that cannot be converted does not stop the others; the job then fails and is tried again.
 */
export const convertDocumentJob = {
  name: 'convert-document',
  title: { zh: '转换旧格式文件', en: 'Convert files of older formats' },
  atStart: true,
  async run(services: Services): Promise<void> {
    const program = await findLibreOffice(services.config)
    if (program) await convertWaiting(services, program)
  },
}

async function convertWaiting(services: Services, program: string): Promise<void> {
  const failures: unknown[] = []
  for (const document of await listUnconverted(services.db)) {
    const failure = await convertOne(services, program, document).then(
      () => null,
      (error: unknown) => error,
    )
    if (failure !== null) failures.push(new Error(`${document.name} (${document.id})`, { cause: failure }))
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `转换失败 ${failures.length} 份 / ${failures.length} could not be converted`)
}

async function convertOne(
  services: Services,
  program: string,
  document: Awaited<ReturnType<typeof listUnconverted>>[number],
): Promise<void> {
  const bytes = await convertToDocx(
    program,
    await services.files.read(document.sha256),
    document.fileKind === 'wps' ? 'wps' : 'doc',
  )
  const { sha256, sizeBytes } = await services.files.put(bytes)
  await saveStoredFile(services.db, {
    sha256,
    size_bytes: sizeBytes,
    media_type: paperMediaTypes.docx,
    kind: 'docx',
    stored_at: services.clock(),
  })
  await runUseCase(
    services,
    keepConverted,
    { documentId: document.id, sha256 },
    { actor: theSystem, requestId: `convert-document-${document.id}` },
  )
}
