import type { TextCheckView } from '@zhunsheng/server/api'
import { memo, useEffect, useMemo, useRef } from 'react'
import { FindingNote } from './finding-note.tsx'
import { markText, type ShownFinding } from './shown-findings.ts'

type TextProps = {
  readonly view: TextCheckView
  readonly findings: readonly ShownFinding[]
  readonly chosen: string | undefined
  readonly onChoose: (fingerprint: string) => void
}
type Block = TextCheckView['blocks'][number]

/** The text as it was read, block by block, and in the margin beside each what was found in it. */
export function TextWithFindings({ view, findings, chosen, onChoose }: TextProps) {
  const byBlock = useMemo(() => groupByBlock(findings), [findings])
  return (
    <div className="findings-text">
      {view.blocks
        .filter(({ kind }) => kind !== 'empty')
        .map((block) => (
          <BlockRow
            key={block.index}
            view={view}
            block={block}
            findings={byBlock.get(block.index) ?? NOTHING_FOUND}
            chosen={byBlock.get(block.index)?.find(({ fingerprint }) => fingerprint === chosen)?.fingerprint}
            onChoose={onChoose}
          />
        ))}
    </div>
  )
}

const NOTHING_FOUND: readonly ShownFinding[] = []

function groupByBlock(findings: readonly ShownFinding[]): Map<number, ShownFinding[]> {
  const groups = new Map<number, ShownFinding[]>()
  for (const finding of findings) groups.set(finding.at.block, [...(groups.get(finding.at.block) ?? []), finding])
  return groups
}

type RowProps = Omit<TextProps, 'findings'> & { readonly block: Block; readonly findings: readonly ShownFinding[] }

/** A text has hundreds of blocks: stepping from one finding to the next draws only the two that change. */
const BlockRow = memo(function BlockRow({ view, block, findings, chosen, onChoose }: RowProps) {
  return (
    <div className={findings.length > 0 ? 'findings-row has-findings' : 'findings-row'}>
      <div className={`serif findings-block findings-${block.kind}`}>
        {block.rows ? (
          <BlockTable rows={block.rows} findings={findings} chosen={chosen} />
        ) : (
          <>
            {block.number && <span className="findings-number">{block.number}</span>}
            <Marked text={block.text} findings={findings} chosen={chosen} />
          </>
        )}
      </div>
      <div className="findings-margin">
        {findings.map((finding) => (
          <FindingNote
            key={finding.fingerprint}
            documentId={view.document.id}
            finding={finding}
            mayDecide={view.mayDecide}
            isChosen={finding.fingerprint === chosen}
            onChoose={() => onChoose(finding.fingerprint)}
          />
        ))}
      </div>
    </div>
  )
})

type MarkedProps = {
  readonly text: string
  readonly findings: readonly ShownFinding[]
  readonly chosen: string | undefined
}

function Marked({ text, findings, chosen }: MarkedProps) {
  return markText(text, findings).map((stretch, index) => {
    const worst = worstOf(stretch.findings)
    if (!worst) return stretch.text
    const isChosen = stretch.findings.some(({ fingerprint }) => fingerprint === chosen)
    return (
      // A text is read once and never reordered.
      <ChosenMark key={index} isChosen={isChosen} severity={worst}>
        {stretch.text}
      </ChosenMark>
    )
  })
}

function ChosenMark(props: { readonly isChosen: boolean; readonly severity: string; readonly children: string }) {
  const { isChosen, severity, children } = props
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isChosen) mark.current?.scrollIntoView({ block: 'center' })
  }, [isChosen])
  return (
    <mark ref={mark} className={isChosen ? `finding-${severity} is-chosen` : `finding-${severity}`}>
      {children}
    </mark>
  )
}

function worstOf(findings: readonly ShownFinding[]): ShownFinding['severity'] | null {
  const found = new Set(findings.map(({ severity }) => severity))
  return (['error', 'warning', 'advice'] as const).find((severity) => found.has(severity)) ?? null
}

type TableProps = Omit<MarkedProps, 'text'> & { readonly rows: NonNullable<Block['rows']> }

function BlockTable({ rows, findings, chosen }: TableProps) {
  return (
    <div className="clause-table">
      <table>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ text, span }, cell) => (
                <td key={cell} colSpan={span}>
                  <Marked
                    text={text}
                    findings={findings.filter(({ at }) => at.cell?.row === row && at.cell.cell === cell)}
                    chosen={chosen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
