import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { rangeForm } from './range-form.ts'

describeCheck(rangeForm, {
  passes: [
    { name: 'both ends with units', draft: withSentence('压力为10 kPa～12 kPa，湿度为45%～75%。') },
    { name: 'in brackets', draft: withSentence('时间为（2～3）min。') },
    { name: 'a way from one value to another', draft: withSentence('电压从0 V至220 V逐级升高。') },
    { name: 'parts of a standard', draft: withSentence('本文件由第1～5部分组成。') },
    { name: 'spans of years', draft: withSentence('统计2012～2013年的数据，每隔3～5年一次。') },
  ],
  fails: [
    { name: 'one unit', draft: withSentence('压力为⟦10～12 kPa⟧。'), message: 'unit' },
    { name: 'a hyphen', draft: withSentence('压力为⟦10 kPa-12 kPa⟧。'), message: 'sign' },
    { name: 'a word', draft: withSentence('压力为⟦10 kPa至12 kPa⟧。'), message: 'sign' },
  ],
})
