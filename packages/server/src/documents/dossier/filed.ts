import type { FileStore } from '../../files/file-store.ts'
import type { DocumentView } from '../../views.ts'
import type { DossierEntry } from '../papers/dossier/make-dossier.ts'

export type Filed = {
  readonly entries: DossierEntry[]
  /** Documents of which no file is there any more. */
  readonly missing: readonly DocumentView[]
}

/** Every version that was ever filed, in the order of filing, numbered so that a folder shows that order. */
export async function listFiled(files: FileStore, documents: readonly DocumentView[]): Promise<Filed> {
  const inOrder = documents.toReversed()
  const there = await Promise.all(inOrder.map(({ sha256 }) => files.has(sha256)))
  const entries = inOrder.flatMap((document, index) => (there[index] ? [entryOf(files, document, index)] : []))
  return { entries, missing: inOrder.filter((_, index) => !there[index]) }
}

function entryOf(files: FileStore, { name, sha256, by, occurredOn }: DocumentView, index: number): DossierEntry {
  return {
    path: `文件/${String(index + 1).padStart(3, '0')}_${fileName(name)}`,
    content: readLate(files, sha256),
    sha256,
    madeBy: by || null,
    madeOn: occurredOn,
  }
}

/** A name is no path: what somebody uploaded never makes a folder of its own. */
const fileName = (name: string): string =>
  name.replaceAll(/[\\/\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '_').slice(-NAME_LENGTH_MAX)

const NAME_LENGTH_MAX = 200

/** Read when its turn comes, so that the files do not all wait in memory. */
async function* readLate(files: FileStore, sha256: string): AsyncGenerator<Uint8Array> {
  yield await files.read(sha256)
}
