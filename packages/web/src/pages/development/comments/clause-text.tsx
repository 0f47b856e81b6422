import type { DraftBlock } from '../../../calls.ts'
import { useWords } from '../../../words/index.ts'
import { blocksOfClause } from './clause-blocks.ts'
import { useDraftBlocks } from './draft-blocks.ts'

/** The clause as it stood in the draft that was asked about; nothing where it is not found in it. */
export function ClauseText({ projectId, clause }: { readonly projectId: string; readonly clause: string }) {
  const { t } = useWords()
  const blocks = blocksOfClause(useDraftBlocks(projectId), clause)
  if (blocks.length === 0) return null
  const title = t('comments.clauseText', { clause })
  return (
    <section className="clause-text" aria-label={title}>
      <h2 className="small slate">{title}</h2>
      {blocks.map((block, index) => (
        // The draft is read once and never reordered.
        <Block key={`${index} ${block.kind}`} block={block} />
      ))}
    </section>
  )
}

function Block({ block }: { readonly block: DraftBlock }) {
  if (block.kind === 'table') return <BlockTable rows={block.rows} />
  return <p className={block.kind === 'heading' ? 'serif clause-heading' : 'serif lines'}>{block.text}</p>
}

function BlockTable({ rows }: { readonly rows: Extract<DraftBlock, { kind: 'table' }>['rows'] }) {
  return (
    <div className="clause-table">
      <table className="serif">
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ text, span }, cell) => (
                <td key={cell} colSpan={span}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
