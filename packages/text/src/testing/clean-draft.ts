import type { DraftStage, StandardLevel } from '../checks/check.ts'
import { ADOPTED, forewordOf, type Relations } from './clean/foreword.ts'
import { LEVELS, type LevelFrame } from './clean/levels.ts'
import { chapter, paragraph, type TypeContent } from './clean/pieces.ts'
import { CLEAN_TYPES, type CleanType } from './clean/types.ts'
import type { Draft, DraftCover, Piece } from './draft.ts'

export type CleanOptions = Partial<Relations> & {
  readonly type?: CleanType
  readonly level?: StandardLevel
  readonly stage?: DraftStage
}

const YEAR = '2026'
const STAGES: Readonly<Record<DraftStage, string | null>> = {
  enquiry: '（征求意见稿）',
  examination: '（送审稿）',
  approval: '（报批稿）',
  published: null,
}
const REFERENCES_LEAD =
  '下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。'

/**
 * A whole standard of the 2020 edition on an invented product in which no rule of the catalogue has anything to find. One
 * mutation of it is the test of one check. By default a social organization's 规范 at the stage of approval.
 */
export function cleanDraft(options: CleanOptions = {}): Draft {
  const { type = 'specification', level = 'group', stage = 'approval' } = options
  const relations: Relations = {
    isRevision: options.isRevision ?? false,
    isPart: options.isPart ?? false,
    isAdoption: options.isAdoption ?? false,
  }
  const content = CLEAN_TYPES[type]
  const frame = LEVELS[level]
  const serial = relations.isPart ? `${frame.serial}.1` : frame.serial
  const title = relations.isPart ? `桌面微风扇　第1部分：${content.title.split('　')[1] ?? '通用部分'}` : content.title
  return {
    paper: 'standard',
    type,
    level,
    stage,
    cover: coverOf(frame, serial, title, content, stage, relations),
    header: `${serial}—${YEAR}`,
    contents: { title: '目　　次', entries: 'generated', isField: true },
    pieces: piecesOf(frame, serial, title, content, relations),
    layout: {
      pageWidth: 11_906,
      pageHeight: 16_838,
      frontNumbers: 'upperRoman',
      formats: {},
      trackedInsertion: null,
      comment: null,
    },
  }
}

function coverOf(
  frame: LevelFrame,
  serial: string,
  title: string,
  content: TypeContent,
  stage: DraftStage,
  relations: Relations,
): DraftCover {
  const mark = STAGES[stage]
  const isOpen = stage === 'enquiry' || stage === 'examination'
  const english = content.english.split('—')
  return {
    ics: 'ICS 23.120',
    ccs: 'CCS Y 61',
    ...(frame.filingNumber ? { filingNumber: frame.filingNumber } : {}),
    level: frame.wording,
    number: `${serial}—${YEAR}`,
    ...(relations.isRevision ? { replaces: `代替 ${serial}—2018` } : {}),
    title,
    titleEnglish: relations.isPart ? `${english[0]}—Part 1: ${english[1] ?? 'General'}` : content.english,
    ...(relations.isAdoption ? { adoption: `（${ADOPTED}，MOD）` } : {}),
    ...(mark === null ? {} : { stage: mark, completedOn: '（本草案完成时间：2026-08-01）' }),
    ...(isOpen ? { patentCall: '在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。' } : {}),
    issuedOn: '2026-11-01 发布',
    inForceOn: '2027-05-01 实施',
    issuer: `${frame.issuer}　发布`,
  }
}

function piecesOf(
  frame: LevelFrame,
  serial: string,
  title: string,
  content: TypeContent,
  relations: Relations,
): readonly Piece[] {
  const isEmptyTerms = content.terms.length === 0
  return [
    { kind: 'element-title', element: 'foreword', text: '前　　言' },
    ...forewordOf(frame, serial, title, relations, !isEmptyTerms),
    { kind: 'element-title', element: 'introduction', text: '引　　言' },
    ...content.introduction.map(paragraph),
    { kind: 'document-title', text: title },
    chapter('范围'),
    ...content.scope.map(paragraph),
    chapter('规范性引用文件'),
    paragraph(content.references.length === 0 ? '本文件没有规范性引用文件。' : REFERENCES_LEAD),
    ...content.references.map((text): Piece => ({ kind: 'reference', text })),
    chapter('术语和定义'),
    paragraph(isEmptyTerms ? '本文件没有需要界定的术语和定义。' : '下列术语和定义适用于本文件。'),
    ...content.terms,
    ...content.core,
    ...backMatter(content),
    { kind: 'end-line' },
  ]
}

function backMatter({ bibliography, index }: TypeContent): readonly Piece[] {
  const list: readonly Piece[] = [
    { kind: 'element-title', element: 'bibliography', text: '参　考　文　献' },
    ...bibliography.map((text): Piece => ({ kind: 'bibliography-entry', text })),
  ]
  const indexPieces: readonly Piece[] = [{ kind: 'element-title', element: 'index', text: '索　　引' }, ...index]
  return [...(bibliography.length === 0 ? [] : list), ...(index.length === 0 ? [] : indexPieces)]
}
