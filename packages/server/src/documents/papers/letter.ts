import { addressee, type Block, type Sheet, title } from './layout/sheet.ts'
import type { Letterhead, Maybe } from './record.ts'
import { orBlank, orBlankList, wordDay } from './words.ts'

/** The head of an official letter: issuer in red, number, title and whom it is addressed to. */
export function openLetter(letterhead: Letterhead, heading: string, to: readonly string[] | null | undefined): Block[] {
  return [
    {
      kind: 'letterhead',
      organizationName: letterhead.heading || letterhead.organizationName,
      documentNumber: orBlank(letterhead.documentNumber, '发文字号'),
    },
    title(heading),
    addressee(`${orBlankList(to, '主送单位')}：`),
  ]
}

/** 落款: the organization that seals, and the date in Chinese. */
export function closeLetter(letterhead: Letterhead): Block {
  return { kind: 'closing', organizationName: letterhead.organizationName, date: wordDay(letterhead.date) }
}

/** A span of days in words: 2025年1月2日至2025年2月1日. */
export function wordSpan(from: Maybe, to: Maybe): string {
  return `${wordDay(from)}至${wordDay(to)}`
}

/** A sheet with what every record gives to its properties. */
export function sheetOf(layout: Sheet['layout'], letterhead: Letterhead, name: string, blocks: Block[]): Sheet {
  return { title: name, organizationName: letterhead.organizationName, day: letterhead.date, layout, blocks }
}
