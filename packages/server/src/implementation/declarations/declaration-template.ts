import { declarationColumns, indicatorKinds, indicatorRelations, offerKinds } from '@zhunsheng/core'
import Type from 'typebox'
import type { FileAnswer } from '../../documents/file-answer.ts'
import { paperMediaTypes } from '../../documents/papers/index.ts'
import { writeXlsx } from '../../documents/papers/sheets/write-xlsx.ts'
import { useCase } from '../../use-case.ts'

const BLANK_ROWS = 40
const WIDTH = 22

const oneOf = (options: Readonly<Record<string, { readonly zh: string }>>): string =>
  Object.values(options)
    .map(({ zh }) => zh)
    .join('、')

const notes: [column: string, how: string][] = [
  ['一个产品占几行', '同一产品有多个标准或多项指标的，逐行填写；下面各行的产品名称可以留空。'],
  [declarationColumns.kind, `${oneOf(offerKinds)}；不填为产品。`],
  [declarationColumns.title, '登记库收录的标准可以不填，上传时自动补上。'],
  [declarationColumns.indicatorKind, `${oneOf(indicatorKinds)}。自定企业标准的，至少填写一项指标。`],
  [declarationColumns.relation, `${oneOf(indicatorRelations)}。`],
  [declarationColumns.suppliedFrom, '写成 2026-01-15。'],
]

/** The blank sheet in which many products are declared at once. */
export const declarationTemplate = useCase({
  name: 'implementation.declaration-template',
  title: { zh: '下载自我声明模板', en: 'Download the sheet of declarations' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async (): Promise<FileAnswer> => ({
    name: '自我声明模板.xlsx',
    mediaType: paperMediaTypes.xlsx,
    bytes: await writeXlsx({
      title: '自我声明模板',
      organizationName: '',
      sheets: [
        {
          sheet: '自我声明',
          landscape: true,
          columns: Object.values(declarationColumns).map((header) => ({ header, width: WIDTH })),
          rows: [],
          blankRows: BLANK_ROWS,
        },
        {
          sheet: '填写说明',
          columns: [
            { header: '栏目', width: WIDTH },
            { header: '怎样填写', width: 80 },
          ],
          rows: notes,
        },
      ],
    }),
  }),
})
