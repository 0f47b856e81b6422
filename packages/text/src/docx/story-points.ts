import { detached } from './detached.ts'
import type { Element } from './element.ts'
import { readFormula } from './formula.ts'
import { pictureOf } from './open-drawing.ts'
import type { OpenParagraph } from './open-paragraph.ts'
import type { OpenStory } from './open-story.ts'
import { formatOf } from './story-runs.ts'
import { beforeText } from './story-text.ts'

export function addBookmark(story: OpenStory, written: string): void {
  const name = detached(written)
  if (story.paragraph) story.paragraph.bookmarks.push({ name, at: story.paragraph.text.length })
  else story.waitingBookmarks.push(name)
}

export function anchorWaiting(story: OpenStory, paragraph: OpenParagraph): void {
  for (const name of story.waitingBookmarks.splice(0)) paragraph.bookmarks.push({ name, at: paragraph.text.length })
  paragraph.comments.push(...story.waitingComments.splice(0))
}

export function addComment(story: OpenStory, id: string): void {
  if (story.paragraph) story.paragraph.comments.push(id)
  else story.waitingComments.push(id)
}

export function addNoteReference(story: OpenStory, kind: 'footnote' | 'endnote', id: string | undefined): void {
  if (story.paragraph && id !== undefined && story.isShowing()) {
    story.paragraph.noteReferences.push({ at: story.paragraph.text.length, kind, id })
  }
}

export function addFormula(story: OpenStory, element: Element): void {
  const { paragraph } = story
  if (!paragraph || !story.isShowing()) return
  beforeText(story, paragraph)
  const at = paragraph.appendPlaceholder(formatOf(story, undefined), story.revision())
  paragraph.formulas.push({ at, ...readFormula(element, story.isDisplayFormula) })
}

export function closeDrawing(story: OpenStory): void {
  const drawing = story.drawings.pop()
  const { paragraph, context } = story
  if (!drawing || !paragraph || !story.isShowing()) return
  const picture = pictureOf(drawing, context.partOf, context.sizeOf)
  if (!picture) return
  beforeText(story, paragraph)
  paragraph.appendPlaceholder(formatOf(story, paragraph.openRuns.at(-1)), story.revision())
  paragraph.pictures.push(context.pictures.length)
  context.pictures.push(picture)
}
