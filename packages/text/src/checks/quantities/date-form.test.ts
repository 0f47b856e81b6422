import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { dateForm } from './date-form.ts'

describeCheck(dateForm, {
  passes: [
    { name: 'in figures', draft: withSentence('统计截至2024年3月1日。') },
    { name: 'in words', draft: withSentence('统计截至二〇二四年三月一日。') },
    { name: 'a span', draft: withSentence('使用寿命为10年3个月。') },
  ],
  fails: [
    { name: 'figures and words', draft: withSentence('统计截至⟦2024年三月⟧。'), message: 'mixed' },
    { name: 'a year of two figures', draft: withSentence('统计截至⟦24年3月1日⟧。'), message: 'short' },
    { name: 'no such day', draft: withSentence('统计截至⟦2023年2月29日⟧。'), message: 'impossible' },
    { name: 'another nought', draft: withSentence('统计截至⟦二零二四年⟧三月。'), message: 'zero' },
  ],
})
