import type { Attributes } from './markup.ts'
import type { OpenParagraph } from './open-paragraph.ts'
import type { OpenStory } from './open-story.ts'
import { trimMarkupSpace } from './story-elements.ts'
import { formatOf } from './story-runs.ts'

export function openText(story: OpenStory, attributes: Attributes): void {
  story.collected = ''
  story.keepsSpace = attributes['xml:space'] === 'preserve'
}

export function takeText(story: OpenStory): string {
  const text = story.collected ?? ''
  story.collected = null
  return text
}

/** Without `xml:space` the white space at both ends of a text is not the author's (ECMA-376-1, 17.3.3.31). */
export function closeText(story: OpenStory): void {
  const { paragraph, keepsSpace } = story
  const text = takeText(story)
  if (!paragraph) return
  const run = paragraph.bearingRun()
  if (!story.isShowing()) {
    run.offset += text.length
    return
  }
  const shown = keepsSpace ? text : trimMarkupSpace(text)
  const lead = shown.length === text.length ? 0 : text.length - text.replace(/^[ \t\n\r]+/u, '').length
  const end = run.offset + text.length
  run.offset += lead
  beforeText(story, paragraph)
  paragraph.appendText(shown, run, formatOf(story, run), story.revision())
  run.offset = end
}

export function addSign(story: OpenStory, sign: string): void {
  const { paragraph } = story
  if (!paragraph) return
  const run = paragraph.bearingRun()
  if (sign === '' || !story.isShowing()) {
    run.offset += 1
    return
  }
  beforeText(story, paragraph)
  paragraph.appendSign(sign, run, formatOf(story, run), story.revision())
}

export function beforeText(story: OpenStory, paragraph: OpenParagraph): void {
  if (paragraph.isBreakPending) {
    paragraph.isBreakPending = false
    paragraph.appendUnplaced('\n', formatOf(story, paragraph.openRuns.at(-1)), story.revision())
  }
  paragraph.isInContents ||= story.fields.some((field) => field.isShowing && field.isContents)
}

/** A page break begins a page with what follows it; only amid text is it a break of a line as well. */
export function lineBreak(story: OpenStory, type: string | undefined): void {
  if (type !== 'page') {
    addSign(story, '\n')
    return
  }
  const { paragraph } = story
  if (!paragraph) return
  paragraph.bearingRun().offset += 1
  if (!story.isShowing()) return
  if (paragraph.text === '') paragraph.pageBreakBefore = true
  else paragraph.isBreakPending = true
}
