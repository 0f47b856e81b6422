import type { Basis } from '../../law/basis.ts'
import type { Doer } from '../cases/case-procedure.ts'
import { elapsedSince, filledIn, said, where, whereFilled } from '../cases/guards/index.ts'
import { choice, date, file, longText, yesNo } from '../field.ts'
import { act } from './shared.ts'

const COMMENT_DAYS = 60

/** 对外通报: judged with its reason; where there is to be one, its day, its form in two languages, and its comment period. */
export const notification = ({
  by,
  basis,
  from,
}: {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly from: readonly string[]
}) => ({
  'judge-notification': act({
    title: { zh: '判断是否对外通报', en: 'Judge whether to notify abroad' },
    button: { zh: '登记判断和理由', en: 'Enter it, with the reason' },
    from,
    to: null,
    by,
    guards: [
      whereFilled(
        'needed',
        [false],
        filledIn('why', {
          title: { zh: '不通报的说明理由', en: 'Not to notify needs its reason' },
          basis,
        }),
      ),
    ],
    fields: {
      sameAsInternational: yesNo('与国际标准一致', 'It agrees with the international standard', { required: false }),
      affectsTrade: choice('对贸易的影响', 'Effect on trade', {
        significant: { zh: '有重大影响', en: 'significant' },
        none: { zh: '没有重大影响', en: 'none of significance' },
        unclear: { zh: '不能判断', en: 'cannot be judged' },
      }),
      needed: yesNo('需要对外通报', 'It is to be notified'),
      why: longText('理由', 'Reason', { required: false }),
    },
    basis,
  }),
  'notify-wto': act({
    title: { zh: '向 WTO 通报', en: 'Notify the WTO' },
    button: { zh: '登记通报', en: 'Enter the notification' },
    from,
    to: null,
    by,
    guards: [
      said('judge-notification', 'needed', [true], {
        title: { zh: '已判断需要通报', en: 'It was judged that it is to be notified' },
        basis,
      }),
    ],
    fields: {
      on: date('通报日期', 'Notified on'),
      form: file('通报表（中英文）', 'Form in Chinese and English'),
    },
    documents: [{ zh: 'WTO/TBT 通报表（中英文）', en: 'notification form in both languages' }],
    basis,
  }),
})

/** Where it is to be notified, the comment period after the notification is over. */
export const notificationOver = (basis: readonly Basis[]) =>
  where(
    'judge-notification',
    'needed',
    [true],
    elapsedSince(
      'notify-wto',
      undefined,
      { length: COMMENT_DAYS, unit: 'day' },
      {
        title: { zh: '通报评议期（60 日）已满', en: 'The comment period of the notification (60 days) is over' },
        basis,
      },
    ),
  )
