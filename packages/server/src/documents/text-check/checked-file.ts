import {
  type Block,
  type CheckReport,
  checks,
  type Profile,
  type RegistryView,
  runChecks,
  type StandardDocument,
  textOf,
} from '@zhunsheng/text'
import { readText } from '../../files/read-text.ts'
import type { RegistrySnapshot } from '../../registry/records/registry-snapshot.ts'
import { type Citation, citationsIn } from './citation.ts'

/** Bytes of a text, what is known of it from its project, and the texts it is compared with. */
export type FileToCheck = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly profile: Partial<Profile>
  /** The explanatory statement beside a draft, or the draft beside an explanatory statement. */
  readonly companion: Uint8Array | null
  readonly previous: Uint8Array | null
  /** What the register knows of the documents cited; null where it can tell nothing. */
  readonly registry: RegistrySnapshot | null
}

export type CheckedFile =
  | {
      readonly state: 'done'
      readonly report: CheckReport
      readonly blocks: readonly ShownBlock[]
      readonly citations: readonly Citation[]
    }
  | { readonly state: 'unreadable'; readonly code: string }

/** A block of the text as the findings page shows it; `index` is what the places of findings name. */
export type ShownBlock = Pick<Block, 'index' | 'kind' | 'text' | 'level' | 'element'> & {
  readonly number: string | null
  /** Of tables: the words of the cells, row by row, with how many columns each takes. */
  readonly rows?: readonly (readonly { readonly text: string; readonly span: number }[])[]
}

/** Reads a text and runs every check on it. Pure: the same bytes and facts give the same answer. */
export async function checkFile({
  bytes,
  name,
  profile,
  companion,
  previous,
  registry,
}: FileToCheck): Promise<CheckedFile> {
  const read = await readText(bytes, { fileName: name })
  if (!read.ok) return { state: 'unreadable', code: read.code }
  const beside = await readBeside(companion)
  const before = await readBeside(previous)
  const text = textOf(read.document, {
    profile,
    ...(registry && { registry: viewOf(registry) }),
    ...(beside && { companion: textOf(beside, { profile: { paper: otherPaper(profile.paper) } }) }),
    ...(before && { previous: textOf(before, { profile }) }),
  })
  return {
    state: 'done',
    report: runChecks(text, { checks }),
    blocks: read.document.blocks.map(shown),
    citations: citationsIn(text),
  }
}

/** A text beside that cannot be read is as good as none: the checks that need it then cannot tell. */
async function readBeside(bytes: Uint8Array | null): Promise<StandardDocument | null> {
  if (!bytes) return null
  const read = await readText(bytes)
  return read.ok ? read.document : null
}

/** The register as the engine asks it: by the canonical number that a text cites. */
function viewOf({ records, societies }: RegistrySnapshot): RegistryView {
  const byNumber = new Map(records.map((record) => [record.canonical, record]))
  const byCode = new Map(societies.map(({ code, name }) => [code, name]))
  return {
    find: (canonical) => byNumber.get(canonical) ?? 'unknown',
    societyOf: (code) => byCode.get(code) ?? 'unknown',
  }
}

const otherPaper = (paper: Profile['paper'] | undefined): Profile['paper'] =>
  paper === 'explanatory-statement' ? 'standard' : 'explanatory-statement'

function shown({ index, kind, text, level, element, number, table }: Block): ShownBlock {
  const rows = table?.rows.map(({ cells }) => cells.map((cell) => ({ text: cell.text, span: cell.columnSpan })))
  return { index, kind, text, level, element, number: number?.reconstructed ?? null, ...(rows && { rows }) }
}
