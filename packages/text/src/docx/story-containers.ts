import { type Element, valueOf } from './element.ts'
import { countNumber } from './finish-paragraph.ts'
import type { Attributes } from './markup.ts'
import { newDrawing } from './open-drawing.ts'
import type { OpenStory } from './open-story.ts'
import { OpenTable } from './open-table.ts'
import { isAnyGone, isGone, revisionOf } from './revision-view.ts'
import { dropCarried, putBlock } from './story-paragraphs.ts'

export function closeTable(story: OpenStory): void {
  const open = story.tables.pop()
  const table = open?.close(story.sectionsMet)
  const sink = story.sinks.at(-1)
  if (open && table && sink) putBlock(story, sink, table, open.comments)
}

export function openTextBox(story: OpenStory): void {
  const { paragraph, carried, fields, revisions, tables } = story
  if (paragraph && !paragraph.isMarkGone) countNumber(paragraph, story.context)
  story.interrupted.push({ paragraph, carried, fields, revisions, tables })
  story.sinks.push({ place: 'textBox', blocks: paragraph?.beside ?? story.sinks.at(-1)?.blocks ?? [] })
  story.paragraph = null
  story.carried = null
  story.fields = []
  story.revisions = []
  story.tables = []
  story.drawings.push(newDrawing())
}

export function closeTextBox(story: OpenStory): void {
  const outer = story.interrupted.at(-1)
  if (!outer) return
  dropCarried(story)
  story.drawings.pop()
  story.sinks.pop()
  story.interrupted.pop()
  story.paragraph = outer.paragraph
  story.carried = outer.carried
  story.fields = outer.fields
  story.revisions = outer.revisions
  story.tables = outer.tables
}

export function openRevision(story: OpenStory, name: string): void {
  const state = revisionOf(name)
  const { view } = story.context
  if (isGone(state, view)) {
    story.revisions.push(null)
    story.hide()
    return
  }
  story.revisions.push(view === 'original' ? state : null)
}

export function chooseBranch(story: OpenStory, isReadable: boolean): void {
  const taken = story.choices.at(-1) ?? false
  if (isReadable && !taken) story.choices[story.choices.length - 1] = true
  else story.hide()
}

export function openTable(story: OpenStory): void {
  dropCarried(story)
  story.tables.push(new OpenTable())
}

export function openCell(story: OpenStory): void {
  story.sinks.push({ place: 'cell', blocks: story.tables.at(-1)?.openCell() ?? [] })
}

export function closeCell(story: OpenStory): void {
  dropCarried(story)
  story.sinks.pop()
  story.tables.at(-1)?.closeCell()
}

export function takeTableProperties(story: OpenStory, element: Element): void {
  const table = story.tables.at(-1)
  if (table) table.style = valueOf(element, 'w:tblStyle')
}

export function takeRowProperties(story: OpenStory, element: Element): void {
  const gone = isAnyGone(element, story.context.view)
  story.tables.at(-1)?.rowProperties(element, gone)
  if (gone) story.hide()
}

export function addEmbedded(story: OpenStory, attributes: Attributes): void {
  story.context.gaps.add('embedded-document', attributes['r:id'] ?? '')
}

export function addChart(story: OpenStory, attributes: Attributes, name: string): void {
  const relation = attributes['r:id'] ?? attributes['r:dm'] ?? ''
  story.context.gaps.add('drawing-text', story.context.partOf(relation) ?? name)
}
