import { storeUpload } from '../documents/store-upload.ts'
import { workCatalogues } from '../jobs/work-catalogues.ts'
import { addSource } from '../registry/catalogue/add-source.ts'
import { openImport } from '../registry/catalogue/open-import.ts'
import { previewCatalogue } from '../registry/catalogue/preview-catalogue.ts'
import { type Bench, openBench } from './bench.ts'

/** A bench with an administrator, somebody who is none, a source, and the work on catalogues done when asked. */
export async function openCatalogueBench() {
  const bench: Bench = await openBench()
  const admin = await bench.seedActor(null, 'administrator')
  const secretary = await bench.seedActor(await bench.seedOrganization('SLXH'), 'secretary')
  const { id: sourceId } = await bench.run(addSource, { name: '示例目录', authority: 'secondary' }, admin)
  const upload = (csv: string, name = 'catalogue.csv') =>
    storeUpload(bench.services, { name, bytes: new TextEncoder().encode(csv) })
  const work = () =>
    workCatalogues.run(bench.services, { again: async () => undefined, ending: new AbortController().signal })
  return {
    bench,
    admin,
    secretary,
    sourceId,
    upload,
    work,
    /** Brings a file in, with the mapping that is proposed for it; `work` judges it. */
    async open(csv: string, asOf = '2026-03-02'): Promise<string> {
      const file = await upload(csv)
      const { mapping } = await bench.run(previewCatalogue, { file }, admin)
      return (await bench.run(openImport, { sourceId, file, mapping, asOf }, admin)).id
    },
    close: () => bench.close(),
  }
}

export type CatalogueBench = Awaited<ReturnType<typeof openCatalogueBench>>

export const CATALOGUE = '编号,名称,状态\nGB/T 99201-2020,示例,现行\n什么,示例,现行\n'
