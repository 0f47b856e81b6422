import type { Basis } from '../../law/basis.ts'
import type { CaseDeadline, Doer } from '../cases/case-procedure.ts'
import { notBefore, notInFuture } from '../cases/guards/index.ts'
import { file, longText, text } from '../field.ts'
import { act, derived, on } from './shared.ts'

const DAYS_TO_DISCLOSE = 20

/** 解释: whoever approved a standard says what it means, and puts that before everybody. */
export const interpretation = ({ by, basis }: { readonly by: readonly Doer[]; readonly basis: readonly Basis[] }) => ({
  interpret: act({
    title: { zh: '发布标准解释', en: 'Interpret the standard' },
    button: { zh: '登记解释', en: 'Enter the interpretation' },
    from: ['implementation'],
    to: null,
    by,
    guards: [notInFuture('on', [derived])],
    fields: {
      ...on,
      clause: text('章条编号', 'Clause', { lengthMax: 60 }),
      question: longText('问题', 'Question'),
      answer: longText('解释', 'Interpretation'),
      document: file('解释文本', 'Text', { required: false }),
    },
    basis,
    adds: 'interpretation',
  }),
  'disclose-interpretation': act({
    title: { zh: '公开解释文本', en: 'Disclose the interpretation' },
    button: { zh: '登记公开', en: 'Enter the disclosure' },
    from: ['implementation'],
    to: null,
    by,
    guards: [
      notInFuture('on', [derived]),
      notBefore('on', 'interpret', undefined, {
        title: { zh: '公开不早于解释作出', en: 'It is disclosed after it was made' },
        basis: [derived],
      }),
    ],
    fields: { ...on, link: text('公开网址', 'Address', { pattern: 'url', lengthMax: 500 }) },
    basis,
    on: 'interpretation',
    once: true,
  }),
})

export const interpretationDue = (basis: readonly Basis[]): CaseDeadline => ({
  title: { zh: '公开解释文本', en: 'Disclosure of an interpretation' },
  kind: 'max',
  from: { act: 'interpret' },
  length: DAYS_TO_DISCLOSE,
  unit: 'day',
  until: ['disclose-interpretation'],
  basis,
})
