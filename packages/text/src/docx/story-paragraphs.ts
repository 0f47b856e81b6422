import type { FlowBlock } from '../document/flow.ts'
import { child, type Element } from './element.ts'
import { countNumber, finishParagraph, startParagraph } from './finish-paragraph.ts'
import type { Attributes } from './markup.ts'
import { closedField } from './open-field.ts'
import { OpenParagraph } from './open-paragraph.ts'
import type { OpenStory, Sink } from './open-story.ts'
import { NO_PARAGRAPH_PROPERTIES, type ParagraphProperties, readParagraphProperties } from './paragraph-properties.ts'
import { isAnyGone, markRevision, propertiesIn } from './revision-view.ts'
import { abandonCodes } from './story-fields.ts'
import { anchorWaiting } from './story-points.ts'
import { UnreadableFile } from './unreadable-file.ts'

export function beginStory(story: OpenStory, attributes: Attributes): void {
  const blocks: FlowBlock[] = []
  story.commentBlocks = new Map()
  story.sectionElements = []
  story.sectionsMet = 0
  story.sinks = [{ place: 'body', blocks }]
  story.fields = []
  story.stories.push({
    id: attributes['w:id'] ?? null,
    type: attributes['w:type'] ?? null,
    author: attributes['w:author'] ?? '',
    blocks,
    comments: story.commentBlocks,
    sections: story.sectionElements,
  })
}

export function endStory(story: OpenStory): void {
  dropCarried(story)
  if (story.fields.length > 0) story.context.gaps.add('field-unfinished', story.context.part)
}

export function meetParagraph(story: OpenStory): number {
  if (story.paragraphsMet >= story.context.limits.paragraphs) {
    throw new UnreadableFile('too-many-paragraphs', story.context.part)
  }
  story.paragraphsMet += 1
  return story.paragraphsMet - 1
}

export function openParagraph(story: OpenStory): void {
  const index = meetParagraph(story)
  const paragraph = story.carried ?? new OpenParagraph(story.context.part, index)
  story.carried = null
  paragraph.continueAt(index)
  startParagraph(paragraph, NO_PARAGRAPH_PROPERTIES, story.context)
  if (story.waitingBookmarks.length + story.waitingComments.length > 0) anchorWaiting(story, paragraph)
  if (story.isPageBreakWaiting && paragraph.text === '') paragraph.pageBreakBefore = true
  story.isPageBreakWaiting = false
  story.paragraph = paragraph
}

export function takeParagraphProperties(story: OpenStory, element: Element): void {
  const { paragraph } = story
  if (!paragraph) return
  const properties = paragraphPropertiesIn(story, propertiesIn(story.context.view, element, 'w:pPrChange'))
  startParagraph(paragraph, properties, story.context)
  const mark = child(element, 'w:rPr')
  paragraph.isMarkGone = isAnyGone(mark, story.context.view)
  if (story.context.view === 'original') {
    paragraph.revision = markRevision(mark)
  }
  const section = child(element, 'w:sectPr')
  if (section) story.sectionElements.push(section)
}

function paragraphPropertiesIn(story: OpenStory, element: Element): ParagraphProperties {
  const met = story.paragraphProperties.get(element.children)
  if (met) return met
  const said = readParagraphProperties(element)
  story.paragraphProperties.set(element.children, said)
  return said
}

export function closeParagraph(story: OpenStory): void {
  const { paragraph } = story
  story.paragraph = null
  if (!paragraph) return
  abandonCodes(story, paragraph)
  if (paragraph.isMarkGone && !endsSection(story)) {
    story.carried = paragraph
    return
  }
  endParagraph(story, paragraph)
}

/** The break of a section stays though the mark that bears it is gone. */
function endsSection(story: OpenStory): boolean {
  return story.interrupted.length === 0 && story.sectionElements.length > story.sectionsMet
}

function endParagraph(story: OpenStory, paragraph: OpenParagraph): void {
  countNumber(paragraph, story.context)
  for (const field of story.fields) {
    if (field.isShowing && paragraph.text.length > field.from) {
      paragraph.fields.push(closedField(field, paragraph.text.length))
    }
    field.from = 0
  }
  story.isPageBreakWaiting ||= paragraph.isBreakPending
  const section = story.sectionsMet
  const sink = story.sinks.at(-1)
  if (sink) {
    putBlock(story, sink, finishParagraph(paragraph, section, sink.place, story.context), paragraph.comments)
    for (const block of paragraph.beside) putBlock(story, sink, block, [])
  }
  if (story.interrupted.length === 0) story.sectionsMet = story.sectionElements.length
}

/** Comments are kept with the block of the story itself in which they begin. */
export function putBlock(story: OpenStory, sink: Sink, block: FlowBlock, comments: readonly string[]): void {
  if (sink === story.sinks[0]) for (const id of comments) anchorComment(story, id, sink.blocks.length)
  else (story.tables[0] ?? story.interrupted[0]?.tables[0])?.comments.push(...comments)
  sink.blocks.push(block)
}

function anchorComment(story: OpenStory, id: string, block: number): void {
  if (!story.commentBlocks.has(id)) story.commentBlocks.set(id, block)
}

export function dropCarried(story: OpenStory): void {
  const { carried } = story
  story.carried = null
  if (carried && (carried.text !== '' || carried.beside.length > 0)) endParagraph(story, carried)
}
