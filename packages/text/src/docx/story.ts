import { addChild, newElement } from './element.ts'
import { type Attributes, readMarkup } from './markup.ts'
import { noteDrawing } from './open-drawing.ts'
import { OpenStory, type Story } from './open-story.ts'
import { revisionOf } from './revision-view.ts'
import type { StoryContext } from './story-context.ts'
import { isTextElement, SIGNS, STORY_ELEMENTS, UNREAD, UNREAD_NAMES } from './story-elements.ts'
import { beginStory, endStory, meetParagraph } from './story-paragraphs.ts'
import { openRun } from './story-runs.ts'
import { ON_CLOSE, ON_OPEN, ON_WHOLE } from './story-tags.ts'
import { openText, takeText } from './story-text.ts'

/** Reads one part as a stream. */
export function readStory(context: StoryContext): readonly Story[] {
  const story = new OpenStory(context)
  const { source, part, budget, limits } = context
  readMarkup(
    source,
    part,
    {
      open: (name, attributes) => open(story, name, attributes),
      close: (name) => close(story, name),
      text: (text) => characters(story, text),
      opened: () => (story.whole.length === 1 ? (story.whole[0] ?? null) : null),
    },
    budget,
    limits,
  )
  return story.stories
}

function open(story: OpenStory, name: string, attributes: Attributes): void {
  if (story.unseen > 0) {
    story.unseen += 1
    openUnseen(story, name)
    return
  }
  if (revisionOf(name) !== null) story.context.revisions.count += 1
  if (story.whole.length > 0) {
    openInWhole(story, name, attributes)
    return
  }
  if (ON_WHOLE.has(name)) {
    story.whole.push(newElement(name, attributes))
    return
  }
  const drawing = story.drawings.at(-1)
  if (drawing) noteDrawing(drawing, name, attributes)
  const act = ON_OPEN.get(name)
  if (act) act(story, attributes, name)
  else if (STORY_ELEMENTS.has(name)) beginStory(story, attributes)
}

function openInWhole(story: OpenStory, name: string, attributes: Attributes): void {
  const parent = story.whole.at(-1) ?? UNREAD
  if (parent === UNREAD || UNREAD_NAMES.has(name)) {
    story.whole.push(UNREAD)
    return
  }
  const element = newElement(name, attributes)
  addChild(parent, element)
  story.whole.push(element)
}

function close(story: OpenStory, name: string): void {
  if (story.unseen > 0) {
    story.unseen -= 1
    closeUnseen(story, name)
    if (story.unseen > 0) return
  } else if (story.whole.length > 0) {
    const element = story.whole.pop()
    if (story.whole.length === 0 && element) ON_WHOLE.get(element.name)?.(story, element)
    return
  }
  const act = ON_CLOSE.get(name)
  if (act) act(story)
  else if (STORY_ELEMENTS.has(name)) endStory(story)
}

function characters(story: OpenStory, text: string): void {
  if (story.collected !== null) {
    story.collected += text
    return
  }
  const element = story.whole.at(-1)
  if (element && element !== UNREAD) element.text += text
}

function openUnseen(story: OpenStory, name: string): void {
  if (name === 'w:p') {
    meetParagraph(story)
    story.unseenParagraphs += 1
  }
  if (story.unseenParagraphs > 0 || !story.paragraph) return
  if (name === 'w:r') openRun(story)
  else if (isTextElement(name)) openText(story, {})
  else if (SIGNS.has(name)) story.paragraph.bearingRun().offset += 1
}

function closeUnseen(story: OpenStory, name: string): void {
  if (name === 'w:p' && story.unseenParagraphs > 0) {
    story.unseenParagraphs -= 1
    return
  }
  if (story.unseenParagraphs > 0 || !story.paragraph) return
  if (name === 'w:r') story.paragraph.openRuns.pop()
  else if (isTextElement(name)) story.paragraph.bearingRun().offset += takeText(story).length
}
