import type { ElementName } from '../../document/document.ts'
import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { titleOf } from '../profile/title.ts'

/** Matters of a contract or of the law. */
const ALIEN =
  /索赔|违约(?:责任|金|方)?|赔偿|费用结算|付款(?:方式|期限|条件)|合同价款|质保金|保证金|担保|法律责任|民事责任|刑事责任|行政处罚|罚款|罚则|处以|追究.{0,12}责任|吊销|没收/u

/** Where the name tells that the document is about such a service, its provisions may rightly speak of it. */
const SERVICES =
  /保险|理赔|索赔|赔偿|担保|合同|信贷|融资|金融|银行|支付|结算|征信|信用|租赁|物业|交易|采购|招标|执法|监管|监督|司法|法律|仲裁|调解/u

const WITHOUT: ReadonlySet<ElementName> = new Set([
  'cover',
  'contents',
  'foreword',
  'introduction',
  'normative-references',
  'terms',
  'symbols',
  'bibliography',
  'index',
])

/** Provisions on contracts, penalties and administration, which a standard does not lay down. */
export const alienMatter: Check = {
  id: 'S22',
  name: 'alien-matter',
  group: 'structure',
  title: { zh: '不属于标准的内容', en: 'alien matter' },
  why: {
    zh: '索赔、担保、费用结算由合同约定，法律责任和罚则由法律规定，标准规定了也没有效力。',
    en: 'Claims, guarantees and payment belong to contracts, liability and penalties to law; a standard cannot lay them down.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '5.5.3', confidence: 'V' }],
  modality: 'shall',
  severity: 'warning',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    alien: {
      zh: '“{word}”属于合同或法律的内容，文件不应对此作规定',
      en: '“{word}” is a matter of contracts or of law, which the document does not lay down',
    },
  },
  check: ({ facts, document }) => {
    if (!facts.sentences.some(({ passage }) => !WITHOUT.has(passage.block.element)))
      return notApplicable('nothing-to-check')
    const faults = facts.sentences.flatMap(({ text, from, modals, passage }) => {
      const match = modals.length === 0 || WITHOUT.has(passage.block.element) ? null : ALIEN.exec(text)
      if (!match) return []
      const start = from + match.index
      const at = passage.place(start, start + match[0].length)
      return [{ at, message: 'alien', data: { word: match[0] }, certainty: 'likely' as const }]
    })
    const isAboutSuch = () => SERVICES.test(titleOf(document)?.words ?? '')
    return faults.length > 0 && isAboutSuch() ? unknown('needs-a-person') : found(faults)
  },
}
