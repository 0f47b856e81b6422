import { child, type Element, numberOf, valueOf } from './element.ts'
import { areShowing, closedField, isContentsCode, newField, type OpenField } from './open-field.ts'
import type { OpenParagraph } from './open-paragraph.ts'
import type { OpenStory } from './open-story.ts'
import { EQUATION, FIELDS_OPEN_MAX } from './story-elements.ts'
import { formatOf } from './story-runs.ts'
import { beforeText, takeText } from './story-text.ts'

export function beginField(story: OpenStory, instruction: string, isShowing: boolean): void {
  if (story.fields.length >= FIELDS_OPEN_MAX) {
    story.fields.shift()
    story.context.gaps.add('field-unfinished', story.context.part)
  }
  story.fields.push(newField(instruction, isShowing, story.paragraph?.text.length ?? 0))
}

export function fieldMark(story: OpenStory, type: string | undefined): void {
  const field = story.fields.at(-1)
  if (type === 'begin') beginField(story, '', false)
  else if (type === 'separate' && field) {
    field.isShowing = true
    field.isContents = isContentsCode(field.instruction)
    field.from = story.paragraph?.text.length ?? 0
  } else if (type === 'end') endField(story)
}

export function closeInstruction(story: OpenStory): void {
  const text = takeText(story)
  const field = story.fields.at(-1)
  if (field && !field.isShowing) field.instruction += text
}

export function readFormField(story: OpenStory, element: Element): void {
  const field = story.fields.at(-1)
  const list = child(element, 'w:ddList')
  if (!field || !list) return
  const chosen = numberOf(valueOf(list, 'w:result') ?? valueOf(list, 'w:default')) ?? 0
  const entries = list.children.filter((each) => each.name === 'w:listEntry')
  field.choice = entries[chosen]?.attributes['w:val'] ?? null
}

export function endField(story: OpenStory): void {
  const field = story.fields.pop()
  const { paragraph } = story
  if (!field || !paragraph) return
  // Nothing of a field in the code of another is shown.
  if (!story.isShowing()) return
  if (!field.isShowing) field.from = paragraph.text.length
  showWithoutResult(story, field, paragraph)
  if (field.instruction.trim() !== '') paragraph.fields.push(closedField(field, paragraph.text.length))
}

/** Old equations and the lists of forms are shown though they have no result. */
function showWithoutResult(story: OpenStory, field: OpenField, paragraph: OpenParagraph): void {
  if (field.from < paragraph.text.length) return
  const format = formatOf(story, paragraph.openRuns.at(-1))
  const equation = EQUATION.exec(field.instruction)?.[1]?.trim()
  if (equation !== undefined) {
    beforeText(story, paragraph)
    const at = paragraph.appendPlaceholder(format, story.revision())
    paragraph.formulas.push({ at, linear: equation, identifiers: [], upright: [], display: false })
  } else if (field.choice !== null) {
    beforeText(story, paragraph)
    paragraph.appendUnplaced(field.choice, format, story.revision())
  }
}

/** A code that does not end with its paragraph would swallow the rest of the file: better show too much. */
export function abandonCodes(story: OpenStory, paragraph: OpenParagraph): void {
  if (areShowing(story.fields)) return
  story.fields = story.fields.filter((field) => field.isShowing)
  story.context.gaps.add('field-unfinished', `${story.context.part}: ${paragraph.index}`)
}
