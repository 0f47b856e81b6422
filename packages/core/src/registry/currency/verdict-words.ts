import type { Worded } from '../../worded.ts'
import type { CurrencyVerdict } from './judge-reference.ts'

/** What a verdict is called, and what is to be done about it. Said as of a day and by this register alone. */
export const currencyVerdicts: Readonly<Record<CurrencyVerdict, { readonly title: Worded; readonly advice: Worded }>> =
  {
    current: {
      title: { zh: '现行', en: 'current' },
      advice: { zh: '可以引用', en: 'May be cited' },
    },
    undated: {
      title: { zh: '不注日期，有现行版本', en: 'undated, a current edition exists' },
      advice: {
        zh: '指其最新版本（含所有修改单），即此处所列的现行版本',
        en: 'This means its latest edition with all amendments: the current one named here',
      },
    },
    coming: {
      title: { zh: '即将实施', en: 'published, not yet in force' },
      advice: { zh: '尚未实施，核对实施日期后再引用', en: 'Not in force yet; mind its day before citing it' },
    },
    plan: {
      title: { zh: '计划，尚未发布', en: 'a plan, not published' },
      advice: { zh: '不能作为标准引用，发布后再引用', en: 'Not to be cited as a standard before it is published' },
    },
    replaced: {
      title: { zh: '被代替', en: 'replaced' },
      advice: { zh: '核对代替它的标准，改引新版本', en: 'Check what replaced it and cite that' },
    },
    withdrawn: {
      title: { zh: '废止', en: 'withdrawn' },
      advice: { zh: '不宜再引用', en: 'No longer to be cited' },
    },
    terminated: {
      title: { zh: '计划已终止', en: 'plan ended' },
      advice: { zh: '该计划没有形成标准', en: 'No standard came of this plan' },
    },
    unknown: {
      title: { zh: '收录，状态不明', en: 'on record, status unknown' },
      advice: { zh: '来源没有给出状态，请向发布机构核实', en: 'No source gives its status; ask its publisher' },
    },
    disputed: {
      title: { zh: '来源互相矛盾', en: 'sources disagree' },
      advice: {
        zh: '各来源对它的状态说法不一，请向发布机构核实',
        en: 'Its sources say different things of its status; ask its publisher',
      },
    },
    otherEdition: {
      title: { zh: '未收录此版本', en: 'this edition is not on record' },
      advice: {
        zh: '本登记库收录同一标准的其他版本，请核对年代号',
        en: 'Other editions of the same standard are on record; check the year',
      },
    },
    notFound: {
      title: { zh: '本登记库未收录', en: 'not found in this register' },
      advice: {
        zh: '未收录不等于不存在，请到官方平台核实',
        en: 'This does not mean that it does not exist; check officially',
      },
    },
    noNumber: {
      title: { zh: '不是标准编号', en: 'no number of a standard' },
      advice: { zh: '请核对写法', en: 'Check how it is written' },
    },
  }

export const isCurrencyVerdict = (text: string): text is CurrencyVerdict => Object.hasOwn(currencyVerdicts, text)

/** Said on every report: what it is and what it is not. */
export const currencyCaution: Worded = {
  zh: '以上为本登记库截至所示日期的记载，依据所列来源；不是法定证明，以标准发布机构公布的信息为准。',
  en: 'This is what this register holds as of the day shown, on the sources named. It is no statutory certificate; what the issuing body publishes prevails.',
}
