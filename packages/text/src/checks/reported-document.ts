import type { ReportedDocument } from './check-report.ts'
import type { CheckedText } from './checked-text.ts'
import { titleOf } from './profile/title.ts'

/** What the report says of the document itself. */
export function reportedDocument({ document, profile, decisions, facts }: CheckedText): ReportedDocument {
  return {
    format: document.format,
    view: document.view,
    producer: document.producer,
    number: facts.ownNumber,
    title: titleOf(document)?.words ?? null,
    profile,
    decisions,
    readability: document.readability,
    blockCount: document.blocks.length,
    revisionCount: document.revisionCount,
    headings: facts.headings.map(({ index, level, number, text, contentFrom, isTitled, element, annex }) => ({
      block: index,
      level,
      number: number?.value ?? null,
      title: isTitled ? (annex?.title ?? text.slice(contentFrom)).trim() : '',
      element,
    })),
  }
}
