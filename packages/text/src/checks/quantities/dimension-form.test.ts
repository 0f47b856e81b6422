import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { dimensionForm } from './dimension-form.ts'

describeCheck(dimensionForm, {
  passes: [
    { name: 'each with its unit', draft: withSentence('底座的尺寸为80 mm×25 mm×50 mm。') },
    { name: 'a number in scientific form', draft: withSentence('电阻为2×10³ Ω。') },
    { name: 'no unit at all', draft: withSentence('分辨率为1024×768。') },
    { name: 'an area', draft: withSentence('截面为2×1.5 mm²。') },
  ],
  fails: [
    { name: 'one unit', draft: withSentence('底座的尺寸为⟦80×25×50 mm⟧。'), message: 'found' },
    { name: 'two factors', draft: withSentence('底座的外形尺寸为⟦80×25 mm⟧。'), message: 'found' },
    { name: 'perhaps two pieces', draft: withSentence('使用⟦2×50 mm⟧的螺钉。'), message: 'found' },
  ],
})
