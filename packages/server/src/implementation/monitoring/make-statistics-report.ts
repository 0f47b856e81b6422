import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { FileAnswer } from '../../documents/file-answer.ts'
import { paperMediaTypes } from '../../documents/papers/index.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from './authority.ts'
import { titleOf, writeStatisticsReport } from './statistics-paper.ts'
import { listAccepted } from './statistics-store.ts'

/**
 * The report of a year over all points, made from the accepted forms. Refuses with `STATISTICS_NONE_ACCEPTED`.
 *
 * @basis SL 29(1); SGO 五
 */
export const makeStatisticsReport = useCase({
  name: 'implementation.make-statistics-report',
  title: { zh: '生成年度统计分析报告', en: 'Make the statistics report of a year' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader'],
  // It comes from an address, so the year is a text.
  input: Type.Object({ year: Type.String({ title: '年度', pattern: '^2[0-9]{3}$' }) }, { additionalProperties: false }),
  run: async (context, { year: text }): Promise<FileAnswer> => {
    await requireAuthority(context)
    const year = Number(text)
    const forms = await listAccepted(context.db, year)
    if (forms.length === 0) throw new Refusal('STATISTICS_NONE_ACCEPTED', { year })
    const report = { year, day: context.today, forms }
    return {
      name: `${titleOf(report)}.docx`,
      mediaType: paperMediaTypes.docx,
      bytes: await writeStatisticsReport(report),
    }
  },
})
