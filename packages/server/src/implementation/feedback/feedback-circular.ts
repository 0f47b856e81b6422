import { type Block, heading, note, paragraph, subtitle, title } from '../../documents/papers/layout/sheet.ts'
import { writeDocx } from '../../documents/papers/layout/write-docx.ts'
import type { BodyConduct } from './list-store.ts'

export type Circular = { readonly day: string; readonly rows: readonly BodyConduct[] }

export const CIRCULAR_TITLE = '关于标准实施信息反馈办理情况的通报（草稿）'

const HEADER = ['单位', '收到', '未按期受理', '未按期答复', '最长逾期（日）']
const WIDTHS = [40, 14, 16, 16, 14]

/** A draft for the authority to decide on: it names the bodies that were chosen and says what was counted, no more. */
export const writeCircular = (circular: Circular): Promise<Uint8Array> =>
  writeDocx({
    title: CIRCULAR_TITLE,
    organizationName: '',
    day: circular.day,
    layout: 'letter',
    blocks: layOut(circular),
  })

export function layOut({ day, rows }: Circular): Block[] {
  return [
    title(CIRCULAR_TITLE),
    subtitle(`截至 ${day}`),
    paragraph(`截至 ${day}，下列 ${rows.length} 个单位负责的标准有实施信息反馈未按期受理或者未按期答复。`),
    heading('一、未按期办理的单位'),
    {
      kind: 'table',
      columns: WIDTHS,
      header: HEADER,
      rows: rows.map((row) => ({
        cells: [
          row.name ?? '—',
          String(row.total),
          String(row.notAccepted),
          String(row.notAnswered),
          row.daysLate === null ? '未知' : String(row.daysLate),
        ].map((text) => ({ text, align: 'left' as const })),
      })),
      small: true,
    },
    note('期限为各单位自定；没有自定的，受理按 5 个工作日、答复按 30 日计，均为本系统所设，不是法定期限。'),
    note('单位在本系统登记之前收到的反馈不计入逾期。本稿由本系统生成，是否通报、通报哪些单位由主管部门决定。'),
  ]
}
