import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import type { Passage } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

const BROKEN =
  /错误\s?[!！]\s?(?:未找到引用源|未定义书签|文档中没有指定样式的文字|超链接引用无效|书签未定义|未知的文档属性名称)?[。.]?|Error! (?:Reference source not found|Bookmark not defined|No text of specified style in document|Hyperlink reference not valid|Unknown document property name)\.?/gu

/** Templates hide the lines that count annexes, and marks of the contents. */
const HIDES_ON_PURPOSE = /附录|标识|目次|toc|TOC/u

export const brokenField: Check = {
  id: 'P10',
  name: 'broken-field',
  group: 'layout',
  title: { zh: '隐藏文字和失效的域', en: 'hidden text and broken fields' },
  why: {
    zh: '失效的域打印出来是错误信息，隐藏的文字作者看不见却仍在文件里。',
    en: 'A broken field prints an error; hidden text stays in the file though nobody sees it.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    field: { zh: '“{found}”是失效的引用', en: '“{found}” is a broken field' },
    hidden: { zh: '此处有隐藏的文字“{found}”', en: 'Here hides the text “{found}”' },
  },
  check: ({ facts }) => {
    if (facts.passages.length === 0) return notApplicable('nothing-to-check')
    return found(facts.passages.flatMap((passage) => [...brokenIn(passage), ...hiddenIn(passage)]))
  },
}

function brokenIn({ text, place }: Passage): readonly FoundFault[] {
  if (!/错误\s?[!！]|Error!/u.test(text)) return []
  return matchesOf(text, BROKEN).map(({ index, 0: words }) => ({
    at: place(index, index + words.length),
    message: 'field',
    data: { found: words },
  }))
}

/** One finding for a passage: from the first hidden character to the last of that stretch. */
function hiddenIn({ block, cell, text, place }: Passage): readonly FoundFault[] {
  if (block.annex || block.element === 'cover' || block.element === 'contents') return []
  const runs = cell ? (block.table?.rows[cell.row]?.cells[cell.cell]?.runs ?? []) : block.runs
  const hidden = runs.find((run) => run.hidden && /[\p{L}\p{N}]/u.test(text.slice(run.from, run.to)))
  if (!hidden || block.styles.some((style) => HIDES_ON_PURPOSE.test(style))) return []
  const data = { found: text.slice(hidden.from, hidden.to).trim() }
  return [{ at: place(hidden.from, hidden.to), message: 'hidden', data }]
}
