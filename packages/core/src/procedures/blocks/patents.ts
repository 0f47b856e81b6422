import type { CaseDeadline, CaseGuard, Doer } from '../cases/case-procedure.ts'
import { allowed, filledIn, periodAtLeast, periodOver, said, where, whereFilled } from '../cases/guards/index.ts'
import { choice, date, type Fields, file, text } from '../field.ts'
import { act, basis } from './shared.ts'

const disclosing = basis('PAT', '5', 'V')
const publicity = basis('PAT', '8', 'V')
const licensing = basis('PAT', '9–11', 'V')

const PUBLICITY_DAYS = 30

/** What the dossier says of essential patents, by the statements of those who took part. */
export const patentFields = {
  patents: choice('必要专利', 'Essential patents', {
    none: { zh: '各参与单位均声明没有或不知悉', en: 'everybody who took part states that there are none known' },
    involved: { zh: '涉及必要专利', en: 'essential patents are involved' },
    unclear: { zh: '有参与单位尚未声明', en: 'some who took part have not stated it yet' },
  }),
  patentInformation: file('必要专利信息披露表和证明材料', 'Disclosure of essential patents with evidence', {
    required: false,
  }),
  licence: choice(
    '专利实施许可声明',
    'Licence declared',
    {
      free: { zh: '公平、合理、无歧视，免费许可', en: 'fair, reasonable, without discrimination, free of charge' },
      paid: { zh: '公平、合理、无歧视，收费许可', en: 'fair, reasonable, without discrimination, for a fee' },
      refused: { zh: '不同意以上两种方式', en: 'neither' },
    },
    { required: false },
  ),
} as const satisfies Fields

/**
 * Before the dossier goes up everybody has stated what they know of essential patents; where there are any, their
 * information is there and, unless the standard is mandatory, a licence of the first two kinds.
 *
 * @basis PAT 5, 9–11 (in force from 2014-01-01)
 */
export const patentsStated = ({ mandatory = false } = {}): readonly CaseGuard[] => [
  allowed('patents', ['none', 'involved'], {
    title: { zh: '各参与单位均已作出专利声明', en: 'Everybody who took part has stated what patents they know of' },
    basis: [disclosing],
  }),
  whereFilled(
    'patents',
    ['involved'],
    filledIn('patentInformation', {
      title: { zh: '涉及专利的，附专利信息披露表', en: 'Where patents are involved, their disclosure is there' },
      basis: [disclosing],
    }),
  ),
  whereFilled(
    'patents',
    ['involved'],
    mandatory
      ? filledIn('licence', {
          title: { zh: '涉及专利的，写明许可声明', en: 'Where patents are involved, the licence is stated' },
          basis: [licensing],
        })
      : allowed('licence', ['free', 'paid'], {
          title: {
            zh: '权利人同意许可；不同意的，不得包含有关条款',
            en: 'The holder agrees to license; otherwise the provision is not in the standard',
          },
          basis: [licensing],
        }),
  ),
]

/** 专利公示: the whole draft and the known information on patents are before the public for thirty days. */
export const patentPublicity = ({ by, from }: { readonly by: readonly Doer[]; readonly from: readonly string[] }) => ({
  'publish-patents': act({
    title: { zh: '公示标准草案全文和专利信息', en: 'Publish the draft with what is known of patents' },
    button: { zh: '登记专利公示', en: 'Enter the publication' },
    from,
    to: null,
    by,
    guards: [
      said('submit-dossier', 'patents', ['involved'], {
        title: { zh: '报批材料写明涉及必要专利', en: 'The dossier says that patents are involved' },
        basis: [publicity],
      }),
      periodAtLeast(
        'opensOn',
        'closesOn',
        { length: PUBLICITY_DAYS, unit: 'day' },
        {
          title: {
            zh: `专利公示不少于 ${PUBLICITY_DAYS} 日`,
            en: `It stays public for at least ${PUBLICITY_DAYS} days`,
          },
          basis: [publicity],
        },
      ),
    ],
    fields: {
      opensOn: date('公示开始', 'Public from'),
      closesOn: date('公示截止', 'Public until'),
      link: text('公示网址', 'Address', { pattern: 'url', lengthMax: 500 }),
    },
    documents: [{ zh: '专利信息公示', en: 'publication of patent information' }],
    basis: [publicity],
  }),
})

/** Where patents are involved, nothing is approved before their publication is over. */
export const patentPublicityOver = (): CaseGuard =>
  where(
    'submit-dossier',
    'patents',
    ['involved'],
    periodOver('publish-patents', 'closesOn', {
      title: { zh: '专利公示期已满', en: 'The publication of patent information is over' },
      basis: [publicity],
    }),
  )

export const patentDeadline: CaseDeadline = {
  title: { zh: '专利公示', en: 'Publication of patent information' },
  kind: 'min',
  from: { act: 'publish-patents', field: 'opensOn' },
  length: PUBLICITY_DAYS,
  unit: 'day',
  until: ['publish'],
  basis: [publicity],
}
