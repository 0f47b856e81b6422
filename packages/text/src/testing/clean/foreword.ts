import type { Piece } from '../draft.ts'
import type { LevelFrame } from './levels.ts'
import { items, paragraph } from './pieces.ts'

/** What a draft replaces, is a part of, or adopts; all absent for a first edition that stands alone. */
export type Relations = {
  /** A second edition: replaces the one of 2018. */
  readonly isRevision: boolean
  /** Part 1 of a series. */
  readonly isPart: boolean
  /** Adopts an International Standard with modifications. */
  readonly isAdoption: boolean
}

export const ADOPTED = 'ISO 99812:2024'

/** The items a) to h) of 8.3 in their order. `title` is the name in one line, `serial` the number without its year. */
export function forewordOf(
  frame: LevelFrame,
  serial: string,
  title: string,
  relations: Relations,
  hasTerms: boolean,
): readonly Piece[] {
  const series = frame.serial
  const part = [
    paragraph(`本文件是${series}《桌面微风扇》的第1部分。${series}已经发布了以下部分：`),
    ...items([`第1部分：${title.split('　').at(-1) ?? title}。`], 'dash'),
  ]
  const replaced = [
    paragraph(
      `本文件代替${serial}—2018《${title}》，与${serial}—2018相比，除结构调整和编辑性改动外，主要技术变化如下：`,
    ),
    ...items([
      '更改了适用范围（见第1章，2018年版的第1章）；',
      hasTerms ? '增加了“桌面微风扇”的定义（见3.1）。' : '更改了技术内容（见第4章，2018年版的第3章）。',
    ]),
  ]
  const adopted = [
    paragraph(`本文件修改采用${ADOPTED}《桌面微风扇　性能》。`),
    paragraph(`本文件与${ADOPTED}的技术差异及其原因如下：`),
    ...items(['更改了适用范围（见第1章），原因是国内的使用条件不同。'], 'dash'),
  ]
  return [
    paragraph('本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。'),
    ...(relations.isPart ? part : []),
    ...(relations.isRevision ? replaced : []),
    ...(relations.isAdoption ? adopted : []),
    paragraph('请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。'),
    paragraph(frame.competence),
    paragraph('本文件起草单位：示例电器有限公司、示例检测研究院、示例大学。'),
    paragraph('本文件主要起草人：赵示例、钱示例、孙示例。'),
    ...(relations.isRevision ? historyOf(serial) : []),
  ]
}

const historyOf = (serial: string): readonly Piece[] => [
  paragraph('本文件及其所代替文件的历次版本发布情况为：'),
  ...items([`2018年首次发布为${serial}—2018；`, '本次为第一次修订。'], 'dash'),
]
