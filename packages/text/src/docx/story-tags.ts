import type { Element } from './element.ts'
import type { Attributes } from './markup.ts'
import { newDrawing } from './open-drawing.ts'
import type { OpenStory } from './open-story.ts'
import {
  addChart,
  addEmbedded,
  chooseBranch,
  closeCell,
  closeTable,
  closeTextBox,
  openCell,
  openRevision,
  openTable,
  openTextBox,
  takeRowProperties,
  takeTableProperties,
} from './story-containers.ts'
import { isUnderstood, symbolOf } from './story-elements.ts'
import { beginField, closeInstruction, endField, fieldMark, readFormField } from './story-fields.ts'
import { closeParagraph, openParagraph, takeParagraphProperties } from './story-paragraphs.ts'
import { addBookmark, addComment, addFormula, addNoteReference, closeDrawing } from './story-points.ts'
import { openRun, takeRunProperties } from './story-runs.ts'
import { addSign, closeText, lineBreak, openText } from './story-text.ts'

type OnOpen = (story: OpenStory, attributes: Attributes, name: string) => void
type OnClose = (story: OpenStory) => void
type OnWhole = (story: OpenStory, element: Element) => void

const collect: OnOpen = (story) => {
  story.collected = ''
}
const openDrawing: OnOpen = (story) => void story.drawings.push(newDrawing())
const revise: OnOpen = (story, _attributes, name) => openRevision(story, name)
const remark: OnOpen = (story, attributes) => addComment(story, attributes['w:id'] ?? '')

/** What the start of an element does where it is shown. */
export const ON_OPEN: ReadonlyMap<string, OnOpen> = new Map<string, OnOpen>([
  ['w:p', openParagraph],
  ['w:r', openRun],
  ['w:t', openText],
  ['w:delText', openText],
  ['w:tab', (story) => addSign(story, '\t')],
  ['w:ptab', (story) => addSign(story, '\t')],
  ['w:cr', (story) => addSign(story, '\n')],
  ['w:br', (story, attributes) => lineBreak(story, attributes['w:type'])],
  ['w:noBreakHyphen', (story) => addSign(story, '-')],
  ['w:softHyphen', (story) => addSign(story, '')],
  ['w:sym', (story, attributes) => addSign(story, symbolOf(attributes))],
  ['w:instrText', collect],
  ['w:delInstrText', collect],
  ['w:fldChar', (story, attributes) => fieldMark(story, attributes['w:fldCharType'])],
  ['w:fldSimple', (story, attributes) => beginField(story, attributes['w:instr'] ?? '', true)],
  ['w:bookmarkStart', (story, attributes) => addBookmark(story, attributes['w:name'] ?? '')],
  ['w:commentRangeStart', remark],
  ['w:commentReference', remark],
  ['w:footnoteReference', (story, attributes) => addNoteReference(story, 'footnote', attributes['w:id'])],
  ['w:endnoteReference', (story, attributes) => addNoteReference(story, 'endnote', attributes['w:id'])],
  ['w:tbl', openTable],
  ['w:tr', (story) => story.tables.at(-1)?.openRow()],
  ['w:tc', openCell],
  ['w:drawing', openDrawing],
  ['w:object', openDrawing],
  ['w:pict', openDrawing],
  ['w:txbxContent', openTextBox],
  ['w:ins', revise],
  ['w:del', revise],
  ['w:moveFrom', revise],
  ['w:moveTo', revise],
  ['mc:AlternateContent', (story) => void story.choices.push(false)],
  ['mc:Choice', (story, attributes) => chooseBranch(story, isUnderstood(attributes['Requires'] ?? ''))],
  ['mc:Fallback', (story) => chooseBranch(story, true)],
  ['w:rt', (story) => story.hide()],
  [
    'm:oMathPara',
    (story) => {
      story.isDisplayFormula = true
    },
  ],
  ['w:altChunk', addEmbedded],
  ['w:subDoc', addEmbedded],
  ['c:chart', addChart],
  ['dgm:relIds', addChart],
  ['v:textpath', (story, attributes) => story.context.gaps.add('drawing-text', attributes['string'] ?? '')],
])

/** What its end does. */
export const ON_CLOSE: ReadonlyMap<string, OnClose> = new Map<string, OnClose>([
  ['w:t', closeText],
  ['w:delText', closeText],
  ['w:instrText', closeInstruction],
  ['w:delInstrText', closeInstruction],
  ['w:r', (story) => void story.paragraph?.openRuns.pop()],
  ['w:p', closeParagraph],
  ['w:fldSimple', endField],
  ['w:tc', closeCell],
  ['w:tr', (story) => story.tables.at(-1)?.closeRow()],
  ['w:tbl', closeTable],
  ['w:drawing', closeDrawing],
  ['w:object', closeDrawing],
  ['w:pict', closeDrawing],
  ['w:txbxContent', closeTextBox],
  ['w:ins', (story) => void story.revisions.pop()],
  ['w:del', (story) => void story.revisions.pop()],
  ['w:moveFrom', (story) => void story.revisions.pop()],
  ['w:moveTo', (story) => void story.revisions.pop()],
  ['mc:AlternateContent', (story) => void story.choices.pop()],
  [
    'm:oMathPara',
    (story) => {
      story.isDisplayFormula = false
    },
  ],
])

/** Elements that are read whole before anything is made of them, and what then is; of controls nothing is asked. */
export const ON_WHOLE: ReadonlyMap<string, OnWhole> = new Map<string, OnWhole>([
  ['w:pPr', takeParagraphProperties],
  ['w:rPr', takeRunProperties],
  ['w:sectPr', (story, element) => void story.sectionElements.push(element)],
  ['w:tblPr', takeTableProperties],
  ['w:trPr', takeRowProperties],
  ['w:tcPr', (story, element) => story.tables.at(-1)?.cellProperties(element)],
  ['w:sdtPr', () => {}],
  ['w:sdtEndPr', () => {}],
  ['w:ffData', readFormField],
  ['m:oMath', addFormula],
])
